import ArticleStore
import Editorial

/// The sections that readers have something of, for the head of every page of the edition. They change seldom, and are
/// looked for again after half a minute.
actor EditionSections {
    private let newsroom: Newsroom
    private var known: (names: [String], at: ContinuousClock.Instant)?

    private static let lifetime = Duration.seconds(30)
    /// How many sections are named, and how many of each one's newest articles are asked whether readers have one.
    private static let most = 12
    private static let newest = 5

    init(_ newsroom: Newsroom) { self.newsroom = newsroom }

    /// The names, in the order of their letters.
    func names() async throws -> [String] {
        if let known, .now - known.at < Self.lifetime { return known.names }
        var names: [String] = []
        let newsroom = newsroom.asOfNow()
        for section in try await newsroom.sections() where names.count < Self.most {
            if try await isInEdition(section, newsroom) { names.append(section) }
        }
        names.sort { $0.lowercased() < $1.lowercased() }
        known = (names, .now)
        return names
    }

    /// Whether readers have an article of a section: an article's latest content may name one that they know nothing of.
    private func isInEdition(_ section: String, _ newsroom: Newsroom) async throws -> Bool {
        let query = ArticleQuery(
            status: PublicationStatus.published.rawValue, section: section, limit: Self.newest)
        for line in try await newsroom.list(query) {
            guard let id = ArticleID(line.id), let story = try await newsroom.story(id) else { continue }
            if story.view.content.section == section { return true }
        }
        return false
    }
}
