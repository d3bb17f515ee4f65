/// A stretch of `main` on which an article had a credit: from one action on, until another one.
public struct CreditSpan: Sendable, Equatable {
    /// `until` of a credit that still stands.
    public static let standing = Int.max

    /// What all spellings of the contributor's name have in common; whoever feeds decides what that is. Capitals, and the
    /// ways to compose an accent, are made alike besides.
    public var name: String
    /// Id of the article.
    public var article: String
    /// The contributor as the credit has it, an id or a name.
    public var contributor: String
    /// What the contributor did, for example `author`.
    public var role: String
    /// Position of the action that gave the credit; 0 or more.
    public var from: Int
    /// Position of the action that took it away, ``standing`` while none did.
    public var until: Int

    /// A credit from one position on, until another.
    public init(
        name: String, article: String, contributor: String, role: String, from: Int, until: Int = CreditSpan.standing
    ) {
        self.name = name
        self.article = article
        self.contributor = contributor
        self.role = role
        self.from = from
        self.until = until
    }
}
