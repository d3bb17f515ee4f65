internal import GRDB

extension Catalogue {
    /// What stands of some articles; of one of which there was no action, nothing does.
    /// - Throws: `CatalogueError`.
    /// - Complexity: O(`ids`).
    public func standings(of ids: [String]) throws(CatalogueError) -> [(id: String, standing: ArticleStanding)] {
        guard !ids.isEmpty else { return [] }
        return try connections.read { db in try ids.map { ($0, try Self.standing(of: $0, db)) } }
    }

    /// The id of the article in a folder of `main`; nil if there is none.
    /// - Throws: `CatalogueError`.
    public func article(inFolder path: String) throws(CatalogueError) -> String? {
        let sql = "SELECT id FROM article WHERE path = ? ORDER BY position DESC, id DESC LIMIT 1"
        return try connections.read { db in try db.cachedStatement(sql: sql).firstRow([StoredText(path)])?.text(0) }
    }

    private static func standing(of id: String, _ db: Database) throws -> ArticleStanding {
        var standing = ArticleStanding()
        let listed = "SELECT path, revision, content FROM article WHERE id = ?"
        if let row = try db.cachedStatement(sql: listed).firstRow([StoredText(id)]) {
            standing.path = row.text(0)
            standing.revision = ArticleStanding.Revision(number: row.integer(1), content: row.text(2))
        } else {
            let last = """
                SELECT revision, content FROM action INDEXED BY action_article WHERE article = ?
                ORDER BY position DESC LIMIT 1
                """
            guard let row = try db.cachedStatement(sql: last).firstRow([StoredText(id)]) else { return standing }
            standing.revision = ArticleStanding.Revision(number: row.integer(0), content: row.text(1))
        }
        standing.spans = try standingSpans(of: id, db)
        standing.wasPublished = try wasPublished(id, db)
        standing.unpublished = try unpublished(id, db)
        return standing
    }

    private static func standingSpans(of id: String, _ db: Database) throws -> [CreditSpan] {
        let sql = """
            SELECT \(CreditSpan.columns) FROM span INDEXED BY span_article WHERE article = ? AND until = ?
            ORDER BY name, contributor, role
            """
        return try db.cachedStatement(sql: sql).map([StoredText(id), CreditSpan.standing], CreditSpan.init)
    }

    private static func wasPublished(_ id: String, _ db: Database) throws -> Bool {
        let sql = "SELECT 1 FROM publication WHERE article = ? AND effect = 'publish' LIMIT 1"
        return try db.cachedStatement(sql: sql).firstRow([StoredText(id)]) != nil
    }

    /// Of the revisions, the newest one alone can stand.
    private static func unpublished(_ id: String, _ db: Database) throws -> UnpublishedRow? {
        let sql = "SELECT \(UnpublishedRow.columns) FROM unpublished WHERE article = ? ORDER BY position DESC LIMIT 1"
        let newest = try db.cachedStatement(sql: sql).firstRow([StoredText(id)]).map(UnpublishedRow.init)
        return newest.flatMap { $0.until == UnpublishedRow.standing ? $0 : nil }
    }
}
