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
            let words = TextDiff(from: change.old ?? "", to: change.new ?? "")
            let runs = words.paragraphs.flatMap { DiffRuns.runs(of: $0.segments, isColoured: terminal.isColoured) }
            return ["", Paint.bold(VisibleText.line(change.name), terminal.isColoured)] + wrapped(runs)
        }
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
        let remark: String? =
            switch change.kind {
            case .moved: change.changesWords ? "  (moved, and changed)" : "  (moved)"
            case .changed where !change.changesWords: "  (only white space changed)"
            default: nil
            }
        let runs = DiffRuns.runs(
            of: change.segments, isColoured: terminal.isColoured, showsEnd: !change.changesWords)
        return (remark.map { [Paint.faint($0, terminal.isColoured)] } ?? []) + wrapped(runs)
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
