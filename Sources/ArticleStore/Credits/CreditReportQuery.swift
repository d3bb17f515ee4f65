public import Editorial

/// What the rows of a report on credits are.
public enum CreditGrouping: String, CaseIterable, Sendable {
    /// The months in which uses were, as the newsroom's calendar has them.
    case month
    /// The sections of what was published.
    case section
    /// Whoever is credited.
    case contributor
}

/// Which uses of credits a report counts, and how.
public struct CreditReportQuery: Sendable, Equatable {
    /// Only the credits of this contributor: an id, a name, an alias, or a name that the registry does not have.
    public var contributor: String?
    /// Only credits in this role.
    public var role: CreditRole?
    /// Only uses at this instant or later.
    public var since: Instant?
    /// Only uses at this instant or earlier.
    public var until: Instant?
    /// The report as it would have been at this instant; nil is now.
    public var asOf: Instant?
    /// What the rows are.
    public var grouping: CreditGrouping
    /// Whether articles of which nothing went out are left out.
    public var countsPublishedOnly: Bool
    /// Whether each row lists the uses and editions that it counts.
    public var isDetailed: Bool

    /// A query; all credits of the newsroom by contributor, as they stand.
    public init(
        contributor: String? = nil, role: CreditRole? = nil, since: Instant? = nil, until: Instant? = nil,
        asOf: Instant? = nil, grouping: CreditGrouping = .contributor, countsPublishedOnly: Bool = false,
        isDetailed: Bool = false
    ) {
        self.contributor = contributor
        self.role = role
        self.since = since
        self.until = until
        self.asOf = asOf
        self.grouping = grouping
        self.countsPublishedOnly = countsPublishedOnly
        self.isDetailed = isDetailed
    }
}
