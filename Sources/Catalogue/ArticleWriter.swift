internal import GRDB

/// Brings one article's rows to what was fed; the full text, which costs most, only if the content changed.
struct ArticleWriter {
    private let row: ArticleRow
    private let db: Database

    init(_ row: ArticleRow, _ db: Database) {
        self.row = row
        self.db = db
    }

    func write() throws {
        let known = try db.cachedStatement(sql: "SELECT number, content FROM article WHERE id = ?")
            .firstRow([StoredText(row.id)])
        let number = known?.integer(0)
        let content = known?.text(1)
        let stored = try upsertArticle(number)
        if !content.hasSameBytes(as: row.content) { try writeSearch(stored) }
        try writeCredits(stored)
        try writeCredited(stored)
        try writeAddresses(stored)
    }

    /// Removes an article; its actions stay. Does nothing if it is not there.
    static func remove(_ id: String, _ db: Database) throws {
        let statement = try db.cachedStatement(sql: "SELECT number FROM article WHERE id = ?")
        guard let number = try statement.firstRow([StoredText(id)])?.integer(0) else { return }
        try db.cachedStatement(sql: "DELETE FROM search WHERE rowid = ?").execute(arguments: [number])
        try db.cachedStatement(sql: "DELETE FROM article WHERE number = ?").execute(arguments: [number])
    }

    /// - Returns: The article's number.
    private func upsertArticle(_ number: Int?) throws -> Int {
        let values: StatementArguments = [
            StoredText(row.id), StoredText(row.path), StoredText(row.slug), StoredText(row.headline),
            StoredText(row.state), StoredText(row.status), row.revision, StoredText(row.content), row.updated,
            StoredText(row.by), row.position, StoredText(row.section), StoredText(row.language),
            StoredText(row.assignee), row.due, row.scheduledAt, StoredText(row.kind), row.words,
        ]
        if let number {
            let sql = """
                UPDATE article SET (id, path, slug, headline, state, status, revision, content, updated, person,
                  position, section, language, assignee, due, scheduled, kind, words)
                = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE number = ?
                """
            try db.cachedStatement(sql: sql).execute(arguments: values + [number])
            return number
        }
        let sql = """
            INSERT INTO article (id, path, slug, headline, state, status, revision, content, updated, person,
              position, section, language, assignee, due, scheduled, kind, words)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        try db.cachedStatement(sql: sql).execute(arguments: values)
        return Int(db.lastInsertedRowID)
    }

    private func writeSearch(_ number: Int) throws {
        let sql = "INSERT OR REPLACE INTO search (rowid, headline, standfirst, text, slug) VALUES (?, ?, ?, ?, ?)"
        try db.cachedStatement(sql: sql).execute(arguments: [
            number, SearchText.indexed(row.headline), SearchText.indexed(row.standfirst),
            SearchText.indexed(row.text), SearchText.indexed(row.slug),
        ])
    }

    private func writeCredits(_ number: Int) throws {
        try db.cachedStatement(sql: "DELETE FROM credit WHERE article = ?").execute(arguments: [number])
        let insertion = try db.cachedStatement(sql: "INSERT INTO credit VALUES (?, ?, ?, ?, ?, ?, ?)")
        for (ordinal, credit) in row.credits.enumerated() {
            try insertion.execute(arguments: [
                number, ordinal, StoredText(credit.contributor), StoredText(credit.kind), StoredText(credit.role),
                StoredText(credit.location), StoredText(credit.tier),
            ])
        }
    }

    /// Written anew with every action, since each moves the article's position.
    private func writeCredited(_ number: Int) throws {
        try db.cachedStatement(sql: "DELETE FROM credited WHERE article = ?").execute(arguments: [number])
        let insertion = try db.cachedStatement(sql: "INSERT OR IGNORE INTO credited VALUES (?, ?, ?, ?)")
        for credit in row.credits {
            let name = StoredText(CreditRow.folded(credit.key ?? credit.contributor))
            try insertion.execute(arguments: [name, row.position, StoredText(row.id), number])
        }
    }

    private func writeAddresses(_ number: Int) throws {
        try db.cachedStatement(sql: "DELETE FROM address WHERE article = ?").execute(arguments: [number])
        let insertion = try db.cachedStatement(sql: "INSERT OR IGNORE INTO address VALUES (?, ?)")
        for address in row.addresses {
            try insertion.execute(arguments: [StoredText(address), number])
        }
    }
}
