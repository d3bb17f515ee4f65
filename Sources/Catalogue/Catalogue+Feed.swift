internal import GRDB

extension Catalogue {
    /// Applies what some commits changed, rows and head in one transaction.
    /// - Returns: False, with nothing applied, if the catalogue does not stand for `feed.previousHead`: somebody else
    ///   fed it in the meantime, or it was emptied. Compare `indexedHead` and feed what is missing.
    /// - Throws: `CatalogueError.refused` if a row breaks a rule of the catalogue, `.busy` if others write for longer
    ///   than 10 seconds; nothing is applied then.
    /// - Complexity: O(rows fed), whatever the size of the newsroom.
    public func feed(_ feed: CatalogueFeed) throws(CatalogueError) -> Bool {
        try connections.write { db in
            guard try Self.head(db).hasSameBytes(as: feed.previousHead) else { return false }
            try feed.apply(to: db)
            return true
        }
    }

    /// Copies what was fed from SQLite's log into the file, as far as nobody reads it there, so that no feed has to; waits
    /// for the disk, but nobody waits for it.
    /// - Returns: How many pages the log had when that began.
    /// - Throws: `CatalogueError`.
    /// - Complexity: O(pages that changed since the last time).
    public func copyLog() throws(CatalogueError) -> Int { try connections.copyLog() }

    /// Empties the catalogue; `indexedHead` is nil afterwards.
    /// - Throws: `CatalogueError`.
    public func reset() throws(CatalogueError) {
        try connections.write { db in try Schema.recreate(db) }
    }
}

extension CatalogueFeed {
    /// Writes all rows and the head, without asking what the catalogue stands for.
    func apply(to db: Database) throws {
        for id in removed { try ArticleWriter.remove(id, db) }
        for action in actions { try action.insert(db) }
        try wireCopies.insert(db)
        let texts = try articles.compactMap { try ArticleWriter($0, db).write() }
        for span in spans { try span.write(db) }
        for publication in publications { try publication.insert(db) }
        for revision in unpublished { try revision.write(db) }
        let statement = try db.cachedStatement(sql: "INSERT OR REPLACE INTO progress (only, head) VALUES (1, ?)")
        try statement.execute(arguments: [StoredText(head)])
        for text in texts { try text.write(db) }
    }
}

extension ActionRow {
    func insert(_ db: Database) throws {
        let statement = try db.cachedStatement(sql: "INSERT INTO action VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        try statement.execute(arguments: [
            position, StoredText(article), revision, StoredText(action), StoredText(person), at,
            StoredText(from), StoredText(to), StoredText(commit), StoredText(content), StoredText(note),
            StoredText(wire),
        ])
    }
}
