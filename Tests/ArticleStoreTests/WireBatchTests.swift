import Editorial
import GitStore
import Testing

@testable import ArticleStore

private typealias Desk = TestNewsroom

@Suite("Wire copy that came in the same batch")
struct WireBatchTests {
    /// Orders as one batch, each by whom and on which article.
    private func run(_ orders: [(Order.Payload, ArticleID?, Int?, Handle)], on desk: Desk) async throws
        -> [NewsroomError?]
    {
        let catalogue = await desk.newsroom.reader.catalogue
        let objects = ObjectMemory(limit: 1 << 20)
        let gate = Gate(
            path: desk.path, catalogue: catalogue,
            wake: CatalogueWake(path: desk.path, catalogue: catalogue, objects: objects),
            compactor: Compactor(path: desk.path),
            clock: try fixed("2026-11-22T10:00:00Z"),
            identifiers: .seeded("batch"), objects: objects, articles: 1 << 20)
        let outcomes = await gate.run(
            orders.map { payload, id, base, person in
                Order(payload: payload, article: id, options: ActionOptions(base: base), person: person)
            })
        return outcomes.map { outcome in
            if case .failure(let error) = outcome { return NewsroomError(translating: error) }
            return nil
        }
    }

    @Test("is found although no catalogue knows of it yet, in the article itself and in another, before it and after")
    func batch() async throws {
        let desk = try await Desk()
        let known = try #require(ArticleID("01M7WM76Y03WE9QXEFPYST518R"))
        let story = "---\nid: \(known)\ntitle: Ferry to sail\n---\n\(Desk.copy)"
        let article = try await desk.written("Nothing yet.\n").id
        let older = try await desk.written(Desk.copy, headline: "Older").id
        func published(_ id: ArticleID, _ revision: Int) -> [(Order.Payload, ArticleID?, Int?, Handle)] {
            [
                (.step(.submit), id, nil, Desk.rosa), (.step(.approve), id, revision, Desk.edgar),
                (.step(.publish), id, revision, Desk.paula),
            ]
        }
        let file = PreparedStory(
            StoryFile(name: "a.md", bytes: Array(story.utf8), wire: "afp"), text: story, imported: nil,
            registry: try await desk.newsroom.reader.registryToImport(), at: Instant(seconds: 0))
        let errors = try await run(
            [
                (.importStory(file), nil, nil, Desk.rosa),
                (.save(Edit(body: "Nothing new. \(Desk.copy)")), article, nil, Desk.rosa),
            ] + published(known, 1) + published(article, 2) + published(older, 1), on: desk)
        #expect(
            errors.map { $0?.requirements } == [
                nil, nil, nil, nil, ["wire-credited"], nil, nil, ["wire-credited"], nil, nil, nil,
            ])
        #expect(errors[4]?.unmet.first?.message.contains("its own import, revision 1") == true)
        #expect(errors[7]?.unmet.first?.message.contains("wire copy “ferry-to-sail”") == true)
        try await desk.expectSound()
    }
}
