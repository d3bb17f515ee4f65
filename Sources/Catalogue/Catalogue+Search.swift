internal import GRDB

extension Catalogue {
    /// The articles whose latest headline, standfirst, text or slug hold all of some words, the best match first.
    ///
    /// Upper and lower case are alike, and so are letters with and without accents. Words of scripts without spaces are
    /// found anywhere in a run of text. The last word may be the beginning of a longer one.
    /// - Parameters:
    ///   - words: As a person types them, 500 characters at most; nothing in them has a special meaning. Without a
    ///     letter or digit, nothing is found.
    ///   - limit: At most this many; nothing for 0 or less.
    /// - Throws: `CatalogueError`.
    /// - Complexity: O(places where the words occur), also of every word that begins like the last one; at most the
    ///   2,000 articles added last are ranked (bm25, headline first), since ranking costs most.
    public func search(words: String, limit: Int) throws(CatalogueError) -> [ArticleSummary] {
        guard limit > 0, let expression = SearchExpression(words: words) else { return [] }
        let sql = """
            WITH hit AS MATERIALIZED (
              SELECT rowid AS number, bm25(search, 10.0, 4.0, 1.0, 6.0) AS score
              FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 2000)
            SELECT \(ArticleSummary.columns) FROM hit CROSS JOIN article ON article.number = hit.number
            ORDER BY hit.score, article.position DESC, article.id DESC LIMIT ?
            """
        return try connections.read { db in try ArticleSummary.fetch(db, sql: sql, [expression.text, limit]) }
    }
}
