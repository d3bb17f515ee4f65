import ArticleStore
import Editorial

/// The newsroom at a glance: columns side by side where they have room, else one below the other.
struct BoardPage {
    private static let narrowest = 24
    private let columns: [BoardState]
    private let terminal: Terminal

    init(_ columns: [BoardState], _ terminal: Terminal) {
        self.columns = columns
        self.terminal = terminal
    }

    /// The lines of the page.
    var lines: [String] {
        guard !columns.isEmpty else { return ["The workflow has no states."] }
        let width = (terminal.width - 2 * (columns.count - 1)) / columns.count
        return width >= Self.narrowest ? sideBySide(width) : stacked
    }

    private func sideBySide(_ width: Int) -> [String] {
        let stories = columns.map { cells(of: $0, width: width) }
        let height = stories.map(\.count).max() ?? 0
        let rows = (0..<height).map { row in
            Self.trimmed(
                stories.map { DisplayWidth.padded($0.indices.contains(row) ? $0[row] : "", to: width) }
                    .joined(separator: "  "))
        }
        return [heading(width)] + rows
    }

    private func heading(_ width: Int) -> String {
        let titles = columns.map { DisplayWidth.padded(title(of: $0, width: width), to: width) }
        return Paint.bold(Self.trimmed(titles.joined(separator: "  ")), terminal.isColoured)
    }

    private var stacked: [String] {
        columns.flatMap { column in
            [Paint.bold(title(of: column, width: terminal.width), terminal.isColoured)]
                + cells(of: column, width: max(Self.narrowest, terminal.width - 2)).map { $0.isEmpty ? "" : "  \($0)" }
        }
    }

    private func title(of column: BoardState, width: Int) -> String {
        DisplayWidth.cut("\(VisibleText.line(column.state)) (\(column.count))", to: width)
    }

    private func cells(of column: BoardState, width: Int) -> [String] {
        var cells = column.articles.flatMap { article in
            let who = article.assignee ?? article.by
            let headline = article.headline.isEmpty ? "(no headline)" : article.headline
            let facts = ["  \(article.slug)", who, article.status == column.state ? "" : article.status]
            return [headline, facts.filter { !$0.isEmpty }.joined(separator: " · "), ""].map {
                DisplayWidth.cut(VisibleText.line($0), to: width)
            }
        }
        let rest = column.count - column.articles.count
        if rest > 0 { cells += ["… and \(rest) more", ""] }
        return cells
    }

    private static func trimmed(_ line: String) -> String {
        let bytes = line.utf8
        let blanks = bytes.reversed().prefix { $0 == UInt8(ascii: " ") }.count
        return String(Substring(bytes.dropLast(blanks)))
    }
}
