internal import GRDB

extension ArticleSummary {
    /// The columns that `fetch` reads, in its order.
    static let columns = """
        article.number, article.id, article.path, article.slug, article.headline, article.state, article.status, \
        article.revision, article.content, article.updated, article.person, article.position, article.section, \
        article.language, article.assignee, article.due, article.scheduled, article.kind, article.words
        """

    /// The articles that a statement beginning with `SELECT columns` finds, in its order.
    /// - Parameter withCredits: Whether their credits are wanted too.
    static func fetch(
        _ db: Database, sql: String, _ arguments: StatementArguments, withCredits: Bool = true
    ) throws -> [ArticleSummary] {
        try db.cachedStatement(sql: sql).map(arguments) { row in
            ArticleSummary(row, credits: withCredits ? try CreditRow.fetch(article: row.integer(0), db) : [])
        }
    }

    private init(_ row: Row, credits: [CreditRow]) {
        self.init(
            id: row.text(1), path: row.text(2), slug: row.text(3), headline: row.text(4), state: row.text(5),
            status: row.text(6), revision: row.integer(7), content: row.text(8), updated: row.instant(9) ?? 0,
            by: row.text(10), position: row.integer(11), section: row.optionalText(12),
            language: row.optionalText(13), assignee: row.optionalText(14), due: row.instant(15),
            scheduledAt: row.instant(16), kind: row.optionalText(17), words: row.integer(18), credits: credits)
    }
}
