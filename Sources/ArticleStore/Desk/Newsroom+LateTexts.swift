import Editorial

extension Newsroom {
    /// Keeps bytes that could not become an article or a revision.
    /// - Returns: The file's path.
    /// - Throws: `NewsroomError` if they cannot be written.
    public func keepLate(_ bytes: [UInt8]) throws -> String {
        try lateTexts.keep(bytes, named: "text", at: clock.now)
    }

    /// Runs a save or creation; if it is refused or fails, the text is kept and the error says where.
    func keepingText(
        of text: String?, article: ArticleID? = nil, base: Int? = nil, _ body: () async throws -> ActionResult
    ) async throws(NewsroomError) -> ActionResult {
        do { return try await body() } catch {
            var error = NewsroomError(translating: error)
            if let text {
                error.kept = try? lateTexts.keep(Array(text.utf8), named: article?.text ?? "new", at: clock.now)
            }
            if let article, let standing = try? await reader.article(article, .current) {
                error.base = base ?? standing.revision
                error.current = standing.revision
            }
            throw error
        }
    }
}

extension Draft {
    /// What of the draft somebody typed, as one text.
    var lateText: String? {
        let lines = [("title", headline), ("description", standfirst ?? ""), ("byline", byline ?? "")]
        return LateText.compose(lines.filter { !$0.1.isEmpty } + fields.map { ($0.name, $0.value) }, body: body)
    }
}

extension Edit {
    /// What of the edit somebody typed, as one text.
    var lateText: String? {
        document ?? LateText.compose(fields.map { ($0.name, $0.value) }, body: body)
    }
}

/// The layout of a text that is kept: front matter for the fields, the body byte for byte.
private enum LateText {
    static func compose(_ fields: [(String, String)], body: String?) -> String? {
        guard !fields.isEmpty || body != nil else { return nil }
        var matter = FrontMatter(body: body ?? "")
        for (name, value) in fields { matter.set(ArticleField(rawValue: name)?.key ?? name, to: .string(value)) }
        return matter.text
    }
}
