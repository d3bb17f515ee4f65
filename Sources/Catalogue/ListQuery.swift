/// Which articles a list shows. Filters that are nil let everything through; the others must all hold.
public struct ListQuery: Sendable, Equatable {
    /// Workflow state, exactly.
    public var state: String?
    /// Publication status, exactly.
    public var status: String?
    /// Handle of the person who took the article's last action, exactly.
    public var by: String?
    /// The names of a contributor as credits have them or are keyed by, any of which counts; upper and lower case are
    /// alike. None lets everything through.
    public var credits: [String]
    /// Only articles whose last action was at this instant or later, in seconds since 1970.
    public var since: Int64?
    /// Handle of the person the article is assigned to, exactly.
    public var assignee: String?
    /// Section, exactly.
    public var section: String?
    /// At most this many articles; nothing is listed for 0 or less.
    public var limit: Int
    /// Only articles that come after this place in the list: the cursor of the last article already seen.
    public var after: ListCursor?
    /// Whether each article comes with its credits; otherwise they are left empty.
    public var withCredits: Bool

    /// A query with these filters; without any, the newest articles of the newsroom.
    public init(
        state: String? = nil,
        status: String? = nil,
        by: String? = nil,
        credits: [String] = [],
        since: Int64? = nil,
        assignee: String? = nil,
        section: String? = nil,
        limit: Int = 50,
        after: ListCursor? = nil,
        withCredits: Bool = true
    ) {
        self.state = state
        self.status = status
        self.by = by
        self.credits = credits
        self.since = since
        self.assignee = assignee
        self.section = section
        self.limit = limit
        self.after = after
        self.withCredits = withCredits
    }
}
