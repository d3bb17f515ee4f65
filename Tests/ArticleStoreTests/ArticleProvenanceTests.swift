import Editorial
import Prose
import Testing

@testable import ArticleStore

@Suite("Whose words an article has")
struct ArticleProvenanceTests {
    private let copy = """
        Ferry to sail on Monday

        The ferry will sail again on Monday, the two towns said. Tickets cost six euros for adults.

        The Anna Karlotta was overhauled in Stettin.

        """

    /// The words with the name of whoever they are by.
    private func words(_ provenance: ArticleProvenance) -> [String] {
        let bytes = Array(provenance.body.text.utf8)
        return provenance.body.words.map {
            "\(String(decoding: bytes[$0.range], as: UTF8.self)) \(provenance.origins[$0.origin]?.name ?? "?")"
        }
    }

    private func shares(_ provenance: ArticleProvenance) -> [String] {
        provenance.shares.map { "\($0.origin.name) \($0.words)" }
    }

    @Test("the words of wire copy are the agency's, what people change is theirs, and git tells it")
    func wire() async throws {
        let desk = try await TestNewsroom()
        let story = try await desk.newsroom.importStory(
            Array(copy.utf8), named: "a.txt", wire: "Agence France-Presse", by: TestNewsroom.rosa)
        #expect(try desk.git("log", "-1", "--format=%(trailers:key=Wire,valueonly)", "main").contains("afp"))
        let later = try await desk.at("2026-11-23T09:00:00Z")
        let body = try await later.article(story.id).content.body
        let moved = """
            The Anna Karlotta was overhauled in Stettin.

            The ferry will sail again on Tuesday, the two towns said. Tickets cost six euros for adults.

            """
        _ = try await later.save(story.id, Edit(body: moved), by: TestNewsroom.edgar)
        let provenance = try await later.provenance(of: story.id)
        #expect(shares(provenance) == ["AFP 23", "edgar 1"])
        #expect(words(provenance).contains("Tuesday edgar"))
        #expect(provenance.origins[2]?.at == Instant("2026-11-23T09:00:00Z"))
        #expect(provenance.origins[1]?.wire == "afp" && provenance.origins[1]?.person == "rosa")
        let first = try await later.provenance(of: story.id, at: .revision(1))
        #expect(first.body.text.utf8.elementsEqual(body.utf8) && shares(first) == ["AFP 24"])
        try await later.rebuildCatalogue()
        let fresh = try await desk.at("2026-11-23T10:00:00Z").provenance(of: story.id)
        #expect(words(fresh) == words(provenance) && fresh.origins == provenance.origins)
        try await desk.expectSound()
    }

    @Test("a late save that was merged leaves everybody's words their own, and a revert brings words back as new")
    func merged() async throws {
        let desk = try await TestNewsroom()
        let newsroom = desk.newsroom
        let draft = try await newsroom.create(
            Draft(headline: "Ferry", body: "One two three. Four five six.\n"), by: TestNewsroom.rosa)
        _ = try await newsroom.save(
            draft.id, Edit(body: "One zwei three. Four five six.\n"), options: ActionOptions(base: 1),
            by: TestNewsroom.edgar)
        _ = try await newsroom.save(
            draft.id, Edit(body: "One two three. Four five sechs.\n"), options: ActionOptions(base: 1),
            by: TestNewsroom.mina)
        let merged = try await newsroom.provenance(of: draft.id)
        #expect(
            words(merged) == ["One rosa", "zwei edgar", "three rosa", "Four rosa", "five rosa", "sechs mina"])
        _ = try await newsroom.act(.revert(to: 1), on: draft.id, by: TestNewsroom.edgar)
        let reverted = try await newsroom.provenance(of: draft.id)
        #expect(shares(reverted) == ["rosa 4", "edgar 2"])
        let missing = await failure { _ = try await newsroom.provenance(of: draft.id, at: .revision(9)) }
        #expect(missing?.code == "not-found")
        #expect(await failure { _ = try await newsroom.provenance(of: draft.id, at: .edition) }?.code == "not-found")
    }

    @Test("another revision costs one comparison, and asking for an older one forgets nothing")
    func incremental() async throws {
        let desk = try await TestNewsroom()
        let newsroom = desk.newsroom
        let draft = try await newsroom.create(Draft(headline: "Ferry", body: "Word.\n"), by: TestNewsroom.rosa)
        for number in 2...6 {
            let body = (1...number).map { "Word \($0)." }.joined(separator: " ") + "\n"
            _ = try await newsroom.save(draft.id, Edit(body: body), by: TestNewsroom.rosa)
        }
        _ = try await newsroom.provenance(of: draft.id)
        let first = await newsroom.patientReader.provenances.comparisons
        #expect(first == 5)
        _ = try await newsroom.provenance(of: draft.id, at: .revision(2))
        _ = try await newsroom.save(draft.id, Edit(body: "Word 1. Word 2. Last.\n"), by: TestNewsroom.edgar)
        let before = await newsroom.patientReader.provenances.comparisons
        let last = try await newsroom.provenance(of: draft.id)
        #expect(await newsroom.patientReader.provenances.comparisons == before + 1)
        #expect(words(last).last == "Last edgar")
        _ = try await newsroom.provenance(of: draft.id)
        #expect(await newsroom.patientReader.provenances.comparisons == before + 1)
    }

    @Test("wire copy comes from who sends it: unknown names and people are refused, an agency needs no name")
    func sources() async throws {
        let desk = try await TestNewsroom()
        let newsroom = desk.newsroom
        func refusal(_ wire: String, by person: Handle = TestNewsroom.rosa) async -> String {
            let error = await failure {
                _ = try await newsroom.importStory(Array(copy.utf8), named: "a.txt", wire: wire, by: person)
            }
            return error.map { "\($0.code): \($0)" } ?? "done"
        }
        #expect(await refusal("afq").contains("did you mean afp"))
        #expect(await refusal("a wholly unknown name of nobody").contains("not-found"))
        _ = try await newsroom.configure(
            .addContributor(Contributor(id: "rosa", name: "Rosa Lindqvist", kind: .person)), by: TestNewsroom.adam)
        #expect(await refusal("rosa").contains("sends no wire copy"))
        let role = try #require(Role("reporter"))
        let agency = try #require(Handle("reuters"))
        _ = try await newsroom.configure(
            .addPerson(Person(handle: agency, name: "Feed", email: "feed@reuters.example", roles: [role])),
            by: TestNewsroom.adam)
        #expect(await refusal("afp", by: agency).contains("an agency itself"))
        let story = try await newsroom.importStory(Array(copy.utf8), named: "a.txt", by: agency)
        #expect(try await newsroom.provenance(of: story.id).shares.first?.origin.wire == "reuters")
        let signed = "A story\n\nBy AFP\n\nWords of a story that somebody signed. (AFP)\n"
        let own = try await newsroom.importStory(Array(signed.utf8), named: "b.txt", by: TestNewsroom.rosa)
        #expect(try await newsroom.provenance(of: own.id).shares.map(\.origin.name) == ["rosa"])
    }
}
