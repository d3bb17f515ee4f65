internal import GRDB

/// The statement that answers a list: one filter leads along its index, the others are checked on what it finds.
struct ListPlan {
    let sql: String
    let arguments: StatementArguments

    /// How far each filter's index is probed, and how many rows are sorted at most.
    private static let probe = 1000

    init(_ query: ListQuery, _ db: Database) throws {
        let filters = ListFilter.all(of: query)
        let leader = try Self.leader(of: filters, db)
        let order = leader.map { filters[$0].order } ?? (position: "article.position", id: "article.id")
        var conditions: [String] = []
        var values: StatementArguments = []
        for (index, filter) in filters.enumerated() {
            conditions.append(index == leader ? filter.leading : filter.condition)
            values += [filter.value]
        }
        if let after = query.after {
            conditions.append("(\(order.position), \(order.id)) < (?, ?)")
            values += [after.position, StoredText(after.id)]
        }
        let source = leader.map { filters[$0].source + " " + filters[$0].join } ?? "article INDEXED BY article_position"
        sql = """
            SELECT \(ArticleSummary.columns) FROM \(source)
            \(conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND "))
            ORDER BY \(order.position) DESC, \(order.id) DESC LIMIT ?
            """
        arguments = values + [max(0, query.limit)]
    }

    /// The filter that lets the fewest articles through, as far as a bounded look at each index can tell; nil to walk
    /// along the positions. SQLite has no statistics here, and they would be stale: yesterday's drafts are published.
    private static func leader(of filters: [ListFilter], _ db: Database) throws -> Int? {
        var best: (index: Int, count: Int)?
        for (index, filter) in filters.enumerated() {
            if filters.count == 1 && filter.isOrdered { return index }
            let count = try Self.count(filter, db)
            // Too many to sort, and then enough of them are near the newest position anyway.
            if !filter.isOrdered && count >= probe { continue }
            if count < best?.count ?? Int.max { best = (index, count) }
        }
        return best?.index
    }

    private static func count(_ filter: ListFilter, _ db: Database) throws -> Int {
        let sql = """
            SELECT count(*) FROM (SELECT 1 FROM \(filter.source) WHERE \(filter.leading) LIMIT \(probe))
            """
        return try db.cachedStatement(sql: sql).firstRow([filter.value])?.integer(0) ?? 0
    }
}
