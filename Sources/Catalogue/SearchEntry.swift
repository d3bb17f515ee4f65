internal import GRDB

/// What full text has of one article.
///
/// Entries are written after everything else of a transaction: FTS5 gathers words in memory, and each statement on
/// another table that SQLite may have to undo by itself makes it write them out, as a segment to be merged later.
struct SearchEntry {
    private let row: ArticleRow
    private let number: Int
    private let isNew: Bool

    /// - Parameters:
    ///   - number: That of the article.
    ///   - isNew: Whether full text has nothing of the article yet.
    init(_ row: ArticleRow, number: Int, isNew: Bool) { (self.row, self.number, self.isNew) = (row, number, isNew) }

    func write(_ db: Database) throws {
        let verb = isNew ? "INSERT" : "INSERT OR REPLACE"
        let sql = "\(verb) INTO search (rowid, headline, standfirst, text, slug) VALUES (?, ?, ?, ?, ?)"
        try db.cachedStatement(sql: sql).execute(arguments: [
            number, SearchText.indexed(row.headline), SearchText.indexed(row.standfirst),
            SearchText.indexed(row.text), SearchText.indexed(row.slug),
        ])
    }

    static func remove(_ number: Int, _ db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM search WHERE rowid = ?").execute(arguments: [number])
    }
}
