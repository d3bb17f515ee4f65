import ArticleStore
import Editorial
import Prose
import WebDesk

/// How much changed, a line for each field and one for the body.
struct DiffStatPage {
    private static let widestBar = 30
    private static let leastBar = 8

    /// One line before it is laid out.
    private struct Line {
        var name: String
        var text: String
        var inserted: Int
        var deleted: Int
    }

    private let sheet: DiffSheet
    private let terminal: Terminal

    init(_ sheet: DiffSheet, _ terminal: Terminal) {
        self.sheet = sheet
        self.terminal = terminal
    }

    /// The lines of the page.
    var lines: [String] {
        guard !sheet.isEmpty else { return ["\(sheet.title): nothing changed"] }
        let lines = sheet.fields.map(line) + (sheet.body.isEmpty ? [] : [bodyLine])
        return [Paint.bold(sheet.title, terminal.isColoured)] + laidOut(lines) + [" \(total(lines))"]
    }

    /// Name, text and bar in columns; where they are too wide together, the bar stands below its text.
    private func laidOut(_ lines: [Line]) -> [String] {
        let name = lines.map { DisplayWidth.of($0.name) }.max() ?? 0
        let text = lines.map { DisplayWidth.of($0.text) }.max() ?? 0
        let most = lines.map { $0.inserted + $0.deleted }.max() ?? 0
        let room = terminal.width - name - text - 5
        return lines.flatMap { line -> [String] in
            let start = " \(DisplayWidth.padded(line.name, to: name))  "
            let width = min(Self.widestBar, room >= Self.leastBar ? room : terminal.width - name - 3)
            let bar = bar(line, width: max(Self.leastBar, width), of: most)
            guard !bar.isEmpty else { return [start + line.text] }
            if room >= Self.leastBar { return ["\(start)\(DisplayWidth.padded(line.text, to: text))  \(bar)"] }
            return [start + line.text, String(repeating: " ", count: name + 3) + bar]
        }
    }

    private func line(_ change: FieldChange) -> Line {
        let name = VisibleText.line(change.name)
        let what = change.old == nil ? "added" : change.new == nil ? "removed" : "changed"
        func entries(_ added: Int, _ removed: Int, _ changed: Int, _ isReordered: Bool) -> Line {
            let counts = [(added, "added"), (removed, "removed"), (changed, "changed")].filter { $0.0 > 0 }
            let texts = counts.map { "\($0.0) \($0.1)" } + (isReordered ? ["in another order"] : [])
            return Line(name: name, text: texts.isEmpty ? what : texts.joined(separator: ", "), inserted: 0, deleted: 0)
        }
        switch change.detail {
        case .credits(let change):
            return entries(change.added.count, change.removed.count, change.changed.count, change.isReordered)
        case .media(let change):
            return entries(change.added.count, change.removed.count, change.changed.count, change.isReordered)
        case .list(let added, let removed, let isReordered): return entries(added.count, removed.count, 0, isReordered)
        case .instant: return Line(name: name, text: what, inserted: 0, deleted: 0)
        case .text, .other:
            let words = change.words
            let text = (what == "changed" ? "" : "\(what), ") + Self.count(words)
            return Line(name: name, text: text, inserted: words.wordsInserted, deleted: words.wordsDeleted)
        }
    }

    private var bodyLine: Line {
        Line(
            name: "body", text: "\(Self.count(sheet.body)), \(DiffCounts.paragraphs(sheet.body))",
            inserted: sheet.body.wordsInserted, deleted: sheet.body.wordsDeleted)
    }

    private static func count(_ diff: TextDiff) -> String {
        let isOne = diff.wordsInserted + diff.wordsDeleted == 1
        return "+\(diff.wordsInserted) -\(diff.wordsDeleted) word\(isOne ? "" : "s")"
    }

    /// A bar of `+` and `-`, at most `width` long; what changed at all has a sign of its own.
    private func bar(_ line: Line, width: Int, of most: Int) -> String {
        let words = line.inserted + line.deleted
        guard words > 0 else { return "" }
        let signs = [line.inserted, line.deleted].count { $0 > 0 }
        let length = most > width ? max(signs, words * width / most) : words
        let share = Int((Double(length) * Double(line.inserted) / Double(words)).rounded())
        let inserted = min(max(share, line.inserted > 0 ? 1 : 0), length - (line.deleted > 0 ? 1 : 0))
        return String(repeating: "+", count: inserted) + String(repeating: "-", count: length - inserted)
    }

    private func total(_ lines: [Line]) -> String {
        let fields = sheet.fields.isEmpty ? [] : [DiffCounts.count(sheet.fields.count, "field")]
        let parts = fields + (sheet.body.isEmpty ? [] : ["the body"])
        let inserted = lines.reduce(0) { $0 + $1.inserted }
        let deleted = lines.reduce(0) { $0 + $1.deleted }
        return "\(parts.joined(separator: " and ")): \(DiffCounts.count(inserted, "word")) inserted, \(deleted) deleted"
    }
}
