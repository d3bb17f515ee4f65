internal import GRDB

/// The articles that are ranked together: all that match, or those added last where many do.
struct SearchWindow {
    /// Up to so many are ranked all at once.
    static let whole = 1_000
    /// Where more match, so many are ranked at a time.
    static let partial = 200
    /// Up to so many articles any beginning of a word may be looked for: it costs what all words with it cost.
    private static let small = 20_000

    /// The numbers of the articles, highest first.
    let numbers: [Int]
    /// Whether more match than are ranked.
    let isPartial: Bool
    /// What they were looked for by.
    let match: String
    let takesBeginnings: Bool
    /// The highest number that counts.
    private let top: Int

    init(_ expression: SearchExpression, after cursor: SearchCursor?, _ db: Database) throws {
        let top = cursor?.top ?? Int.max
        var (match, takesBeginnings) = (expression.exact, false)
        var found = cursor?.takesBeginnings == true ? [] : try Self.numbers(match, upTo: top, db)
        let mayBegin = try found.count <= Self.whole && Self.mayBegin(expression, db)
        if cursor?.takesBeginnings ?? mayBegin {
            (match, takesBeginnings) = (expression.beginning, true)
            found = try Self.numbers(match, upTo: top, db)
        }
        (self.match, self.takesBeginnings) = (match, takesBeginnings)
        isPartial = found.count > Self.whole
        numbers = isPartial ? Array(found.prefix(Self.partial)) : found
        self.top = cursor?.top ?? found.first ?? 0
    }

    /// Where a search goes on after all of these; nil where these are all.
    var next: SearchCursor? {
        guard isPartial, let lowest = numbers.last else { return nil }
        return SearchCursor(top: lowest - 1, seen: 0, last: nil, takesBeginnings: takesBeginnings)
    }

    /// The numbers of a page, each with where the search goes on after it.
    func page(of ranked: [Int], after cursor: SearchCursor?, limit: Int) -> [(number: Int, cursor: SearchCursor)] {
        // An article that changed may have another rank, or none; then its old place is as good as any.
        let last = cursor?.last.flatMap { last in ranked.firstIndex(of: last) }
        let start = min(last.map { $0 + 1 } ?? cursor?.seen ?? 0, ranked.count)
        return ranked[start..<min(start + limit, ranked.count)].enumerated().map { index, number in
            let seen = start + index + 1
            let further = SearchCursor(top: top, seen: seen, last: number, takesBeginnings: takesBeginnings)
            return (number, seen == ranked.count ? next ?? further : further)
        }
    }

    private static func numbers(_ match: String, upTo top: Int, _ db: Database) throws -> [Int] {
        let sql = """
            SELECT rowid FROM search WHERE search MATCH ? AND rowid <= ? ORDER BY rowid DESC LIMIT \(whole + 1)
            """
        return try db.cachedStatement(sql: sql).map([match, top]) { $0.integer(0) }
    }

    private static func mayBegin(_ expression: SearchExpression, _ db: Database) throws -> Bool {
        if expression.lastLength >= 4 { return true }
        let highest = try db.cachedStatement(sql: "SELECT max(number) FROM article").firstRow()?.integer(0)
        return highest ?? 0 <= small
    }
}
