internal import GRDB

extension CreditSpan {
    /// The columns that `init(_:)` reads, in its order.
    static let columns = "name, article, \"from\", until, contributor, role"

    init(_ row: Row) {
        self.init(
            name: row.text(0), article: row.text(1), contributor: row.text(4), role: row.text(5),
            from: row.integer(2), until: row.integer(3))
    }

    func write(_ db: Database) throws {
        let sql = "INSERT OR REPLACE INTO span (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?)"
        try db.cachedStatement(sql: sql).execute(arguments: [
            StoredText(CreditRow.folded(name)), StoredText(article), from, until, StoredText(contributor),
            StoredText(role),
        ])
    }
}

extension PublicationRow {
    /// The columns, in the order in which `insert(_:)` writes them.
    static let columns = "article, position, at, effect, kind, section"

    func insert(_ db: Database) throws {
        let sql = "INSERT INTO publication (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?)"
        try db.cachedStatement(sql: sql).execute(arguments: [
            StoredText(article), position, at, effect.rawValue, StoredText(kind), StoredText(section),
        ])
    }
}

extension UnpublishedRow {
    /// The columns that `init(_:)` reads, in its order.
    static let columns = "article, position, until, at, section"

    init(_ row: Row) {
        self.init(
            article: row.text(0), position: row.integer(1), until: row.integer(2), at: row.instant(3) ?? 0,
            section: row.optionalText(4))
    }

    func write(_ db: Database) throws {
        let sql = "INSERT OR REPLACE INTO unpublished (\(Self.columns)) VALUES (?, ?, ?, ?, ?)"
        try db.cachedStatement(sql: sql).execute(arguments: [
            StoredText(article), position, until, at, StoredText(section),
        ])
    }
}
