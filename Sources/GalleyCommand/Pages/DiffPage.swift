import ArticleStore
import Prose

/// What changed, for people: fields first, then the paragraphs with what went and came in them.
struct DiffPage {
    private let sheet: DiffSheet
    private let terminal: Terminal

    init(_ sheet: DiffSheet, _ terminal: Terminal) {
        self.sheet = sheet
        self.terminal = terminal
    }

    /// The lines of the page.
    var lines: [String] {
        guard !sheet.isEmpty else { return ["\(sheet.title): nothing changed"] }
        return Wrapping.lines(of: [Run("\(sheet.title): \(count)", .bold)], width: terminal.width).map(rendered)
            + fields + paragraphs
    }

    private var count: String {
        let fields = sheet.fields.isEmpty ? "" : "\(DiffCounts.count(sheet.fields.count, "field")), "
        let moved = sheet.body.paragraphsMoved
        return "\(fields)\(DiffCounts.count(sheet.body.wordsInserted, "word")) in, \(sheet.body.wordsDeleted) out"
            + (moved == 0 ? "" : ", \(DiffCounts.count(moved, "paragraph")) moved")
    }

    private var fields: [String] {
        sheet.fields.flatMap { change -> [String] in
            let stretches = FieldDiffRuns.stretches(of: change, marks: !terminal.strikesOut)
            return ["", rendered([Run(VisibleText.line(change.name), .bold)])]
                + stretches.flatMap { stretch, lines in
                    (stretch.kind == .moved ? remark("moved") : []) + lines.flatMap(wrapped)
                }
        }
    }

    private var paragraphs: [String] {
        guard !sheet.body.isEmpty else { return [] }
        return DiffRow.rows(of: sheet.body).flatMap { row -> [String] in
            switch row {
            case .unchanged(let folded):
                ["", rendered([Run("  … \(DiffCounts.count(folded.count, "paragraph")) unchanged", .faint)])]
            case .change(let change): [""] + shown(change)
            case .departure(let change): [""] + remark(change.farewell)
            }
        }
    }

    private func shown(_ change: ParagraphChange) -> [String] {
        (change.remark.map(remark) ?? []) + wrapped(DiffRuns.runs(of: change.shown, marks: !terminal.strikesOut))
    }

    private func remark(_ text: String) -> [String] { wrapped([Run("(\(text))", .faint)]) }

    private func wrapped(_ runs: [Run]) -> [String] {
        Wrapping.lines(of: runs, width: terminal.width - 2).map { "  " + rendered($0) }
    }

    private func rendered(_ line: [Run]) -> String { line.rendered(isColoured: terminal.isColoured) }
}
