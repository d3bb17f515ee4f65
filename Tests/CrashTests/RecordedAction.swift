/// A commit of `main`, as a stock git client shows it.
struct RecordedAction {
    let commit: String
    let parents: [String]
    /// What tells the action from every other one: the headline of a new story, else the first line of the note.
    let mark: String
    /// The trailers by name.
    let trailers: [String: String]
    /// The files that the commit put, by path, with their object ids.
    let files: [String: String]

    /// The arguments of git that print what is read here.
    static let log = [
        "log", "--reverse", "--raw", "--no-abbrev", "-r", "--no-renames", "--format=%x01%H%x02%P%x02%B%x02",
    ]

    /// Reads what `git log` printed.
    static func read(_ log: String) -> [RecordedAction] {
        log.split(separator: "\u{1}").compactMap { RecordedAction($0) }
    }

    private init?(_ text: Substring) {
        let parts = text.split(separator: "\u{2}", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        commit = String(parts[0])
        parents = parts[1].split(separator: " ").map(String.init)
        let lines = parts[2].split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        trailers = Self.trailers(lines)
        mark = Self.mark(lines, isNew: trailers["Action"] == "create")
        files = Self.files(parts[3])
    }

    /// The status file that the action put.
    var status: (key: String, value: String)? { files.first { $0.key.hasSuffix("/status.yaml") } }

    /// The state that the article is in after the action.
    var state: String? { trailers["State"]?.split(separator: " ").last.map(String.init) }

    private static func trailers(_ lines: [String]) -> [String: String] {
        let last = lines.reversed().drop(while: \.isEmpty).prefix { !$0.isEmpty }
        return last.reduce(into: [:]) { trailers, line in
            guard let colon = line.firstIndex(of: ":") else { return }
            trailers[String(line[..<colon])] = String(line[colon...].dropFirst(2))
        }
    }

    private static func mark(_ lines: [String], isNew: Bool) -> String {
        guard isNew else { return lines.count > 2 ? lines[2] : "" }
        return lines[0].split(separator: "“").last?.split(separator: "”").first.map(String.init) ?? ""
    }

    private static func files(_ raw: Substring) -> [String: String] {
        raw.split(separator: "\n").reduce(into: [:]) { files, line in
            let parts = line.split(separator: "\t")
            let fields = parts[0].split(separator: " ")
            if parts.count == 2, fields.count == 5 { files[String(parts[1])] = String(fields[3]) }
        }
    }
}
