public import Editorial

/// A contributor of the registry, and what it is credited for.
public struct ContributorView: Sendable, Equatable {
    /// The contributor.
    public var contributor: Contributor
    /// How many articles credit it now, under whatever of its names.
    public var articles: Int
}

/// A name that articles credit and the registry does not know.
public struct UnknownContributor: Sendable, Equatable {
    /// The name, as the newest article has it.
    public var name: String
    /// What it was taken for there.
    public var kind: ContributorKind
    /// How many articles credit it.
    public var articles: Int
    /// The slug of the one with the newest action.
    public var example: String
    /// Whom it may mean, the likeliest first.
    public var matches: [Match]
    /// The command that makes a contributor of it.
    public var addition: String

    /// Whom a name may mean.
    public struct Match: Sendable, Equatable {
        /// Who, and why.
        public var match: ContributorMatch
        /// The command that makes the name mean them.
        public var command: String
    }
}
