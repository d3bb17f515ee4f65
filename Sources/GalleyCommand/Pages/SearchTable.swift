import ArticleStore
import WebDesk

/// What a search found, for people: the list, and below each article a line of its text.
enum SearchTable {
    /// The lines; words that were looked for stand out where the terminal can show it.
    static func lines(_ page: SearchPage, _ terminal: Terminal) -> [String] {
        let lines = ListTable.lines(page.hits.map(\.article), terminal) { index in
            passage(page.hits[index].snippet, terminal)
        }
        guard let count = page.rankedAtOnce else { return lines }
        return lines + ["Many articles match; \(count) at a time are ranked, those added last first."]
    }

    /// A passage on one line; nil for one without text.
    private static func passage(_ snippet: [SnippetPart], _ terminal: Terminal) -> String? {
        var room = terminal.width - 2
        var line = "  "
        for part in snippet where room > 0 {
            let text = DisplayWidth.cut(VisibleText.line(part.text), to: room)
            room -= DisplayWidth.of(text)
            line += (part.isHit ? Paint.bold : .plain)(text, terminal.isColoured)
        }
        return snippet.isEmpty ? nil : line
    }
}
