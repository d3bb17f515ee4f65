public import Editorial

/// An article as somebody sees it.
public struct ArticleView: Sendable {
    /// Its identity.
    public var id: ArticleID
    /// Its folder.
    public var path: String
    /// The content.
    public var content: ArticleContent
    /// The content's object id.
    public var contentID: ContentID
    /// The number of the revision seen.
    public var revision: Int
    /// The status: as it stands now, whatever revision is seen.
    public var status: ArticleStatus
    /// The line that each credit is printed in, in the order of `credits`; nil for one that is not printed.
    public var creditLines: [String?]
    /// The credits: the content's, and the internal ones for the revision that stands now; contributors by the ids that
    /// the registry has now.
    public var credits: [Credit]
}

/// An article that a reference was resolved to.
public struct ArticleReference: Sendable, Equatable {
    /// The article.
    public var id: ArticleID
    /// Its slug.
    public var slug: String
    /// Its working revision at that moment.
    public var revision: Int
}

/// One action on an article.
public struct LogEntry: Sendable, Equatable {
    /// The revision that the action made, or acted on.
    public var revision: Int
    /// The action.
    public var action: String
    /// Who took it: a handle, or a name where plain git did.
    public var person: String
    /// When.
    public var at: Instant
    /// The state before; nil for what began the article.
    public var from: String?
    /// The state after.
    public var to: String?
    /// The commit.
    public var commit: String
    /// The object id of `index.md` after it.
    public var content: String
    /// Why.
    public var note: String?
}

/// One line of a list.
public struct ArticleLine: Sendable, Equatable {
    /// Its identity.
    public var id: String
    /// Its slug.
    public var slug: String
    /// Its folder.
    public var path: String
    /// Its headline.
    public var headline: String
    /// The state of its working revision.
    public var state: String
    /// What readers have.
    public var status: String
    /// The number of its working revision.
    public var revision: Int
    /// When its last action was.
    public var updated: Instant
    /// Who took its last action.
    public var by: String
    /// Who has it now.
    public var assignee: String?
    /// How many words its body has.
    public var words: Int
    /// The section that it belongs to.
    public var section: String?
    /// Whom it credits, by the names that are printed; empty where the list was asked for without.
    public var credits: [String] = []
    /// Where the list that it stands in goes on after it.
    public var cursor: String
}

/// Which articles a list shows.
public struct ArticleQuery: Sendable {
    /// Only those in this state.
    public var state: String?
    /// Only those of which readers have this.
    public var status: String?
    /// Only those whose last action this person took.
    public var by: String?
    /// Only those that credit this contributor, by id, name or alias.
    public var credit: String?
    /// Only those whose last action was at this instant or later.
    public var since: Instant?
    /// Only those that this person has.
    public var assignee: String?
    /// Only those whose latest content is of this section.
    public var section: String?
    /// Whether each line names whom the article credits.
    public var withCredits = false
    /// At most this many, 1 or more.
    public var limit: Int
    /// Only those after this place: the cursor of the last line already seen, of the same filters.
    public var after: String?

    /// A query; every article by default, the first 50.
    public init(
        state: String? = nil, status: String? = nil, by: String? = nil, credit: String? = nil, since: Instant? = nil,
        assignee: String? = nil, section: String? = nil, limit: Int = 50, after: String? = nil,
        withCredits: Bool = false
    ) {
        self.state = state
        self.status = status
        self.by = by
        self.credit = credit
        self.since = since
        self.assignee = assignee
        self.section = section
        self.withCredits = withCredits
        self.limit = limit
        self.after = after
    }
}

/// One column of the board.
public struct BoardState: Sendable {
    /// The state.
    public var state: String
    /// How many articles are in it.
    public var count: Int
    /// The newest of them.
    public var articles: [ArticleLine]
}

/// Something that `check` found.
public struct CheckFinding: Sendable, Equatable {
    /// Whether something is wrong, or only worth knowing.
    public var isError: Bool
    /// Where: a path, a commit or a file.
    public var place: String
    /// What, and what to do about it.
    public var message: String
}
