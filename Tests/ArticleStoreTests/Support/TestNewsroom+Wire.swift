import Editorial
import Testing

@testable import ArticleStore

extension TestNewsroom {
    static let copy = """
        The ferry will sail again on Monday, the two towns said. Tickets cost six euros for adults and nothing for \
        children under five.

        The Anna Karlotta was overhauled in a yard at Stettin for eleven months.

        """

    /// Imports wire copy.
    func imported(_ body: String = copy, headline: String = "Ferry to sail", wire: String = "afp") async throws
        -> ActionResult
    {
        try await newsroom.importStory(
            Array("\(headline)\n\n\(body)".utf8), named: "a.txt", wire: wire, by: Self.rosa)
    }

    /// An article that the reporter wrote.
    func written(_ body: String, headline: String = "Harbour report") async throws -> ActionResult {
        try await newsroom.create(Draft(headline: headline, body: body), by: Self.rosa)
    }

    func saved(_ id: ArticleID, _ body: String) async throws {
        _ = try await newsroom.save(id, Edit(body: body), by: Self.rosa)
    }

    func credit(_ id: ArticleID, _ contributor: String, _ role: CreditRole = .source, _ tier: CreditTier? = nil)
        async throws
    {
        let request = CreditRequest(contributor: contributor, role: role, tier: tier)
        _ = try await newsroom.act(.credit(request), on: id, by: Self.rosa)
    }

    /// Has an article approved as it stands, then published.
    /// - Returns: What is said of wire copy where it is refused for that alone; nil where it is published.
    func publishing(_ id: ArticleID, options: ActionOptions = ActionOptions()) async throws -> UnmetRequirement? {
        try await approve(id)
        let error = await failure {
            _ = try await newsroom.act(.publish, on: id, options: options, by: Self.paula)
        }
        guard let error else { return nil }
        #expect(error.requirements == ["wire-credited"], "\(error)")
        return error.unmet.first
    }

    func approve(_ id: ArticleID) async throws {
        let state = try await newsroom.article(id).status.state.text
        if state == "draft" { try await newsroom.submit(id, by: Self.rosa) }
        let revision = try await newsroom.article(id).revision
        try await newsroom.approve(id, base: revision, by: Self.edgar)
    }
}
