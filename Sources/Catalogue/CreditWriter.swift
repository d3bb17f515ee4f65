internal import GRDB

/// Brings an article's credits to what was fed, and with them its place in the lists of its contributors.
struct CreditWriter {
    private let row: ArticleRow
    private let number: Int
    private let db: Database
    /// What each credit is listed by.
    private let names: [String]

    init(_ row: ArticleRow, number: Int, _ db: Database) {
        (self.row, self.number, self.db) = (row, number, db)
        names = row.credits.map { CreditRow.folded($0.key ?? $0.contributor) }
    }

    func insert() throws {
        try insertCredits()
        try insertListing()
    }

    /// - Parameter position: The article's position before, by which lists have it.
    func update(from position: Int) throws {
        let known = try Self.known(number, db)
        let isSame = known.map { $0.map { Array($0.utf8) } } == fields.map { $0.map { Array($0.utf8) } }
        if isSame && position == row.position { return }
        try Self.removeListing(of: row.id, known.compactMap(\.last), at: position, db)
        if !isSame {
            try db.cachedStatement(sql: "DELETE FROM credit WHERE article = ?").execute(arguments: [number])
            try insertCredits()
        }
        try insertListing()
    }

    /// Takes an article out of the lists of its contributors.
    static func removeListing(of id: String, number: Int, at position: Int, _ db: Database) throws {
        try removeListing(of: id, try known(number, db).compactMap(\.last), at: position, db)
    }

    private static func removeListing(of id: String, _ names: [String], at position: Int, _ db: Database) throws {
        guard !names.isEmpty else { return }
        let sql = "DELETE FROM credited WHERE name = ? AND position = ? AND id = ?"
        let deletion = try db.cachedStatement(sql: sql)
        for name in names { try deletion.execute(arguments: [StoredText(name), position, StoredText(id)]) }
    }

    /// The fields of each credit, in order; what it is listed by comes last.
    private var fields: [[String]] {
        zip(row.credits, names).map { credit, name in
            [credit.contributor, credit.kind, credit.role, credit.location ?? "\0", credit.tier, name]
        }
    }

    private static func known(_ number: Int, _ db: Database) throws -> [[String]] {
        let sql = """
            SELECT contributor, kind, role, location, tier, name FROM credit WHERE article = ? ORDER BY ordinal
            """
        return try db.cachedStatement(sql: sql).map([number]) { row in
            (0...5).map { row.optionalText($0) ?? "\0" }
        }
    }

    private func insertCredits() throws {
        guard !row.credits.isEmpty else { return }
        let insertion = try db.cachedStatement(sql: "INSERT INTO credit VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        for (ordinal, (credit, name)) in zip(row.credits, names).enumerated() {
            try insertion.execute(arguments: [
                number, ordinal, StoredText(credit.contributor), StoredText(credit.kind), StoredText(credit.role),
                StoredText(credit.location), StoredText(credit.tier), StoredText(name),
            ])
        }
    }

    private func insertListing() throws {
        guard !names.isEmpty else { return }
        let insertion = try db.cachedStatement(sql: "INSERT OR IGNORE INTO credited VALUES (?, ?, ?, ?)")
        for name in names {
            try insertion.execute(arguments: [StoredText(name), row.position, StoredText(row.id), number])
        }
    }
}
