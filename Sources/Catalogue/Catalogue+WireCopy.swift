internal import GRDB

extension Catalogue {
    /// Fingerprints that more wire copies have than this say nothing of any of them, and are passed over.
    static let commonFingerprint = 64

    /// The actions that imported wire copy with some of these fingerprints; the one with the most of them first, then the
    /// oldest.
    /// - Parameters:
    ///   - position: Wire copy that came at this position or later is left out.
    ///   - each: At most so many actions for each contributor.
    ///   - limit: At most so many actions in all.
    /// - Throws: `CatalogueError`.
    /// - Complexity: O(fingerprints), times a logarithm of the newsroom's wire copy.
    public func wireCopies(
        sharing fingerprints: [Int64], before position: Int, each: Int, limit: Int
    ) throws(CatalogueError) -> [ActionRow] {
        try connections.read { db in
            let hits = try Self.hits(of: fingerprints, before: position, db)
            let ranked = hits.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(10 * limit)
            var (found, counts): ([ActionRow], [String: Int]) = ([], [:])
            for (position, _) in ranked where found.count < limit {
                guard let row = try ActionRow.wireImport(at: position, db), let wire = row.wire else { continue }
                counts[wire, default: 0] += 1
                if counts[wire, default: 0] <= each { found.append(row) }
            }
            return found
        }
    }

    /// How many of the fingerprints the wire copy of each position has.
    private static func hits(of fingerprints: [Int64], before position: Int, _ db: Database) throws -> [Int: Int] {
        guard try db.cachedStatement(sql: "SELECT 1 FROM fingerprint LIMIT 1").firstRow() != nil else { return [:] }
        let sql = "SELECT position FROM fingerprint WHERE hash = ? AND position < ? LIMIT \(commonFingerprint + 1)"
        let statement = try db.cachedStatement(sql: sql)
        var hits: [Int: Int] = [:]
        for fingerprint in fingerprints {
            let positions = try statement.map([fingerprint, position]) { $0.integer(0) }
            guard positions.count <= commonFingerprint else { continue }
            for position in positions { hits[position, default: 0] += 1 }
        }
        return hits
    }
}

extension ActionRow {
    /// The action at a position that imported wire copy.
    fileprivate static func wireImport(at position: Int, _ db: Database) throws -> ActionRow? {
        let sql = "SELECT \(columns) FROM action WHERE position = ? AND wire IS NOT NULL"
        return try db.cachedStatement(sql: sql).firstRow([position]).map(ActionRow.init)
    }
}

extension [WireCopyRow] {
    /// Stores the fingerprints, in the order of their key: many at once are written many times faster so.
    func insert(_ db: Database) throws {
        let insertion = try db.cachedStatement(sql: "INSERT OR IGNORE INTO fingerprint VALUES (?, ?)")
        let rows = flatMap { copy in copy.fingerprints.map { (hash: $0, position: copy.position) } }
        for row in rows.sorted(by: { ($0.hash, $0.position) < ($1.hash, $1.position) }) {
            try insertion.execute(arguments: [row.hash, row.position])
        }
    }
}
