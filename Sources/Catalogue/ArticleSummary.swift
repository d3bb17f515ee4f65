/// One article as a list shows it: everything the catalogue knows except the text.
public struct ArticleSummary: Sendable, Equatable, Identifiable {
    /// The article's id.
    public var id: String
    /// The article's folder on `main`, as it was fed.
    public var path: String
    /// Last part of the public address.
    public var slug: String
    /// The headline of the latest content.
    public var headline: String
    /// Workflow state of the working revision.
    public var state: String
    /// Publication status: what readers have.
    public var status: String
    /// Number of the latest revision.
    public var revision: Int
    /// Git object id of the latest content.
    public var content: String
    /// When the last action was taken, in seconds since 1970.
    public var updated: Int64
    /// Handle of the person who took the last action.
    public var by: String
    /// Ordinal on `main` of the last action.
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
    /// Kind of the open publication.
    public var kind: String?
    /// Words in the body.
    public var words: Int
    /// All credits, in the order of the article.
    public var credits: [CreditRow]

    /// Where a list goes on after this article.
    public var cursor: ListCursor { ListCursor(position: position, id: id) }
}
