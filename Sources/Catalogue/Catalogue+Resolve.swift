internal import GRDB

extension Catalogue {
    /// The articles that a person may mean by a reference, newest first; at most 11, so that "more than 10" can be
    /// told; their credits are left out. An exact id wins outright; otherwise the beginning of an id (4 or more
    /// characters), a slug, and a path all count.
    /// - Parameter reference: Ids are read as Crockford's base 32 (https://www.crockford.com/base32.html): upper and
    ///   lower case are alike, I and L stand for 1, O for 0. Paths may leave out `articles/` and may end in a slash or
    ///   in `/index.md`. Slugs are compared exactly.
    /// - Throws: `CatalogueError`.
    public func resolve(_ reference: String) throws(CatalogueError) -> [ArticleSummary] {
        guard !reference.utf8.isEmpty else { return [] }
        return try connections.read { db in
            let exact = try Self.exactly(reference, db)
            return exact.isEmpty ? try Self.loosely(reference, db) : exact
        }
    }

    private static func exactly(_ reference: String, _ db: Database) throws -> [ArticleSummary] {
        let id = IdentifierPrefix(reference, atLeast: 1)
        let sql = "SELECT \(ArticleSummary.columns) FROM article WHERE id IN (?, ?, ?) LIMIT 1"
        let texts = [reference, id?.upper ?? reference, id?.lower ?? reference].map { StoredText($0) }
        return try ArticleSummary.fetch(db, sql: sql, StatementArguments(texts), withCredits: false)
    }

    /// Each branch is answered from its own index.
    private static func loosely(_ reference: String, _ db: Database) throws -> [ArticleSummary] {
        let path = Self.folder(reference)
        var found = """
            SELECT number FROM article WHERE slug = ?
            UNION SELECT number FROM article WHERE path IN (?, ?, ?)
            """
        var arguments: StatementArguments = [
            StoredText(reference), StoredText(path), StoredText("articles/" + path), StoredText(reference),
        ]
        if let id = IdentifierPrefix(reference, atLeast: 4) {
            found += """

                UNION SELECT * FROM (SELECT number FROM article WHERE id >= ? AND id < ? ORDER BY id DESC LIMIT 11)
                UNION SELECT * FROM (SELECT number FROM article WHERE id >= ? AND id < ? ORDER BY id DESC LIMIT 11)
                """
            // No letter or digit sorts as high as the tilde. Ids begin with their time: four characters stand for years.
            arguments += [id.upper, id.upper + "~", id.lower, id.lower + "~"]
        }
        let sql = """
            SELECT \(ArticleSummary.columns) FROM article WHERE number IN (\(found))
            ORDER BY article.position DESC, article.id DESC LIMIT 11
            """
        return try ArticleSummary.fetch(db, sql: sql, arguments, withCredits: false)
    }

    /// A path without what people may leave out or add.
    private static func folder(_ reference: String) -> String {
        var bytes = Array(reference.utf8)[...]
        for ending in ["/", "/index.md", "/"] where bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
            bytes = bytes.dropLast(ending.utf8.count)
        }
        for beginning in ["/", "articles/"] where bytes.starts(with: beginning.utf8) {
            bytes = bytes.dropFirst(beginning.utf8.count)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
