internal import GRDB

/// Brings one article's rows to what was fed, writing no more than what is another: most actions leave the content, the
/// credits and the addresses as they are, and full text costs most.
struct ArticleWriter {
    private let row: ArticleRow
    private let db: Database

    init(_ row: ArticleRow, _ db: Database) {
        self.row = row
        self.db = db
    }

    /// - Returns: What full text is to have of the article, where that is not what it has.
    func write() throws -> SearchEntry? {
        guard let known = try KnownArticle(row.id, db) else {
            return SearchEntry(row, number: try insert(), isNew: true)
        }
        let isChanged = !known.hasContent(of: row)
        if isChanged { try updateContent(known.number) }
        try updatePlace(known.number)
        try CreditWriter(row, number: known.number, db).update(from: known.position)
        try updateAddresses(known.number)
        return isChanged ? SearchEntry(row, number: known.number, isNew: false) : nil
    }

    /// Removes an article; its actions stay. Does nothing if it is not there.
    static func remove(_ id: String, _ db: Database) throws {
        guard let known = try KnownArticle(id, db) else { return }
        try CreditWriter.removeListing(of: id, number: known.number, at: known.position, db)
        try SearchEntry.remove(known.number, db)
        try db.cachedStatement(sql: "DELETE FROM article WHERE number = ?").execute(arguments: [known.number])
    }

    /// - Returns: The number of the article.
    private func insert() throws -> Int {
        let sql = """
            INSERT INTO article (id, path, slug, headline, state, status, revision, content, tree, updated, person,
              position, section, language, assignee, due, scheduled, kind, words)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        try db.cachedStatement(sql: sql).execute(arguments: [
            StoredText(row.id), StoredText(row.path), StoredText(row.slug), StoredText(row.headline),
            StoredText(row.state), StoredText(row.status), row.revision, StoredText(row.content), StoredText(row.tree),
            row.updated, StoredText(row.by), row.position, StoredText(row.section), StoredText(row.language),
            StoredText(row.assignee), row.due, row.scheduledAt, StoredText(row.kind), row.words,
        ])
        let number = Int(db.lastInsertedRowID)
        try CreditWriter(row, number: number, db).insert()
        try insertAddresses(number)
        return number
    }

    /// What every action moves.
    private func updatePlace(_ number: Int) throws {
        let sql = """
            UPDATE article
            SET (state, status, revision, tree, updated, person, position, assignee, due, scheduled, kind)
            = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE number = ?
            """
        try db.cachedStatement(sql: sql).execute(arguments: [
            StoredText(row.state), StoredText(row.status), row.revision, StoredText(row.tree), row.updated,
            StoredText(row.by), row.position, StoredText(row.assignee), row.due, row.scheduledAt, StoredText(row.kind),
            number,
        ])
    }

    private func updateContent(_ number: Int) throws {
        let sql = """
            UPDATE article SET (path, slug, headline, content, section, language, words) = (?, ?, ?, ?, ?, ?, ?)
            WHERE number = ?
            """
        try db.cachedStatement(sql: sql).execute(arguments: [
            StoredText(row.path), StoredText(row.slug), StoredText(row.headline), StoredText(row.content),
            StoredText(row.section), StoredText(row.language), row.words, number,
        ])
    }

    private func updateAddresses(_ number: Int) throws {
        let sql = "SELECT address FROM address INDEXED BY address_article WHERE article = ?"
        let known = try db.cachedStatement(sql: sql).map([number]) { Array($0.text(0).utf8) }
        guard Set(known) != Set(row.addresses.map { Array($0.utf8) }) else { return }
        try db.cachedStatement(sql: "DELETE FROM address WHERE article = ?").execute(arguments: [number])
        try insertAddresses(number)
    }

    private func insertAddresses(_ number: Int) throws {
        guard !row.addresses.isEmpty else { return }
        let insertion = try db.cachedStatement(sql: "INSERT OR IGNORE INTO address VALUES (?, ?)")
        for address in row.addresses {
            try insertion.execute(arguments: [StoredText(address), number])
        }
    }
}

/// What the catalogue has of an article that is fed again.
private struct KnownArticle {
    let number: Int
    let position: Int
    private let words: Int
    /// Content, path, slug, headline, section, language.
    private let texts: [String?]

    init?(_ id: String, _ db: Database) throws {
        let sql = """
            SELECT number, position, words, content, path, slug, headline, section, language FROM article WHERE id = ?
            """
        guard let row = try db.cachedStatement(sql: sql).firstRow([StoredText(id)]) else { return nil }
        (number, position, words) = (row.integer(0), row.integer(1), row.integer(2))
        texts = (3...8).map { row.optionalText($0) }
    }

    /// Whether nothing that follows from the content is another. The same bytes may read otherwise once plain git moved
    /// them, or broke the status beside them.
    func hasContent(of row: ArticleRow) -> Bool {
        let others = [row.content, row.path, row.slug, row.headline, row.section, row.language]
        return words == row.words && zip(texts, others).allSatisfy { $0.hasSameBytes(as: $1) }
    }
}
