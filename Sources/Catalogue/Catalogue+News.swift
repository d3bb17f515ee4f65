internal import GRDB

extension Catalogue {
    /// The actions of the newsroom after a place on `main`, in their order.
    /// - Parameters:
    ///   - position: The ordinal of the commit.
    ///   - article: Where the commit changed several articles, the one after which to go on; nil for all of the commit's.
    /// - Throws: `CatalogueError`.
    /// - Complexity: O(`limit`), along the table's own order.
    public func actions(
        after position: Int, article: String, limit: Int
    ) throws(CatalogueError) -> [ActionRow] {
        let sql = """
            SELECT \(ActionRow.columns) FROM action WHERE (position, article) > (?, ?)
            ORDER BY position, article LIMIT ?
            """
        return try connections.read { db in
            try db.cachedStatement(sql: sql).map([position, StoredText(article), max(0, limit)], ActionRow.init)
        }
    }

    /// The newest action of the newsroom; nil while there is none.
    /// - Throws: `CatalogueError`.
    public func newestAction() throws(CatalogueError) -> ActionRow? {
        let sql = "SELECT \(ActionRow.columns) FROM action ORDER BY position DESC, article DESC LIMIT 1"
        return try connections.read { db in try db.cachedStatement(sql: sql).map([], ActionRow.init).first }
    }
}
