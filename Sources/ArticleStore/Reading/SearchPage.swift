/// Articles that a search found, best first.
public struct SearchPage: Sendable, Equatable {
    /// The articles.
    public var hits: [SearchHit]
    /// Set where too many articles match to rank them all: so many at a time were ranked, those added last first.
    public var rankedAtOnce: Int?

    /// Some articles.
    public init(hits: [SearchHit], rankedAtOnce: Int? = nil) {
        self.hits = hits
        self.rankedAtOnce = rankedAtOnce
    }
}

/// An article that a search found.
public struct SearchHit: Sendable, Equatable {
    /// The article; its cursor goes on with the search.
    public var article: ArticleLine
    /// A passage of its text; words that were looked for are marked where it has some.
    public var snippet: [SnippetPart]
}

/// A stretch of a passage, as plain text.
public struct SnippetPart: Sendable, Equatable {
    /// The text, on one line.
    public var text: String
    /// Whether it is a word that was looked for.
    public var isHit: Bool

    /// A stretch of text.
    public init(_ text: String, isHit: Bool = false) {
        self.text = text
        self.isHit = isHit
    }
}
