/// A revision of an article of which nothing had gone out yet, as long as it was the newest one.
public struct UnpublishedRow: Sendable, Equatable {
    /// `until` of one that still is.
    public static let standing = Int.max

    /// Id of the article.
    public var article: String
    /// Position of the action that made the revision; 0 or more.
    public var position: Int
    /// Position of the action that made the next one, published the article or took it away; ``standing`` while none
    /// did.
    public var until: Int
    /// When it was made, in seconds since 1970.
    public var at: Int64
    /// The section of the content.
    public var section: String?

    /// A revision with these values.
    public init(
        article: String, position: Int, until: Int = UnpublishedRow.standing, at: Int64, section: String? = nil
    ) {
        self.article = article
        self.position = position
        self.until = until
        self.at = at
        self.section = section
    }
}
