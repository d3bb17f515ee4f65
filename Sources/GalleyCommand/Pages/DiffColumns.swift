import ArticleStore
import Prose
import WebDesk

/// What changed in two columns: the older side on the left, the newer on the right, each in its own order.
struct DiffColumns {
    private static let separator = " │ "
    /// A wider column is hard to read, and a terminal may claim any width.
    private static let widths = 20...200

    private let sheet: DiffSheet
    private let terminal: Terminal
    /// The width of one column.
    private let width: Int

    init(_ sheet: DiffSheet, _ terminal: Terminal) {
        self.sheet = sheet
        self.terminal = terminal
        let half = (terminal.width - DisplayWidth.of(Self.separator)) / 2
        width = min(max(half, Self.widths.lowerBound), Self.widths.upperBound)
    }

    /// The lines of the page.
    var lines: [String] {
        guard !sheet.isEmpty else { return ["\(sheet.title): nothing changed"] }
        let subject = sheet.subject.map { across(Run(VisibleText.line($0), .bold)) } ?? []
        let names = row([[Run(VisibleText.line(sheet.from), .bold)]], [[Run(VisibleText.line(sheet.to), .bold)]])
        return subject + names + sheet.fields.flatMap(field) + paragraphs
    }

    private func field(_ change: FieldChange) -> [String] {
        let lines = change.lines.map { $0.remark.map { note($0)[0] } ?? runs($0.segments) }
        return [""] + across(Run(VisibleText.line(change.name), .bold))
            + row(side(lines, without: .come), side(lines, without: .gone))
    }

    private var paragraphs: [String] {
        guard !sheet.body.isEmpty else { return [] }
        return DiffRow.rows(of: sheet.body, sheet.body.summary).flatMap { row -> [String] in
            switch row {
            case .unchanged(let folded):
                [""] + across(Run("… \(DiffCounts.count(folded.count, "paragraph")) unchanged", .faint))
            case .change(let change, let said): [""] + shown(change, said.map(note) ?? [])
            case .departure(let change, let said): [""] + self.row(note(said) + left(change), [])
            }
        }
    }

    private func shown(_ change: ParagraphChange, _ note: [[Run]]) -> [String] {
        if change.kind == .moved { return row([], note + right(change)) }
        return row(change.old == nil ? [] : note + left(change), change.new == nil ? [] : note + right(change))
    }

    private func left(_ change: ParagraphChange) -> [[Run]] { side([runs(change.shown)], without: .come) }

    private func right(_ change: ParagraphChange) -> [[Run]] { side([runs(change.shown)], without: .gone) }

    private func runs(_ segments: [ShownSegment]) -> [Run] {
        DiffRuns.runs(of: segments, marks: !terminal.strikesOut)
    }

    private func note(_ text: String) -> [[Run]] { [[Run("(\(text))", .faint)]] }

    /// One side of lines that hold both.
    private func side(_ lines: [[Run]], without paint: Paint) -> [[Run]] {
        lines.map { $0.filter { $0.paint != paint } }.filter { !$0.isEmpty }
    }

    private func across(_ run: Run) -> [String] {
        Wrapping.lines(of: [run], width: 2 * width + DisplayWidth.of(Self.separator)).map(rendered)
    }

    /// Two texts beside each other, each wrapped in its column.
    private func row(_ left: [[Run]], _ right: [[Run]]) -> [String] {
        let columns = [left, right].map { $0.flatMap { Wrapping.lines(of: $0, width: width) } }
        return (0..<(columns.map(\.count).max() ?? 0)).map { index in
            let (left, right) = (columns[0].element(at: index), columns[1].element(at: index))
            let used = left.reduce(0) { $0 + DisplayWidth.of($1.text) }
            let padding = Run(String(repeating: " ", count: max(0, width - used)))
            return rendered(isolated(left + [padding], right))
        }
    }

    /// A line with text from right to left is held together by marks, or a terminal that orders text swaps the columns.
    private func isolated(_ left: [Run], _ right: [Run]) -> [Run] {
        let separator = right.isEmpty ? " │" : Self.separator
        guard (left + right).contains(where: { WritingDirection.hasRightToLeft($0.text) }) else {
            return left + [Run(separator, .faint)] + right
        }
        let mark = "\u{200E}"
        return [Run(mark)] + left + [Run("\(mark)\(separator)\(mark)", .faint)] + right
    }

    private func rendered(_ line: [Run]) -> String { line.rendered(isColoured: terminal.isColoured) }
}

extension [[Run]] {
    /// The line of that number; an empty one where there are no more.
    fileprivate func element(at index: Int) -> [Run] { indices.contains(index) ? self[index] : [] }
}
