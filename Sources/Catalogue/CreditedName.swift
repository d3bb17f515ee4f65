/// A name that articles credit, as the catalogue keys it.
public struct CreditedName: Sendable, Equatable {
    /// The key: the name as `CreditRow.key` gave it, capitals folded.
    public var key: String
    /// How many articles credit it.
    public var articles: Int
    /// The one of them with the newest action, with its credits.
    public var newest: ArticleSummary
}
