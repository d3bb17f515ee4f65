internal import GRDB

extension Catalogue {
    /// All actions on an article, oldest first; also of one that is no longer on `main`.
    /// - Throws: `CatalogueError`.
    public func history(article: String) throws(CatalogueError) -> [ActionRow] {
        try actions("article = ? ORDER BY position", [StoredText(article)])
    }

    /// The action that made a revision: the first one with its number. Nil if there is no such revision.
    /// - Throws: `CatalogueError`.
    /// - Complexity: O(actions on the article).
    public func revision(_ number: Int, article: String) throws(CatalogueError) -> ActionRow? {
        let condition = "article = ? AND revision = ? ORDER BY position LIMIT 1"
        return try actions(condition, [StoredText(article), number]).first
    }

    /// The latest of a person's actions on an article.
    /// - Parameter names: The actions that count; nothing is found for none.
    /// - Throws: `CatalogueError`.
    /// - Complexity: O(actions on the article).
    public func lastAction(
        by person: String, on article: String, among names: [String]
    ) throws(CatalogueError) -> ActionRow? {
        let condition = "article = ? AND person = ? ORDER BY position DESC"
        let wanted = names.map { Array($0.utf8) }
        return try actions(condition, [StoredText(article), StoredText(person)])
            .first { wanted.contains(Array($0.action.utf8)) }
    }

    private func actions(_ condition: String, _ arguments: StatementArguments) throws(CatalogueError) -> [ActionRow] {
        // The primary key begins with the position, and walking along that would read the whole newsroom.
        let sql = "SELECT \(ActionRow.columns) FROM action INDEXED BY action_article WHERE \(condition)"
        return try connections.read { db in try db.cachedStatement(sql: sql).map(arguments, ActionRow.init) }
    }
}

extension ActionRow {
    /// The columns that `init(_:)` reads, in its order.
    static let columns = """
        article, position, revision, action, person, at, "from", "to", "commit", content, note, wire
        """

    init(_ row: Row) {
        self.init(
            article: row.text(0), position: row.integer(1), revision: row.integer(2), action: row.text(3),
            person: row.text(4), at: row.instant(5) ?? 0, from: row.optionalText(6), to: row.optionalText(7),
            commit: row.text(8), content: row.text(9), note: row.optionalText(10), wire: row.optionalText(11))
    }
}
