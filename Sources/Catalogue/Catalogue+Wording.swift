internal import GRDB

extension Catalogue {
    /// What readers had of articles after the action at a position; articles of which they had nothing, or the notice of
    /// a kill, are left out.
    /// - Throws: `CatalogueError`.
    /// - Complexity: O(`articles`).
    public func editions(of articles: [String], at position: Int) throws(CatalogueError) -> [EditionWording] {
        try connections.read { db in
            try articles.compactMap { article in
                guard let publication = try Self.publication(of: article, at: position, db) else { return nil }
                let words = try Self.words(of: publication, db)
                return EditionWording(publication: publication, words: words.isEmpty ? nil : words)
            }
        }
    }

    /// Remembers what was found out of the words of publications. It follows from what came before each commit, so that
    /// it stays right as long as the commit is there.
    /// - Throws: `CatalogueError`.
    public func remember(_ editions: [EditionWording]) throws(CatalogueError) {
        try connections.write { db in
            let sql = "INSERT OR REPLACE INTO wording VALUES (?, ?, ?, ?, ?, ?, ?)"
            let insertion = try db.cachedStatement(sql: sql)
            for edition in editions {
                for row in edition.words ?? [] {
                    try insertion.execute(arguments: [
                        StoredText(edition.publication.article), StoredText(edition.publication.commit), row.revision,
                        row.words, StoredText(row.person), StoredText(row.name), StoredText(row.wire),
                    ])
                }
            }
        }
    }

    /// The last action that changed what readers have says whether they have it; a release put back the publication
    /// before it.
    private static func publication(of article: String, at position: Int, _ db: Database) throws -> ActionRow? {
        let last = """
            SELECT effect FROM publication WHERE article = ? AND position <= ? ORDER BY position DESC LIMIT 1
            """
        let effect = try db.cachedStatement(sql: last).firstRow([StoredText(article), position])?.text(0)
        guard let effect = effect.flatMap(PublicationRow.Effect.init), [.publish, .release].contains(effect) else {
            return nil
        }
        let sql = """
            SELECT \(ActionRow.columns) FROM action WHERE article = ?1 AND position = (
              SELECT max(position) FROM publication WHERE article = ?1 AND position <= ?2 AND effect = 'publish')
            """
        return try db.cachedStatement(sql: sql).firstRow([StoredText(article), position]).map(ActionRow.init)
    }

    private static func words(of publication: ActionRow, _ db: Database) throws -> [WordingRow] {
        let sql = """
            SELECT revision, words, person, name, wire FROM wording WHERE article = ? AND "commit" = ? ORDER BY revision
            """
        return try db.cachedStatement(sql: sql)
            .map([StoredText(publication.article), StoredText(publication.commit)]) { row in
                WordingRow(
                    revision: row.integer(0), words: row.integer(1), person: row.optionalText(2),
                    name: row.optionalText(3), wire: row.optionalText(4))
            }
    }
}
