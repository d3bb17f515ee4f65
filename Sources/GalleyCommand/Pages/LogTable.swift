import ArticleStore
import Editorial
import WebDesk

/// The history of an article for people.
enum LogTable {
    private static let enoughForNote = 30

    /// A line for each action, oldest first, and notes below it where they have no room beside it; times are UTC.
    static func lines(_ entries: [LogEntry], _ terminal: Terminal) -> [String] {
        let rows = entries.map(row)
        let notes = entries.map { $0.note ?? "" }
        let noted = Table(
            columns + [.init(title: "NOTE", isFlexible: true)], rows: zip(rows, notes).map { $0 + [$1] })
        if noted.fits(terminal, leaving: enoughForNote) { return noted.lines(on: terminal) }
        let lines = Table(columns, rows: rows).lines(on: terminal)
        return lines.prefix(1) + zip(lines.dropFirst(), notes).flatMap { [$0] + below($1, terminal) }
    }

    private static let columns: [Table.Column] = [
        .init(title: "REV", isNumeric: true), .init(title: "ACTION"), .init(title: "PERSON"),
        .init(title: "WHEN (UTC)"), .init(title: "STATE"), .init(title: "COMMIT"),
    ]

    private static func row(_ entry: LogEntry) -> [String] {
        [
            String(entry.revision), entry.action, entry.person, entry.at.shown, way(entry),
            String(entry.commit.prefix(7)),
        ]
    }

    private static func below(_ note: String, _ terminal: Terminal) -> [String] {
        guard !note.isEmpty else { return [] }
        return Wrapping.hanging(VisibleText.line(note), behind: Run(""), indent: 5, on: terminal)
    }

    private static func way(_ entry: LogEntry) -> String {
        guard let from = entry.from, from != entry.to else { return entry.to ?? "" }
        return "\(from) -> \(entry.to ?? "")"
    }
}
