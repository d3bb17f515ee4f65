internal import Catalogue
import Editorial

/// Counts uses of credits by group, each article, publication and credit once in each.
struct CreditTally {
    /// What a group counted.
    struct Group {
        /// The contributors who have a use of each article.
        var contributors: [String: Set<String>] = [:]
        /// The positions of the publications, each a commit of its own.
        var publications: Set<Int> = []
        var first = Int64.max
        var last = Int64.min
        /// The credits of each use, where uses are listed.
        var uses: [CountedUse: Set<CreditedRole>] = [:]

        var figures: CreditFigures {
            var figures = CreditFigures()
            guard !contributors.isEmpty else { return figures }
            (figures.articles, figures.publications) = (contributors.count, publications.count)
            (figures.first, figures.last) = (Instant(seconds: first), Instant(seconds: last))
            return figures
        }

        fileprivate mutating func add(_ use: CreditUse, _ contributor: String, lists: Bool) {
            contributors[use.article, default: []].insert(contributor)
            if use.isPublication { publications.insert(use.position) }
            first = min(first, use.at)
            last = max(last, use.at)
            guard lists else { return }
            uses[CountedUse(use), default: []].insert(CreditedRole(contributor: use.contributor, role: use.role))
        }
    }

    /// What a group is known by: a month, a section or none, the identity of a contributor.
    typealias Key = String?

    private(set) var groups: [Key: Group] = [:]
    private(set) var total = Group()
    private let query: CreditReportQuery
    private let months: HouseStyle.Months
    private let names: ContributorIdentities
    /// The identity of each contributor as credits have it, and how it was first written where nobody is known.
    private var identities: [String: String] = [:]
    private var written: [String: (from: Int, name: String)] = [:]

    init(_ query: CreditReportQuery, _ names: ContributorIdentities, months: HouseStyle.Months) {
        (self.query, self.names, self.months) = (query, names, months)
    }

    /// Takes up a use.
    /// - Parameter asked: The identity of the only contributor that counts; nil where all do.
    mutating func add(_ use: CreditUse, of asked: String?) {
        let identity = identity(use)
        guard asked == nil || asked == identity else { return }
        let key: Key =
            switch query.grouping {
            case .month: months.month(of: Instant(seconds: use.at))
            case .section: use.section
            case .contributor: identity
            }
        groups[key, default: Group()].add(use, identity, lists: query.isDetailed)
        total.add(use, identity, lists: false)
    }

    /// A group for which nothing was counted, so that who was asked for has a row.
    mutating func addEmpty(_ key: Key) {
        if groups[key] == nil { groups[key] = Group() }
    }

    /// Who stands behind an identity.
    func contributor(_ identity: String) -> CreditedContributor {
        names.registered(identity) ?? CreditedContributor(id: nil, name: written[identity]?.name ?? identity)
    }

    private mutating func identity(_ use: CreditUse) -> String {
        let identity = identities[use.contributor] ?? names.identity(of: use.contributor)
        identities[use.contributor] = identity
        if let known = written[identity], known <= (use.creditedFrom, use.contributor) { return identity }
        written[identity] = (use.creditedFrom, use.contributor)
        return identity
    }
}

/// One use, whatever credits it has.
struct CountedUse: Hashable {
    let article: String
    let position: Int
    let at: Int64
    let isPublication: Bool
    let kind: String?
    let section: String?

    fileprivate init(_ use: CreditUse) {
        (article, position, at) = (use.article, use.position, use.at)
        (isPublication, kind, section) = (use.isPublication, use.kind, use.section)
    }
}
