import ArticleStore
import Prose
import WebDesk

/// What changed, for people: fields first, then the paragraphs with what went and came in them.
struct DiffPage {
    private let sheet: DiffSheet
    private let summary: DiffSummary
    private let terminal: Terminal

    init(_ sheet: DiffSheet, _ terminal: Terminal) {
        self.sheet = sheet
        summary = sheet.body.summary
        self.terminal = terminal
    }

    /// The lines of the page.
    var lines: [String] {
        guard !sheet.isEmpty else { return ["\(sheet.title): nothing changed"] }
        return Wrapping.lines(of: [Run("\(sheet.title): \(count)", .bold)], width: terminal.width).map(rendered)
            + (sheet.body.isEmpty ? [] : wrapped([Run(summary.description)])) + fields + paragraphs
    }

    private var count: String {
        let fields = sheet.fields.isEmpty ? [] : [DiffCounts.count(sheet.fields.count, "field")]
        let (came, went) = (sheet.body.wordsInserted, sheet.body.wordsDeleted)
        let words = sheet.body.isEmpty ? [] : ["\(DiffCounts.count(came, "word")) in, \(went) out"]
        return (fields + words).joined(separator: ", ")
    }

    private var fields: [String] {
        sheet.fields.flatMap { change in
            ["", rendered([Run(VisibleText.line(change.name), .bold)])]
                + change.lines.flatMap { line in
                    line.remark.map(remark) ?? wrapped(DiffRuns.runs(of: line.segments, marks: !terminal.strikesOut))
                }
        }
    }

    private var paragraphs: [String] {
        guard !sheet.body.isEmpty else { return [] }
        return DiffRow.rows(of: sheet.body, summary).flatMap { row -> [String] in
            switch row {
            case .unchanged(let folded):
                ["", rendered([Run("  … \(DiffCounts.count(folded.count, "paragraph")) unchanged", .faint)])]
            case .change(let change, let said): [""] + (said.map(remark) ?? []) + shown(change)
            case .departure(_, let said): [""] + remark(said)
            }
        }
    }

    private func shown(_ change: ParagraphChange) -> [String] {
        wrapped(DiffRuns.runs(of: change.shown, marks: !terminal.strikesOut))
    }

    private func remark(_ text: String) -> [String] { wrapped([Run("(\(text))", .faint)]) }

    private func wrapped(_ runs: [Run]) -> [String] {
        Wrapping.lines(of: runs, width: terminal.width - 2).map { "  " + rendered($0) }
    }

    private func rendered(_ line: [Run]) -> String { line.rendered(isColoured: terminal.isColoured) }
}
