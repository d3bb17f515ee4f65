internal import GRDB

extension Catalogue {
    /// The articles that pass all filters of a query, newest position first.
    ///
    /// To page, ask again with `after` set to the `cursor` of the last article.
    /// - Throws: `CatalogueError`.
    /// - Complexity: O(`limit`) with one filter or none, each answered from its index, and for each name of credits; with
    ///   several, the one that lets the fewest through leads.
    public func list(_ query: ListQuery) throws(CatalogueError) -> [ArticleSummary] {
        try connections.read { db in try Self.list(query, db) }
    }

    /// The sections that the latest contents of articles name, in the order of their bytes.
    /// - Parameter limit: At most this many.
    /// - Throws: `CatalogueError`.
    /// - Complexity: O(sections), each found by one look into their index.
    public func sections(limit: Int) throws(CatalogueError) -> [String] {
        let first = "SELECT min(section) FROM article INDEXED BY article_section WHERE section IS NOT NULL"
        let sql = """
            WITH RECURSIVE named (section) AS (
              \(first)
              UNION ALL
              SELECT (\(first) AND section > named.section) FROM named WHERE named.section IS NOT NULL
            )
            SELECT section FROM named WHERE section IS NOT NULL LIMIT ?
            """
        return try connections.read { db in try db.cachedStatement(sql: sql).map([max(0, limit)]) { $0.text(0) } }
    }

    /// The states that articles are in, with the number of articles in each.
    /// - Throws: `CatalogueError`.
    /// - Complexity: O(states).
    public func statesInUse() throws(CatalogueError) -> [String: Int] {
        let counts = try connections.read(Self.counts)
        return Dictionary(counts.map { ($0.state, $0.count) }, uniquingKeysWith: +)
    }

    /// Every state in use with its number of articles and the newest of them, states in the order of their names.
    /// - Parameters:
    ///   - limitPerState: At most this many articles of each state.
    ///   - withCredits: Whether each article comes with its credits.
    /// - Throws: `CatalogueError`.
    /// - Complexity: O(states × `limitPerState`).
    public func board(limitPerState: Int, withCredits: Bool = true) throws(CatalogueError) -> [BoardColumn] {
        try connections.read { db in
            try Self.counts(db).map { state, count in
                let query = ListQuery(state: state, limit: limitPerState, withCredits: withCredits)
                return BoardColumn(state: state, count: count, articles: try Self.list(query, db))
            }
        }
    }

    /// How SQLite goes about a query, for tests that hold lists to their indexes.
    func explain(_ query: ListQuery) throws(CatalogueError) -> [String] {
        try connections.read { db in
            let plan = try ListPlan(query, db)
            return try db.makeStatement(sql: "EXPLAIN QUERY PLAN " + plan.sql).map(plan.arguments) { $0.text(3) }
        }
    }

    private static func list(_ query: ListQuery, _ db: Database) throws -> [ArticleSummary] {
        guard query.limit > 0 else { return [] }
        guard query.credits.count < 2 else { return try merged(query, db) }
        let plan = try ListPlan(query, db)
        return try ArticleSummary.fetch(db, sql: plan.sql, plan.arguments, withCredits: query.withCredits)
    }

    /// The lists of each name as one: each follows its own index, where one statement for all would sort them.
    private static func merged(_ query: ListQuery, _ db: Database) throws -> [ArticleSummary] {
        var found: [ArticleSummary] = []
        for name in Set(query.credits.map(CreditRow.folded)) {
            var query = query
            query.credits = [name]
            found += try list(query, db)
        }
        var seen: Set<String> = []
        let newestFirst = found.sorted { ($0.position, $0.id) > ($1.position, $1.id) }
        return Array(newestFirst.filter { seen.insert($0.id).inserted }.prefix(query.limit))
    }

    private static func counts(_ db: Database) throws -> [(state: String, count: Int)] {
        try db.cachedStatement(sql: "SELECT state, articles FROM tally WHERE articles > 0 ORDER BY state")
            .map { ($0.text(0), $0.integer(1)) }
    }
}
