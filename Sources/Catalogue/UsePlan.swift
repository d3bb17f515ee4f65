internal import GRDB

/// The statement that finds uses of credits: the window leads along the index of instants, or the names along the key.
struct UsePlan {
    let sql: String
    let arguments: StatementArguments

    /// How far both are looked at before one is chosen.
    private static let probe = 5000

    /// One statement for what went out, and one for what did not.
    static func plans(for query: CreditUseQuery, _ db: Database) throws -> [UsePlan] {
        let isLedByNames = try isLedByNames(query, db)
        let published = UsePlan(query, Source.published, isLedByNames: isLedByNames)
        guard query.includesUnpublished else { return [published] }
        return [published, UsePlan(query, Source.unpublished, isLedByNames: isLedByNames)]
    }

    /// Where uses are found, and when a credit stands in them.
    private struct Source {
        let table: String
        /// Whether it went out, and as what.
        let outcome: String
        /// Whether it counts as of the position, which is the parameter `?1`.
        let counts: String
        /// Which position the credit has to stand at.
        let place: String

        static let published = Source(
            table: "publication", outcome: "1, used.kind", counts: "used.effect = 'publish' AND used.position <= ?1",
            place: "used.position")
        static let unpublished = Source(
            table: "unpublished", outcome: "0, NULL", counts: "used.position <= ?1 AND used.until > ?1", place: "?1")
    }

    private init(_ query: CreditUseQuery, _ source: Source, isLedByNames: Bool) {
        var conditions = [
            source.counts, "span.article = used.article", "span.\"from\" <= \(source.place)",
            "span.until > \(source.place)",
        ]
        var values: [any DatabaseValueConvertible] = [query.position]
        func add(_ condition: (String) -> String, _ value: any DatabaseValueConvertible) {
            values.append(value)
            conditions.append(condition("?\(values.count)"))
        }
        if let since = query.since { add({ "used.at >= \($0)" }, since) }
        if let until = query.until { add({ "used.at <= \($0)" }, until) }
        if let role = query.role { add({ "span.role = \($0)" }, StoredText(role)) }
        if let names = query.names {
            let places = names.indices.map { "?\(values.count + 1 + $0)" }
            values += names.map { StoredText(CreditRow.folded($0)) }
            conditions.append("span.name IN (\(places.joined(separator: ", ")))")
        }
        let hasWindow = query.since != nil || query.until != nil
        let used = "\(source.table) AS used" + (hasWindow && !isLedByNames ? " INDEXED BY \(source.table)_at" : "")
        let tables = isLedByNames ? "span CROSS JOIN \(used)" : "\(used) CROSS JOIN span INDEXED BY span_article"
        sql = """
            SELECT used.article, used.position, used.at, \(source.outcome), used.section, span.contributor, span.role,
              span."from"
            FROM \(tables) WHERE \(conditions.joined(separator: " AND "))
            """
        arguments = StatementArguments(values)
    }

    private static func isLedByNames(_ query: CreditUseQuery, _ db: Database) throws -> Bool {
        guard let names = query.names else { return false }
        guard query.since != nil || query.until != nil else { return true }
        let places = Array(repeating: "?", count: names.count).joined(separator: ", ")
        let named = try count(
            "span WHERE name IN (\(places))", StatementArguments(names.map { StoredText(CreditRow.folded($0)) }), db)
        let within = try count(
            "publication INDEXED BY publication_at WHERE effect = 'publish' AND at BETWEEN ? AND ?",
            [query.since ?? Int64.min, query.until ?? Int64.max], db)
        return named < within
    }

    private static func count(_ rows: String, _ arguments: StatementArguments, _ db: Database) throws -> Int {
        let sql = "SELECT count(*) FROM (SELECT 1 FROM \(rows) LIMIT \(probe))"
        return try db.cachedStatement(sql: sql).firstRow(arguments)?.integer(0) ?? 0
    }
}
