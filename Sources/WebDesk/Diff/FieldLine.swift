import ArticleStore
import Editorial
import Prose

/// A line of what is shown of a changed field; a mark never spans a line break.
package struct FieldLine {
    /// The words, with what went and came among them.
    package var segments: [ShownSegment] = []
    /// What is said of the lines around it, in place of words.
    package var remark: String?

    /// A line of words.
    package init(_ segments: [ShownSegment]) { self.segments = segments }

    /// A line of one kind.
    package init(_ kind: Segment.Kind, _ text: String) {
        segments = [ShownSegment(kind: kind, text: VisibleText.line(text))]
    }

    /// A line about the others.
    package init(remark: String) { self.remark = remark }

    /// The lines of a compared text, behind a lead that has not changed.
    /// - Parameter marksBreaks: Whether a line break is content, and is shown as `↵`.
    package static func lines(of diff: TextDiff, marksBreaks: Bool = true, behind lead: String = "") -> [FieldLine] {
        var lines = diff.paragraphs.flatMap { stretch in
            (stretch.kind == .moved ? [FieldLine(remark: "moved")] : [])
                + Self.lines(of: stretch.segments, marksBreaks: marksBreaks)
        }
        if !lead.isEmpty, !lines.isEmpty { lines[0].segments.insert(ShownSegment(kind: .equal, text: lead), at: 0) }
        return lines
    }

    private static func lines(of segments: [Segment], marksBreaks: Bool) -> [FieldLine] {
        var lines = [FieldLine([])]
        for segment in segments {
            let parts = VisibleText.page(segment.text).utf8
                .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { String(Substring($0)) }
            for (index, part) in parts.enumerated() {
                let isLast = index == parts.count - 1
                let text = part + (marksBreaks && !isLast ? "↵" : "")
                if !text.isEmpty {
                    lines[lines.count - 1].segments.append(ShownSegment(kind: segment.kind, text: text))
                }
                if !isLast { lines.append(FieldLine([])) }
            }
        }
        return lines.filter { !$0.segments.isEmpty }
    }
}
