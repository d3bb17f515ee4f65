/// One contributor, in one role, and where and how the credit is shown.
public struct Credit: Hashable, Sendable {
    /// The contributor's id in the registry, or the name as written where the registry does not know it.
    public var contributor: String
    /// What kind of contributor it is.
    public var kind: ContributorKind
    /// What the contributor did.
    public var role: CreditRole
    /// The place worked from, as written.
    public var location: String?
    /// The house the contributor belongs to, as written.
    public var affiliation: String?
    /// Where the credit is shown.
    public var tier: CreditTier
    /// How sure it is, from 0 to below 1 in hundredths, where it was read out of a text with doubt; nil where nobody
    /// doubts it, as of a credit that a person gave.
    public internal(set) var confidence: Double?

    /// A credit that nobody doubts.
    public init(
        contributor: String, kind: ContributorKind, role: CreditRole, location: String? = nil,
        affiliation: String? = nil, tier: CreditTier
    ) {
        self.contributor = contributor
        self.kind = kind
        self.role = role
        self.location = location
        self.affiliation = affiliation
        self.tier = tier
    }
}

/// What a contributor is.
public enum ContributorKind: String, CaseIterable, Sendable {
    /// A person.
    case person
    /// A news agency.
    case agency
    /// Agencies that are not named.
    case agencies
    /// The newsroom's own staff, as a collective.
    case staff
    /// A newspaper, broadcaster or magazine.
    case publication
}

/// What a contributor did for an article.
public enum CreditRole: String, CaseIterable, Sendable {
    /// Wrote the article.
    case author
    /// Reported.
    case reporting
    /// Reported besides the main reporters.
    case additionalReporting = "additional reporting"
    /// What "contributed to this report" states, and every role outside this list.
    case contributor
    /// Wrote from others' reporting.
    case writing
    /// Edited.
    case editing
    /// Took the pictures.
    case photography
    /// Researched.
    case research
    /// Translated.
    case translation
    /// Compiled.
    case compilation
    /// Text or information was taken from it.
    case source

    /// Reads a role; one outside the list is read as contributor.
    public init(reading text: String) {
        let plain = text.lowercased().split { " _-".contains($0) }.joined(separator: " ")
        self = CreditRole(rawValue: plain) ?? .contributor
    }
}

/// Where a credit is shown.
public enum CreditTier: String, CaseIterable, Sendable {
    /// Above the text.
    case byline
    /// Below the text.
    case tagline
    /// Recorded, never printed.
    case `internal`
}
