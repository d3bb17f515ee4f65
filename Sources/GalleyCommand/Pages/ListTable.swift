import ArticleStore
import Editorial
import WebDesk

/// A list of articles for people.
enum ListTable {
    private static let enoughForHeadline = 40
    private static let longestName = 16

    /// A line for each article where that has room, else two: the headline with where it stands, below it the slug,
    /// which is never cut, since it is what other commands take. Times are UTC.
    static func lines(_ articles: [ArticleLine], _ terminal: Terminal) -> [String] {
        lines(articles, terminal) { _ in nil }
    }

    /// The same, with a line below each article that has something to say.
    static func lines(
        _ articles: [ArticleLine], _ terminal: Terminal, below: (_ index: Int) -> String?
    ) -> [String] {
        guard !articles.isEmpty else { return ["No articles."] }
        let table = wide(articles)
        let isWide = table.fits(terminal, leaving: enoughForHeadline)
        let lines = (isWide ? table : narrow(articles)).lines(on: terminal)
        return lines.prefix(1)
            + zip(lines.dropFirst(), articles).enumerated().flatMap { index, entry in
                [entry.0] + [isWide ? nil : reference(to: entry.1, terminal), below(index)].compactMap(\.self)
            }
    }

    private static func wide(_ articles: [ArticleLine]) -> Table {
        let rows = articles.map { article in
            [
                article.slug, headline(article), article.state, article.status, String(article.revision),
                article.updated.shown, article.by,
            ]
        }
        let columns: [Table.Column] = [
            .init(title: "ARTICLE"), .init(title: "HEADLINE", isFlexible: true), .init(title: "STATE"),
            .init(title: "READERS"), .init(title: "REV", isNumeric: true), .init(title: "UPDATED (UTC)"),
            .init(title: "BY"),
        ]
        return Table(columns, rows: rows)
    }

    private static func narrow(_ articles: [ArticleLine]) -> Table {
        let rows = articles.map { article in
            [
                headline(article), short(article.state), short(article.status), String(article.revision),
                short(article.by),
            ]
        }
        let columns: [Table.Column] = [
            .init(title: "HEADLINE, ARTICLE", isFlexible: true), .init(title: "STATE"), .init(title: "READERS"),
            .init(title: "REV", isNumeric: true), .init(title: "BY"),
        ]
        return Table(columns, rows: rows)
    }

    /// The slug, and behind it, where that has room, when the last action was.
    private static func reference(to article: ArticleLine, _ terminal: Terminal) -> String {
        let slug = VisibleText.line(article.slug)
        let lines = ["  \(slug) · \(article.updated.shown) UTC", "  \(slug)"]
        return lines.first { DisplayWidth.of($0) <= terminal.width } ?? slug
    }

    private static func headline(_ article: ArticleLine) -> String {
        article.headline.isEmpty ? "(no headline)" : article.headline
    }

    private static func short(_ name: String) -> String {
        DisplayWidth.cut(VisibleText.line(name), to: longestName)
    }
}
