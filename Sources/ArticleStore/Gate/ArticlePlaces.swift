import Editorial

/// The folders of the articles that were acted on lately. Those that nobody acted on in a long while are forgotten.
struct ArticlePlaces {
    /// How many articles a generation holds; there are two.
    private static let limit = 4_096

    private var young: [ArticleID: ArticlePath] = [:]
    private var old: [ArticleID: ArticlePath] = [:]

    /// The folder of an article, if it is remembered.
    subscript(id: ArticleID) -> ArticlePath? { young[id] ?? old[id] }

    /// Remembers the folder of an article that is acted on.
    mutating func remember(_ path: ArticlePath, of id: ArticleID) {
        if young.count >= Self.limit { (old, young) = (young, [:]) }
        young[id] = path
    }
}
