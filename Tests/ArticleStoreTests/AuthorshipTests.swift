import Editorial
import Prose
import Testing

@testable import ArticleStore

@Suite("Whose words an article has, what was undone left out")
struct AuthorshipTests {
    /// How many words are of which revision: `1 9, 3 2`.
    private func counts(_ newsroom: Newsroom, _ id: ArticleID, _ content: ContentID? = nil) async throws -> String {
        let asked: ContentID
        if let content { asked = content } else { asked = try await newsroom.article(id).contentID }
        let authorship = try await newsroom.patientReader.authorship(of: id, asked)
        #expect(authorship.words.wordCounts.keys.allSatisfy { authorship.step($0) != nil })
        return authorship.words.wordCounts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
            .joined(separator: ", ")
    }

    private func save(_ newsroom: Newsroom, _ id: ArticleID, _ body: String, by person: Handle) async throws {
        _ = try await newsroom.save(id, Edit(body: body), by: person)
    }

    @Test("words that a revert brings back have the origin that they had, there and back and there again")
    func reverts() async throws {
        let desk = try await TestNewsroom()
        let newsroom = desk.newsroom
        let first = "One two three. Four five six.\n"
        let second = "One zwei three. Four five six. And more of it.\n"
        let draft = try await newsroom.create(Draft(headline: "Ferry", body: first), by: TestNewsroom.rosa)
        try await save(newsroom, draft.id, second, by: TestNewsroom.edgar)
        #expect(try await counts(newsroom, draft.id) == "1 5, 2 5")
        _ = try await newsroom.act(.revert(to: 1), on: draft.id, by: TestNewsroom.mina)
        #expect(try await counts(newsroom, draft.id) == "1 6")
        try await save(newsroom, draft.id, "Four five six. Nothing else is left of it.\n", by: TestNewsroom.mina)
        #expect(try await counts(newsroom, draft.id) == "1 3, 4 6")
        _ = try await newsroom.act(.revert(to: 2), on: draft.id, by: TestNewsroom.rosa)
        #expect(try await counts(newsroom, draft.id) == "1 5, 2 5")
        #expect(try await newsroom.provenance(of: draft.id).body.wordCounts[5] != nil)
        try await save(newsroom, draft.id, second + "The end.\n", by: TestNewsroom.rosa)
        #expect(try await counts(newsroom, draft.id) == "1 5, 2 5, 6 2")
        let before = await newsroom.patientReader.authorships.comparisons
        _ = try await counts(newsroom, draft.id)
        #expect(await newsroom.patientReader.authorships.comparisons == before)
        #expect(try await counts(desk.at("2026-11-23T10:00:00Z"), draft.id) == "1 5, 2 5, 6 2")
    }

    @Test("a body that somebody typed back in undoes as a revert does; other bytes of the same letters do not")
    func typed() async throws {
        let desk = try await TestNewsroom()
        let newsroom = desk.newsroom
        let composed = "The caf\u{E9} is open again on Monday.\n"
        let draft = try await newsroom.create(Draft(headline: "Café", body: composed), by: TestNewsroom.rosa)
        try await save(newsroom, draft.id, "Gone.\n", by: TestNewsroom.edgar)
        try await save(newsroom, draft.id, "The cafe\u{301} is open again on Monday.\n", by: TestNewsroom.edgar)
        #expect(try await counts(newsroom, draft.id) == "3 7")
        try await save(newsroom, draft.id, composed, by: TestNewsroom.edgar)
        #expect(try await counts(newsroom, draft.id) == "1 7")
        _ = try await newsroom.save(
            draft.id, Edit(fields: [FieldEdit("headline", "Another")]), by: TestNewsroom.edgar)
        #expect(try await counts(newsroom, draft.id) == "1 7")
    }

    @Test("what readers had of an article that was killed is still told")
    func killed() async throws {
        let desk = try await TestNewsroom()
        let article = try await desk.published(body: "The bridge will close.\n")
        let content = try await desk.newsroom.article(article.id).contentID
        _ = try await desk.newsroom.act(
            .kill, on: article.id, options: ActionOptions(note: "Wrong."), by: TestNewsroom.paula)
        #expect(try await counts(desk.newsroom, article.id, content) == "1 4")
        #expect(try await counts(desk.newsroom, article.id) == "2 1")
    }
}
