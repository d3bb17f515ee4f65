public import Editorial

/// How often, how much and when contributors were used, as of one commit of `main`.
public struct CreditReport: Sendable, Equatable {
    /// The commit of `main` that everything is counted at.
    public var commit: String
    /// The zone whose calendar months are counted by.
    public var zone: String
    /// The contributor that was asked for.
    public var contributor: CreditedContributor?
    /// What the rows are.
    public var grouping: CreditGrouping
    /// The rows: months in their order, sections by name, contributors with the most publications first.
    public var rows: [CreditReportRow]
    /// All rows together: each article, publication and word once, although several rows may count it.
    public var total: CreditFigures
}

/// Somebody who is credited.
public struct CreditedContributor: Sendable, Equatable {
    /// The id in the registry; nil for a name that it does not have.
    public var id: String?
    /// The full name; the name as it was first written where the registry does not have it.
    public var name: String
}

/// What a row of a report stands for.
public enum CreditGroup: Sendable, Equatable {
    /// A month: `2026-10`.
    case month(String)
    /// A section; nil for articles that have none.
    case section(String?)
    /// Somebody who is credited.
    case contributor(CreditedContributor)
}

/// One row of a report.
public struct CreditReportRow: Sendable, Equatable {
    /// What it stands for.
    public var group: CreditGroup
    /// The figures.
    public var figures: CreditFigures
    /// The uses that were counted, oldest first; none unless they were asked for.
    public var uses: [CreditReportUse] = []
    /// What the edition has of the articles, and where its words came from; none unless they were asked for.
    public var editions: [CreditReportEdition] = []
}

/// The figures of a row.
public struct CreditFigures: Sendable, Equatable {
    /// How many articles have a use.
    public var articles = 0
    /// How many publications are uses.
    public var publications = 0
    /// How many words of those articles' bodies in the edition came from the contributors that the row counts.
    public var words = 0
    /// How many words those bodies have.
    public var allWords = 0
    /// The instant of the first use.
    public var first: Instant?
    /// The instant of the last one.
    public var last: Instant?

    /// Figures of nothing.
    public init() {}
}

/// A publication with a credit in it, or the newest revision of an article of which nothing went out.
public struct CreditReportUse: Sendable, Equatable {
    /// The article's id.
    public var article: String
    /// Its slug then.
    public var slug: String
    /// Its headline then.
    public var headline: String
    /// The revision that went out, or was made.
    public var revision: Int
    /// The commit of the action.
    public var commit: String
    /// The action: `publish`, or what made the revision.
    public var action: String
    /// When.
    public var at: Instant
    /// Whether it went out.
    public var isPublication: Bool
    /// What it was published as; nil for what did not go out.
    public var kind: String?
    /// The section of the content.
    public var section: String?
    /// The credits that the row counts, each as the article has it.
    public var credits: [CreditedRole]
}

/// A contributor in a role.
public struct CreditedRole: Sendable, Hashable {
    /// The contributor as the credit has it: an id, or a name.
    public var contributor: String
    /// The role.
    public var role: String
}

/// What the edition has of an article.
public struct CreditReportEdition: Sendable, Equatable {
    /// The article's id.
    public var article: String
    /// Its slug in the edition.
    public var slug: String
    /// The revision that readers have.
    public var revision: Int
    /// The commit of its publication.
    public var commit: String
    /// How many words of the body count for the row.
    public var words: Int
    /// How many words the body has.
    public var allWords: Int
    /// The revisions that the words came from, oldest first.
    public var origins: [CreditReportOrigin]
}

/// The words of a published body that came from one revision.
public struct CreditReportOrigin: Sendable, Equatable {
    /// The revision.
    public var revision: Int
    /// The commit that made it.
    public var commit: String
    /// Who took that action; nil for a kill, whose notice is nobody's words.
    public var person: String?
    /// The contributor whose wire copy it was, by id.
    public var wire: String?
    /// When.
    public var at: Instant
    /// How many words.
    public var words: Int
    /// Whether they count for the row.
    public var isCounted: Bool
}
