import Foundation

extension TemporaryNewsroom {
    /// A newsroom in which every page has something to show: an article that was published and corrected, wire copy with
    /// its credits in review, a draft with a picture and with words that no line breaks.
    static func prepared() async throws -> TemporaryNewsroom {
        let newsroom = try await TemporaryNewsroom()
        try await newsroom.addCorrectedStory()
        try await newsroom.addWireCopy()
        try await newsroom.addLongWords()
        return newsroom
    }

    /// A newsroom with a story in Hebrew that was published and is corrected.
    /// - Returns: The newsroom, and the article's id.
    static func inHebrew() async throws -> (newsroom: TemporaryNewsroom, article: String) {
        let newsroom = try await TemporaryNewsroom()
        let body = try newsroom.file("one.md", "המעבורות עומדות בנמל מאז יום שני.\n\nDeutsche Bahn מחכה.\n".utf8)
        try await newsroom.run("create", "--headline", "המעבורות עומדות", "--body-file", body, by: "rosa")
        guard let id = try await newsroom.listed().first?["id"].string else { throw BrowserError("No article.") }
        try await newsroom.run(
            "edit", id, "--set", "language=he", "--set", "section=חדשות", "--set", "standfirst=שביתה.", by: "rosa")
        try await newsroom.publish(id)
        try await newsroom.run("revise", id, "--kind", "correction", "--note", "היום היה שגוי.", by: "rosa")
        let right = try newsroom.file("two.md", "המעבורות עומדות בנמל מאז יום שלישי.\n\nDeutsche Bahn מחכה.\n".utf8)
        try await newsroom.run("edit", id, "--body-file", right, by: "rosa")
        try await newsroom.run("submit", id, by: "rosa")
        return (newsroom, id)
    }

    private func addCorrectedStory() async throws {
        let text = "The **ferries** stand still on Monday.\n\n- one\n- two\n\n> Nobody knows why.\n"
        let body = try file("ferries.md", text.utf8)
        try await run("create", "--headline", "Ferries stand still", "--body-file", body, by: "rosa")
        let story = "ferries-stand-still"
        try await run("edit", story, "--set", "section=Harbour", "--set", "standfirst=A strike.", by: "rosa")
        try await publish(story)
        try await run("revise", story, "--kind", "correction", "--note", "The day was wrong.", by: "rosa")
        let right = try file("right.md", "The **ferries** stand still on Tuesday.\n".utf8)
        try await run("edit", story, "--body-file", right, by: "rosa")
        try await publish(story)
    }

    private func publish(_ story: String) async throws {
        try await run("submit", story, by: "rosa")
        try await run("approve", story, by: "edgar")
        try await run("publish", story, by: "paula")
    }

    private func addWireCopy() async throws {
        let text = """
            Boats collide off Ostby

            Two boats collided on Friday, AFP reported.

            AFP contributed to this report.
            """
        try await run("import", try file("boats.txt", text.utf8), by: "rosa")
        try await run("submit", "boats-collide-off-ostby", by: "rosa")
        try await run("comment", "boats-collide-off-ostby", "--text", "Who says so?", "--blocking", by: "edgar")
    }

    private func addLongWords() async throws {
        let word = String(repeating: "Donaudampfschifffahrtsgesellschaft", count: 5)
        let body = try file("long.md", "\(word)\n\n`\(word)`\n\n| a | b |\n| --- | --- |\n| \(word) | \(word) |\n".utf8)
        try await run("create", "--headline", "Long words \(word)", "--body-file", body, by: "rosa")
        guard let id = try await listed().first?["id"].string else { throw BrowserError("No articles.") }
        try await run("attach", id, try file("dot.png", Self.dot), "--caption", word, "--alt", "A dot", by: "rosa")
    }

    private func listed() async throws -> [PageJSON] {
        try JSONDecoder().decode(PageJSON.self, from: Data(try await run("list", "--json").utf8)).articles
    }

    /// The smallest picture there is.
    static let dot = Data(base64Encoded: base64) ?? Data()
    private static let base64 = """
        iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==
        """
}

extension PageJSON {
    /// The articles of a list, whether it is bare or the member of an object.
    fileprivate var articles: [PageJSON] { list.isEmpty ? self["articles"].list : list }
}
