import ArticleStore
import Prose

/// A change of a field's value as lines of runs: a mark never spans a line break.
enum FieldDiffRuns {
    /// The stretches of the value's text and, beside each, how it looks line by line.
    static func stretches(of change: FieldChange, marks: Bool) -> [(change: ParagraphChange, lines: [[Run]])] {
        let isStructured = change.isStructured
        return change.words.paragraphs.map { stretch in
            (stretch, lines(of: stretch.segments, marks: marks, marksBreaks: !isStructured))
        }
    }

    /// The lines of a stretch.
    /// - Parameter marksBreaks: Whether a line break is content, and is shown as `↵`.
    static func lines(of segments: [Segment], marks: Bool, marksBreaks: Bool) -> [[Run]] {
        var lines: [[Run]] = [[]]
        for segment in segments {
            let parts = VisibleText.page(segment.text).utf8
                .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { String(Substring($0)) }
            for (index, part) in parts.enumerated() {
                let isLast = index == parts.count - 1
                let text = part + (marksBreaks && !isLast ? "↵" : "")
                if !text.isEmpty { lines[lines.count - 1].append(DiffRuns.run(text, segment.kind, marks: marks)) }
                if !isLast { lines.append([]) }
            }
        }
        return lines.filter { !$0.isEmpty }
    }
}

extension FieldChange {
    /// The words of both sides; of a structured field the last line is ended too, or it would differ from itself
    /// further up.
    var words: TextDiff {
        let isStructured = isStructured
        let texts = [old, new].map { text in
            guard let text, isStructured, !text.isEmpty, text.utf8.last != UInt8(ascii: "\n") else { return text ?? "" }
            return text + "\n"
        }
        return TextDiff(from: texts[0], to: texts[1])
    }
}
