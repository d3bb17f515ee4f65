import Editorial
import Testing

@testable import ArticleStore

@Suite("Credits that an editor has to confirm")
struct CreditsConfirmedTests {
    private static let story = """
        Bridge closed

        By Jane Roe

        The bridge was closed.

        AFP and ORBX contributed to this report.
        """

    /// The story, imported, submitted and approved.
    private func approved(_ desk: TestNewsroom, _ text: String = story) async throws -> ActionResult {
        let draft = try await desk.newsroom.importStory(Array(text.utf8), named: "s.txt", by: TestNewsroom.rosa)
        try await desk.newsroom.submit(draft.id, by: TestNewsroom.rosa)
        return try await desk.newsroom.approve(draft.id, by: TestNewsroom.edgar)
    }

    @Test("An ordinary import is published without; a doubtful one is not, and the refusal says which credit it is")
    func blocking() async throws {
        let desk = try await TestNewsroom()
        let ordinary = try await approved(desk, Self.story.replacing(" and ORBX", with: ""))
        try await desk.newsroom.publish(ordinary.id, by: TestNewsroom.paula)

        let article = try await approved(desk)
        let error = await failure { try await desk.newsroom.publish(article.id, by: TestNewsroom.paula) }
        #expect(error?.requirements == ["credits-confirmed"])
        let line = "credit line “AFP and ORBX contributed to this report.”"
        #expect(error?.unmet.first?.message.hasSuffix("it: ORBX (contributor, 80 % sure; \(line)).") == true)
        #expect(error?.unmet.first?.remedy == "Ask edgar or mina: galley credits confirm \(article.slug)")
        let reporter = await failure { try await desk.newsroom.act(.confirm, on: article.id, by: TestNewsroom.rosa) }
        #expect(reporter?.requirements == ["role"])

        let confirmed = try await desk.newsroom.act(.confirm, on: article.id, by: TestNewsroom.mina)
        #expect(confirmed.isChanged && confirmed.confirmed.map(\.credit.contributor) == ["ORBX"])
        #expect(confirmed.content == article.content)
        let again = try await desk.newsroom.act(.confirm, on: article.id, by: TestNewsroom.edgar)
        #expect(!again.isChanged && again.commit == confirmed.commit && again.confirmed == confirmed.confirmed)
        let published = try await desk.newsroom.publish(article.id, by: TestNewsroom.paula)
        #expect(published.content == article.content)
        try await desk.expectSound()
    }

    @Test("Where nothing is unsure there is nothing to confirm and no commit, and other bytes need confirming anew")
    func anew() async throws {
        let desk = try await TestNewsroom()
        let plain = try await desk.approved()
        let nothing = try await desk.newsroom.act(.confirm, on: plain.id, by: TestNewsroom.edgar)
        #expect(!nothing.isChanged && nothing.confirmed == [] && nothing.commit == plain.commit)

        let article = try await approved(desk)
        try await desk.newsroom.act(.confirm, on: article.id, by: TestNewsroom.mina)
        try await desk.newsroom.save(article.id, Edit(body: "It was closed at noon.\n"), by: TestNewsroom.rosa)
        try await desk.newsroom.approve(
            article.id, base: try await desk.newsroom.resolve(article.slug).revision, by: TestNewsroom.edgar)
        let error = await failure { try await desk.newsroom.publish(article.id, by: TestNewsroom.paula) }
        #expect(error?.requirements == ["credits-confirmed"])
    }

    @Test("A person who gives the credit settles it, and the line stays as it was printed")
    func settled() async throws {
        let desk = try await TestNewsroom()
        let bytes = Array(Self.story.utf8)
        let draft = try await desk.newsroom.importStory(bytes, named: "s.txt", by: TestNewsroom.rosa)
        let request = CreditRequest(contributor: "orbx", role: .contributor)
        let before = try await desk.newsroom.article(draft.id)
        try await desk.newsroom.act(.credit(request), on: draft.id, by: TestNewsroom.rosa)
        let after = try await desk.newsroom.article(draft.id)
        #expect(before.credits.map(\.confidence) == [nil, nil, 0.8] && after.credits == before.credits.map(\.sure))
        #expect(after.content.creditline == before.content.creditline)
        let diff = try await desk.newsroom.diff(draft.id, from: .revision(1), to: .current)
        #expect(diff.fields.map(\.description) == ["credits: ORBX 80 % sure -> sure"])
        let again = try await desk.newsroom.act(.credit(request), on: draft.id, by: TestNewsroom.rosa)
        #expect(!again.isChanged)
    }
}
