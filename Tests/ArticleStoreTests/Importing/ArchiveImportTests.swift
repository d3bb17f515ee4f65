import Editorial
import Foundation
import Testing

@testable import ArticleStore

private typealias Desk = TestNewsroom

@Suite("An import of what readers have already")
struct ArchiveImportTests {
    static let story = """
        ---
        title: Support for Syria
        date: 2016-03-14T09:30:00+01:00
        lastmod: 2016-03-15T08:00:00Z
        slug: syria-support
        draft: false
        aliases: [/2016/syria.html]
        credits:
          - contributor: AFP
            kind: agency
            role: source
            tier: tagline
        media:
          - file: map.png
            caption: The region
        ---
        Russia will support the fight.
        """

    private func file(_ text: String, path: String? = "a.md", isPublished: Bool = true) -> StoryFile {
        StoryFile(name: "a.md", bytes: Array(text.utf8), path: path, isPublished: isPublished)
    }

    private func with(_ lines: String, title: String = "A page") -> StoryFile {
        file("---\ntitle: \(title)\n\(lines)\n---\nA body of some words.\n")
    }

    @Test("One action: published on its own date, with its media, in the edition, and sound in every respect")
    func published() async throws {
        let desk = try await Desk()
        var story = file(Self.story)
        story.media = [MediaFile(name: "map.png", bytes: [1, 2, 3])]
        let before = try desk.git("rev-list", "--count", "main")
        let result = try await desk.newsroom.importStory(story, by: Desk.adam)
        #expect(result.state.text == "published" && result.status == .published && result.revision == 1)
        #expect(result.path == "articles/2016/03/14/syria-support")
        #expect(Int(try desk.git("rev-list", "--count", "main").trimmed) == (Int(before.trimmed) ?? 0) + 1)
        let message = try desk.git("log", "-1", "--format=%B", "main")
        for line in [
            "Import “Support for Syria” as published", "Action: create", "State: published", "Kind: original",
            "Effective: 2016-03-14T08:30:00Z", "From an archive: readers have had it since 2016-03-14T08:30:00Z.",
        ] {
            #expect(message.contains(line), "\(line)")
        }
        #expect(try desk.git("rev-list", "--count", "published").trimmed == "1")
        let clone = desk.path + "-edition"
        defer { try? FileManager.default.removeItem(atPath: clone) }
        try Git.run(["clone", "-q", "--branch", "published", desk.path, clone])
        let publication = try desk.git("show", "published:\(result.path)/publication.yaml")
        #expect(publication.contains("firstpublished: \"2016-03-14T08:30:00Z\"\nupdated: \"2016-03-15T08:00:00Z\""))
        let page = try desk.git("show", "published:\(result.path)/index.md")
        #expect(page.hasSuffix("Russia will support the fight."))
        #expect(try Git.run(["hash-object", "\(clone)/\(result.path)/index.md"]).trimmed == result.content.hex)
        #expect(FileManager.default.contents(atPath: "\(clone)/\(result.path)/map.png") == Data([1, 2, 3]))
        #expect(
            try await desk.newsroom.log(result.id).map(\.note) == [
                "From an archive: readers have had it since 2016-03-14T08:30:00Z."
            ])
        try desk.git("fsck", "--strict")
        try await desk.expectSound()
    }

    @Test("It goes on like any published article, and counts in reports at its own date")
    func life() async throws {
        let desk = try await Desk()
        let story = Self.story.replacing("media:\n  - file: map.png\n    caption: The region\n", with: "")
        let article = try await desk.newsroom.importStory(file(story), by: Desk.adam)
        #expect(try await publications(desk, "2016-03-14", "2016-03-15") == 1)
        #expect(try await publications(desk, "2026-11-01", "2026-12-01") == 0)
        try await desk.newsroom.revise(article.id, kind: .correction, note: "It was Tuesday.", by: Desk.rosa)
        try await desk.newsroom.save(article.id, Edit(body: "Russia supports the fight.\n"), by: Desk.rosa)
        try await desk.newsroom.submit(article.id, by: Desk.rosa)
        try await desk.newsroom.approve(article.id, by: Desk.edgar)
        let again = try await desk.newsroom.publish(article.id, by: Desk.paula)
        #expect(again.status == .published && again.revision == 3)
        let edition = try desk.git("show", "published:\(article.path)/publication.yaml")
        #expect(edition.contains("firstpublished: \"2016-03-14T08:30:00Z\"") && edition.contains("kind: correction"))
        #expect(try await publications(desk, "2016-03-14", "2026-12-01") == 2)
        try await desk.newsroom.act(.hold, on: article.id, by: Desk.paula)
        try await desk.newsroom.act(.release, on: article.id, by: Desk.paula)
        try await desk.expectSound()
    }

    private func publications(_ desk: TestNewsroom, _ since: String, _ until: String) async throws -> Int {
        var query = CreditReportQuery(contributor: "afp")
        (query.since, query.until) = (Instant(since), Instant(until))
        return try await desk.newsroom.creditReport(query).total.publications
    }

    @Test("Only an administrator may, and each refusal says what to do and leaves nothing behind")
    func refusals() async throws {
        let desk = try await Desk()
        _ = try await desk.newsroom.importStory(
            file(
                Self.story.replacing("  - file: map.png\n    caption: The region\n", with: "").replacing(
                    "media:\n", with: "")), by: Desk.adam)
        let head = try desk.git("rev-parse", "main", "published")
        let dated = "date: 2016-03-14"
        let cases: [(StoryFile, Handle, String, String)] = [
            (with(dated), Desk.rosa, "role", "adam"),
            (with("section: Home"), Desk.adam, "invalid", "date: 2016-03-14"),
            (with("date: 2031-01-01"), Desk.adam, "invalid", "date: 2016-03-14"),
            (file("Plain text\n\nwithout a date.\n"), Desk.adam, "invalid", "--published"),
            (with("\(dated)\ndraft: true"), Desk.adam, "invalid", "draft: true"),
            (with("\(dated)\nexpiryDate: 2020-01-01"), Desk.adam, "invalid", "expiryDate"),
            (with("\(dated)\nembargoed: 2031-01-01T00:00:00Z"), Desk.adam, "embargo-passed", "without --published"),
            (file("---\n\(dated)\n---\nNo title.\n"), Desk.adam, "fields", "headline"),
            (with("\(dated)\nslug: syria-support"), Desk.adam, "address", "another slug"),
            (with("\(dated)\naliases: [/2016/syria.html]"), Desk.adam, "address", "aliases"),
        ]
        for (file, person, kind, word) in cases {
            let error = await failure { _ = try await desk.newsroom.importStory(file, by: person) }
            #expect(error?.code == (kind == "invalid" ? "invalid" : "refused"), "\(kind) \(word)")
            if kind != "invalid" { #expect(error?.requirements == [kind]) }
            let said = error.map { "\($0)" + $0.unmet.map(\.remedy).joined() } ?? ""
            #expect(said.contains(word) && said.contains("a.md"), "\(said)")
        }
        #expect(try desk.git("rev-parse", "main", "published") == head)
        try await desk.expectSound()
    }

    @Test("Many at once: an address goes to one of them, each has its own commit of the edition, and all is sound")
    func many() async throws {
        let desk = try await Desk()
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<40 {
                let slug = number % 4 == 3 ? "same" : "page-\(number)"
                let text =
                    "---\ntitle: Page \(number)\ndate: 2015-0\(number % 2 + 1)-03\nslug: \(slug)\n---\nBody \(number).\n"
                group.addTask {
                    let file = StoryFile(
                        name: "\(number).md", bytes: Array(text.utf8), path: "\(number).md", isPublished: true)
                    return (try? await desk.newsroom.importStory(file, by: Desk.adam)) != nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        // Every fourth page is of an odd number, and so of the same month.
        #expect(outcomes == 31)
        #expect(try desk.git("rev-list", "--count", "published").trimmed == "31")
        try await desk.expectSound()
    }

    @Test("Bytes that plain git puts in their place are not taken for what was imported")
    func forged() async throws {
        let desk = try await Desk()
        let article = try await desk.newsroom.importStory(with("date: 2016-03-14"), by: Desk.adam)
        let other = try desk.git("rev-parse", "main:README.md").trimmed
        let clone = desk.path + "-clone"
        defer { try? FileManager.default.removeItem(atPath: clone) }
        try Git.run(["clone", "-q", desk.path, clone])
        let status = "\(clone)/\(article.path)/status.yaml"
        let text = try String(contentsOfFile: status, encoding: .utf8)
        let parts = text.split(separator: "\nedition:", maxSplits: 1)
        let forged = parts[0] + "\nedition:" + parts[1].replacing(article.content.hex, with: other)
        try String(forged).write(toFile: status, atomically: true, encoding: .utf8)
        try Git.run(["-C", clone, "commit", "-qam", "Forge"])
        try desk.git("fetch", "-q", clone, "HEAD:main", "--update-head-ok", "--force")
        let errors = try await desk.newsroom.check().filter(\.isError)
        #expect(errors.contains { $0.message.contains("nobody approved") })
    }
}

extension String {
    fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
