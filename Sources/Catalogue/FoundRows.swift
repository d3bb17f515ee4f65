/// Articles that a search found, best first.
public struct FoundRows: Sendable, Equatable {
    /// The articles.
    public var rows: [FoundRow] = []
    /// Set where too many matched to rank them all: so many at once were ranked, those added last first.
    public var rankedAtOnce: Int?
}

/// An article that a search found.
public struct FoundRow: Sendable, Equatable {
    /// The article, without its credits.
    public var article: ArticleSummary
    /// A passage of its text, words that were looked for marked where it has some.
    public var passage: [PassagePart]
    /// Where the search goes on after it.
    public var cursor: SearchCursor
}

/// A stretch of a passage.
public struct PassagePart: Sendable, Equatable {
    /// The text, as search has it: compatibility forms composed, on one line.
    public var text: String
    /// Whether it is a word that was looked for.
    public var isHit: Bool

    /// A stretch of text.
    public init(_ text: String, isHit: Bool = false) {
        self.text = text
        self.isHit = isHit
    }
}
