import ArticleStore
import Editorial

/// The history of an article for people.
enum LogTable {
    /// A line for each action, oldest first; times are UTC.
    static func lines(_ entries: [LogEntry], _ terminal: Terminal) -> [String] {
        let rows = entries.map { entry in
            [
                String(entry.revision), entry.action, entry.person, entry.at.shown, way(entry),
                String(entry.commit.prefix(7)), entry.note ?? "",
            ]
        }
        let columns: [Table.Column] = [
            .init(title: "REV", isNumeric: true), .init(title: "ACTION"), .init(title: "PERSON"),
            .init(title: "WHEN (UTC)"), .init(title: "STATE"), .init(title: "COMMIT"),
            .init(title: "NOTE", isFlexible: true),
        ]
        return Table(columns, rows: rows).lines(on: terminal)
    }

    private static func way(_ entry: LogEntry) -> String {
        guard let from = entry.from, from != entry.to else { return entry.to ?? "" }
        return "\(from) -> \(entry.to ?? "")"
    }
}
