internal import GRDB

extension Catalogue {
    /// Hands over the uses of credits that pass all filters, in no order.
    /// - Throws: `CatalogueError`.
    /// - Complexity: O(uses in the window), or O(uses of the names), whichever seem fewer; all uses without either.
    public func uses(_ query: CreditUseQuery, _ body: (CreditUse) -> Void) throws(CatalogueError) {
        try connections.read { db in
            for plan in try UsePlan.plans(for: query, db) {
                let rows = try Row.fetchCursor(try db.cachedStatement(sql: plan.sql), arguments: plan.arguments)
                while let row = try rows.next() { body(CreditUse(row)) }
            }
        }
    }

    /// The position of the last action that was taken at an instant or before it; nil if there was none.
    /// - Parameter instant: Seconds since 1970.
    /// - Throws: `CatalogueError`.
    /// - Complexity: O(log actions), and O(actions that a clock put before earlier ones).
    public func lastPosition(at instant: Int64) throws(CatalogueError) -> Int? {
        let newest = "SELECT position FROM action WHERE at <= ? ORDER BY at DESC, position DESC LIMIT 1"
        return try connections.read { db in
            let position = try db.cachedStatement(sql: newest).firstRow([instant])?.integer(0)
            let late = try db.cachedStatement(sql: "SELECT max(position) FROM late WHERE at <= ?").firstRow([instant])
            return position.map { max($0, late?.integer(0) ?? 0) }
        }
    }

    /// When the first action was taken, in seconds since 1970; nil where there is none.
    /// - Throws: `CatalogueError`.
    public func beginning() throws(CatalogueError) -> Int64? {
        try connections.read { db in
            try db.cachedStatement(sql: "SELECT min(at) FROM action").firstRow()?.instant(0)
        }
    }

    /// The instant of the newest action by its clock, in seconds since 1970; nil where there is none.
    /// - Throws: `CatalogueError`.
    public func ending() throws(CatalogueError) -> Int64? {
        try connections.read { db in
            try db.cachedStatement(sql: "SELECT max(at) FROM action").firstRow()?.instant(0)
        }
    }

    /// The commit at a position; nil if there is none.
    /// - Throws: `CatalogueError`.
    public func commit(at position: Int) throws(CatalogueError) -> String? {
        let sql = "SELECT \"commit\" FROM action WHERE position = ? LIMIT 1"
        return try connections.read { db in try db.cachedStatement(sql: sql).firstRow([position])?.text(0) }
    }

    /// The action on an article at a position; nil if there is none.
    /// - Throws: `CatalogueError`.
    public func action(on article: String, at position: Int) throws(CatalogueError) -> ActionRow? {
        let sql = "SELECT \(ActionRow.columns) FROM action WHERE position = ? AND article = ?"
        return try connections.read { db in
            try db.cachedStatement(sql: sql).firstRow([position, StoredText(article)]).map(ActionRow.init)
        }
    }

    /// Whether anybody was ever credited under a name, spelt as those that were fed.
    /// - Throws: `CatalogueError`.
    public func isCredited(_ name: String) throws(CatalogueError) -> Bool {
        let sql = "SELECT 1 FROM span WHERE name = ? LIMIT 1"
        return try connections.read { db in
            try db.cachedStatement(sql: sql).firstRow([StoredText(CreditRow.folded(name))]) != nil
        }
    }

    /// The names under which anybody was ever credited, as they were fed, in the order of their bytes.
    /// - Throws: `CatalogueError`.
    /// - Complexity: O(names), by leaps along the key.
    public func creditedNames() throws(CatalogueError) -> [String] {
        let next = "SELECT name FROM span WHERE name > ? ORDER BY name LIMIT 1"
        return try connections.read { db in
            var names: [String] = []
            var row = try db.cachedStatement(sql: "SELECT name FROM span ORDER BY name LIMIT 1").firstRow()
            while let name = row?.text(0) {
                names.append(name)
                row = try db.cachedStatement(sql: next).firstRow([StoredText(name)])
            }
            return names
        }
    }

    /// How SQLite goes about a query, for tests that hold reports to their indexes.
    func explain(_ query: CreditUseQuery) throws(CatalogueError) -> [String] {
        try connections.read { db in
            try UsePlan.plans(for: query, db).flatMap { plan in
                try db.makeStatement(sql: "EXPLAIN QUERY PLAN " + plan.sql).map(plan.arguments) { $0.text(3) }
            }
        }
    }
}

extension CreditUse {
    /// The columns of a plan, in its order.
    fileprivate init(_ row: Row) {
        self.init(
            article: row.text(0), position: row.integer(1), at: row.instant(2) ?? 0, isPublication: row.integer(3) == 1,
            kind: row.optionalText(4), section: row.optionalText(5), contributor: row.text(6), role: row.text(7),
            creditedFrom: row.integer(8))
    }
}
