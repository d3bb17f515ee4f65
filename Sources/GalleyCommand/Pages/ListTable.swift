import ArticleStore
import Editorial

/// A list of articles for people.
enum ListTable {
    /// A line for each article; times are UTC.
    static func lines(_ articles: [ArticleLine], _ terminal: Terminal) -> [String] {
        guard !articles.isEmpty else { return ["No articles."] }
        let rows = articles.map { article in
            [
                article.slug, article.headline, article.state, article.status, String(article.revision),
                article.updated.shown, article.by,
            ]
        }
        let columns: [Table.Column] = [
            .init(title: "ARTICLE"), .init(title: "HEADLINE", isFlexible: true), .init(title: "STATE"),
            .init(title: "READERS"), .init(title: "REV", isNumeric: true), .init(title: "UPDATED (UTC)"),
            .init(title: "BY"),
        ]
        return Table(columns, rows: rows).lines(on: terminal)
    }
}
