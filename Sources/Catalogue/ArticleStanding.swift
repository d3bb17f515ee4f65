/// What stands of an article after the last action that was fed: what the next action is compared with.
public struct ArticleStanding: Sendable, Equatable {
    /// The content that an article is at.
    public struct Revision: Sendable, Equatable {
        /// Its number.
        public var number: Int
        /// Its git object id.
        public var content: String
    }

    /// The article's folder; nil if it is not on `main`.
    public var path: String?
    /// The revision after the last action; nil if there was no action on it.
    public var revision: Revision?
    /// The credits that stand.
    public var spans: [CreditSpan] = []
    /// Whether anything of it ever went out.
    public var wasPublished = false
    /// The newest revision, while nothing went out.
    public var unpublished: UnpublishedRow?
}
