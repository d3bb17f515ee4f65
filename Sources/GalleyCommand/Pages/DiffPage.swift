import ArticleStore
import Prose

/// What changed, for people: fields first, then the paragraphs with what went and came in them.
struct DiffPage {
    private let diff: ArticleDiff
    private let article: String
    private let terminal: Terminal

    init(_ diff: ArticleDiff, of article: String, _ terminal: Terminal) {
        self.diff = diff
        self.article = article
        self.terminal = terminal
    }

    /// The lines of the page.
    var lines: [String] {
        let title = VisibleText.line("\(article): \(diff.from) -> \(diff.to)")
        guard !(diff.fields.isEmpty && diff.body.isEmpty) else { return ["\(title): nothing changed"] }
        return [Paint.bold("\(title): \(count)", terminal.isColoured)] + fields + paragraphs
    }

    private var count: String {
        let fields = diff.fields.isEmpty ? "" : "\(Self.count(diff.fields.count, "field")), "
        let moved = diff.body.paragraphsMoved
        return "\(fields)\(Self.count(diff.body.wordsInserted, "word")) in, \(diff.body.wordsDeleted) out"
            + (moved == 0 ? "" : ", \(Self.count(moved, "paragraph")) moved")
    }

    private var fields: [String] {
        diff.fields.flatMap { change -> [String] in
            let isStructured = change.isStructured
            let words = Self.compared(change, isStructured: isStructured)
            return ["", Paint.bold(VisibleText.line(change.name), terminal.isColoured)]
                + words.paragraphs.flatMap { stretch in
                    let lines = FieldDiffRuns.lines(
                        of: stretch.segments, isColoured: terminal.isColoured, marksBreaks: !isStructured)
                    return (stretch.kind == .moved ? remark(on: stretch) : []) + lines.flatMap(wrapped)
                }
        }
    }

    /// The words of a field; of a structured one the last line is ended too, or it would differ from itself further up.
    private static func compared(_ change: FieldChange, isStructured: Bool) -> TextDiff {
        let texts = [change.old, change.new].map { text in
            guard let text, isStructured, !text.isEmpty, text.utf8.last != UInt8(ascii: "\n") else { return text ?? "" }
            return text + "\n"
        }
        return TextDiff(from: texts[0], to: texts[1])
    }

    private var paragraphs: [String] {
        guard !diff.body.isEmpty else { return [] }
        var lines: [String] = []
        var unchanged = 0
        for paragraph in diff.body.paragraphs {
            if paragraph.kind == .unchanged {
                unchanged += 1
                continue
            }
            lines += fold(unchanged) + [""] + shown(paragraph)
            unchanged = 0
        }
        return lines + fold(unchanged)
    }

    private func fold(_ count: Int) -> [String] {
        guard count > 0 else { return [] }
        let line = "  … \(Self.count(count, "paragraph")) unchanged"
        return ["", Paint.faint(line, terminal.isColoured)]
    }

    private func shown(_ change: ParagraphChange) -> [String] {
        let runs = DiffRuns.runs(
            of: change.segments, isColoured: terminal.isColoured, showsEnd: !change.changesWords)
        return remark(on: change) + wrapped(runs)
    }

    private func remark(on change: ParagraphChange) -> [String] {
        let remark: String? =
            switch change.kind {
            case .moved: change.changesWords ? "  (moved, and changed)" : "  (moved)"
            case .changed where !change.changesWords: "  (only white space changed)"
            default: nil
            }
        return remark.map { [Paint.faint($0, terminal.isColoured)] } ?? []
    }

    private func wrapped(_ runs: [Run]) -> [String] {
        Wrapping.lines(of: runs, width: terminal.width - 2).map {
            "  " + $0.rendered(isColoured: terminal.isColoured)
        }
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
