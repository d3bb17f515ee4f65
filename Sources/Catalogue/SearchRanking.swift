internal import GRDB

/// Puts articles that match in order, best first, at a cost that does not grow with how many others have the words.
struct SearchRanking {
    private let expression: SearchExpression
    private let window: SearchWindow
    private let db: Database
    /// Beyond so many articles that have a word, counting them all is too dear, which bm25 does.
    private static let common = 2_000
    /// So many words count towards the order.
    private static let words = 8

    init(_ expression: SearchExpression, _ window: SearchWindow, _ db: Database) {
        (self.expression, self.window, self.db) = (expression, window, db)
    }

    /// The numbers of the window's articles.
    func numbers() throws -> [Int] {
        guard window.numbers.count > 1 else { return window.numbers }
        let scores = try isCommon() ? scoresByPlace() : scoresByFrequency()
        let scored = window.numbers.map { (number: $0, score: scores[$0] ?? 0) }
        return scored.sorted { ($1.score, $0.number) > ($0.score, $1.number) }.map(\.number)
    }

    /// Whether one of the words is one that many articles have.
    private func isCommon() throws -> Bool {
        if window.isPartial { return true }
        let sql = "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT \(Self.common + 1))"
        let count = try db.cachedStatement(sql: sql)
        return try phrases.contains { try count.firstRow([$0])?.integer(0) ?? 0 > Self.common }
    }

    private var phrases: [String] {
        window.takesBeginnings ? expression.phrases.dropLast() + [expression.lastBeginning] : expression.phrases
    }

    /// Lower is better.
    private func scoresByFrequency() throws -> [Int: Double] {
        let sql = """
            SELECT rowid, bm25(search, 10.0, 4.0, 1.0, 6.0) FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?
            """
        var scores: [Int: Double] = [:]
        let rows = try Row.fetchCursor(try db.cachedStatement(sql: sql), arguments: [window.match] + range)
        while let row = try rows.next() { scores[row.integer(0)] = row[1] }
        return scores
    }

    /// By the places in which each word stands, headline before slug before standfirst before text.
    private func scoresByPlace() throws -> [Int: Double] {
        let sql = "SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?"
        let statement = try db.cachedStatement(sql: sql)
        var scores: [Int: Double] = [:]
        for phrase in phrases.prefix(Self.words) {
            for (column, weight) in [("headline", 10.0), ("slug", 6), ("standfirst", 4)] {
                let match = "(\(window.match)) AND {\(column)} : (\(phrase))"
                for number in try statement.map([match] + range, { $0.integer(0) }) {
                    scores[number, default: 0] -= weight
                }
            }
        }
        return scores
    }

    private var range: StatementArguments { [window.numbers.last ?? 0, window.numbers.first ?? 0] }
}
