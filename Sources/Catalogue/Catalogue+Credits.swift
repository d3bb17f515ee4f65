internal import GRDB

extension Catalogue {
    /// How many articles credit a contributor under any of some names or keys.
    /// - Throws: `CatalogueError`.
    /// - Complexity: O(articles that do).
    public func articleCount(crediting names: [String]) throws(CatalogueError) -> Int {
        let names = Set(names.map(CreditRow.folded)).sorted()
        let marks = names.map { _ in "?" }.joined(separator: ", ")
        let distinct = names.count == 1 ? "*" : "DISTINCT article"
        let sql = "SELECT count(\(distinct)) FROM credited WHERE name IN (\(marks))"
        let arguments = names.map { StoredText($0) }
        return try connections.read { db in
            try db.makeStatement(sql: sql).firstRow(StatementArguments(arguments))?.integer(0) ?? 0
        }
    }

    /// The names that articles credit, by the order of their keys.
    /// - Parameter isWanted: Which keys are asked for; the articles of the others are not looked at.
    /// - Throws: `CatalogueError`.
    /// - Complexity: O(names), and the articles of those that are wanted, counted along the index.
    public func creditedNames(
        where isWanted: (_ key: String) -> Bool
    ) throws(CatalogueError) -> [CreditedName] {
        try connections.read { db in
            var names: [CreditedName] = []
            // Each step leaps over all articles of a name to the next one, however many there are.
            var next = try db.cachedStatement(sql: "SELECT min(name) FROM credited").firstRow()?.optionalText(0)
            let leap = try db.cachedStatement(sql: "SELECT min(name) FROM credited WHERE name > ?")
            while let key = next {
                if isWanted(key), let name = try Self.name(key, db) { names.append(name) }
                next = try leap.firstRow([StoredText(key)])?.optionalText(0)
            }
            return names
        }
    }

    private static func name(_ key: String, _ db: Database) throws -> CreditedName? {
        let newest = """
            SELECT \(ArticleSummary.columns) FROM credited CROSS JOIN article ON article.number = credited.article
            WHERE credited.name = ? ORDER BY credited.position DESC, credited.id DESC LIMIT 1
            """
        guard let article = try ArticleSummary.fetch(db, sql: newest, [StoredText(key)]).first else { return nil }
        let count = try db.cachedStatement(sql: "SELECT count(*) FROM credited WHERE name = ?")
            .firstRow([StoredText(key)])
        return CreditedName(key: key, articles: count?.integer(0) ?? 0, newest: article)
    }
}
