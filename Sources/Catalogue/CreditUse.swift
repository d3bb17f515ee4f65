/// A credit that stands in a publication, or in the newest revision of an article of which nothing went out.
public struct CreditUse: Sendable, Equatable {
    /// Id of the article.
    public var article: String
    /// Position of the publication, or of the action that made the revision.
    public var position: Int
    /// When that was, in seconds since 1970.
    public var at: Int64
    /// Whether it went out.
    public var isPublication: Bool
    /// What it was published as.
    public var kind: String?
    /// The section of the content.
    public var section: String?
    /// The contributor as the credit has it, an id or a name.
    public var contributor: String
    /// What the contributor did.
    public var role: String
    /// Position of the action that gave the credit.
    public var creditedFrom: Int
}

/// Which uses of credits are asked for. Filters that are nil let everything through.
public struct CreditUseQuery: Sendable, Equatable {
    /// Only credits under one of these names, spelt as those that were fed.
    public var names: [String]?
    /// Only credits in this role, exactly.
    public var role: String?
    /// Only uses at this instant or later, in seconds since 1970.
    public var since: Int64?
    /// Only uses at this instant or earlier, in seconds since 1970.
    public var until: Int64?
    /// What happened at a later position is not seen.
    public var position: Int
    /// Whether what never went out counts.
    public var includesUnpublished: Bool

    /// A query with these filters, as of a position.
    public init(
        names: [String]? = nil, role: String? = nil, since: Int64? = nil, until: Int64? = nil, position: Int,
        includesUnpublished: Bool = true
    ) {
        self.names = names
        self.role = role
        self.since = since
        self.until = until
        self.position = position
        self.includesUnpublished = includesUnpublished
    }
}
