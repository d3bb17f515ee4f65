/// One credit of an article, as the catalogue lists it.
public struct CreditRow: Sendable, Equatable {
    /// The contributor's id in the registry, or the name as written if the registry does not have it.
    public var contributor: String
    /// Person, agency, agencies, staff or publication.
    public var kind: String
    /// What the contributor did, for example `author` or `reporting`.
    public var role: String
    /// Where the contributor worked, if the credit says so.
    public var location: String?
    /// Byline, tagline or internal.
    public var tier: String
    /// What the contributor is listed by, whose spellings are one; nil for the name itself, and where a credit was read
    /// back.
    public var key: String?

    /// A credit with these values.
    public init(
        contributor: String, kind: String, role: String, location: String? = nil, tier: String, key: String? = nil
    ) {
        self.contributor = contributor
        self.kind = kind
        self.role = role
        self.location = location
        self.tier = tier
        self.key = key
    }
}
