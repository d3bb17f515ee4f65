/// One article as it is fed to the catalogue: what lists, search and checks of addresses need to know of it.
public struct ArticleRow: Sendable, Equatable {
    /// The article's id, which stays the same through its whole life.
    public var id: String
    /// The article's folder on `main`.
    public var path: String
    /// Last part of the public address.
    public var slug: String
    /// The headline of the latest content.
    public var headline: String
    /// The summary under the headline.
    public var standfirst: String
    /// Workflow state of the working revision.
    public var state: String
    /// Publication status: what readers have.
    public var status: String
    /// Number of the latest revision; 0 or more.
    public var revision: Int
    /// Git object id of the latest content, 40 hexadecimal digits. The same id means the same headline, standfirst,
    /// slug and text: those are indexed for search only when it changes.
    public var content: String
    /// Git object id of the article's folder, 40 hexadecimal digits; nil where whoever looks is to find it by its path.
    public var tree: String?
    /// When the last action was taken, in seconds since 1970.
    public var updated: Int64
    /// Handle of the person who took the last action.
    public var by: String
    /// Ordinal on `main` of the article's last action, which orders lists; 0 or more.
    public var position: Int
    /// The section the article belongs to.
    public var section: String?
    /// Language of the text (BCP 47).
    public var language: String?
    /// Handle of the person the article is assigned to.
    public var assignee: String?
    /// When the work is due, in seconds since 1970.
    public var due: Int64?
    /// When the standing schedule publishes the article, in seconds since 1970.
    public var scheduledAt: Int64?
    /// Kind of the open publication, for example `correction`.
    public var kind: String?
    /// Words in the body; 0 or more.
    public var words: Int
    /// The body, for full-text search only; it cannot be read back.
    public var text: String
    /// Public address and aliases of what readers have now, already normalised.
    public var addresses: [String]
    /// All credits, in the order of the article.
    public var credits: [CreditRow]

    /// An article with these values.
    public init(
        id: String,
        path: String,
        slug: String,
        headline: String,
        standfirst: String = "",
        state: String,
        status: String,
        revision: Int,
        content: String,
        tree: String? = nil,
        updated: Int64,
        by: String,
        position: Int,
        section: String? = nil,
        language: String? = nil,
        assignee: String? = nil,
        due: Int64? = nil,
        scheduledAt: Int64? = nil,
        kind: String? = nil,
        words: Int = 0,
        text: String = "",
        addresses: [String] = [],
        credits: [CreditRow] = []
    ) {
        self.id = id
        self.path = path
        self.slug = slug
        self.headline = headline
        self.standfirst = standfirst
        self.state = state
        self.status = status
        self.revision = revision
        self.content = content
        self.tree = tree
        self.updated = updated
        self.by = by
        self.position = position
        self.section = section
        self.language = language
        self.assignee = assignee
        self.due = due
        self.scheduledAt = scheduledAt
        self.kind = kind
        self.words = words
        self.text = text
        self.addresses = addresses
        self.credits = credits
    }
}
