/// Whom the printed credits of an article name for its text: contributors and their houses, in byline and tagline.
///
/// Internal credits are not printed, and credits for pictures say nothing of the text.
public struct PrintedCredits: Sendable {
    private let registry: ContributorRegistry
    private let named: Set<String>

    /// - Parameter content: A byline that is no credit yet is read as one.
    public init(_ content: ArticleContent, registry: ContributorRegistry) {
        self.registry = registry
        let language = content.language ?? "en"
        let byline = content.byline.flatMap { Byline(tidying: $0) }?
            .credits(reader: CreditReader(registry: registry), language: language).map(\.credit)
        let shown = (content.credits + (byline ?? [])).filter { $0.tier != .internal && $0.role != .photography }
        let names = shown.flatMap { [$0.contributor, $0.affiliation].compactMap { $0 } }
        named = Set(names.map { Self.key($0, registry) })
    }

    /// Whether a contributor is named, given by id, name or alias.
    public func name(_ contributor: String) -> Bool { named.contains(Self.key(contributor, registry)) }

    private static func key(_ name: String, _ registry: ContributorRegistry) -> String {
        registry.contributor(named: name)?.id ?? name.lowercased()
    }
}
