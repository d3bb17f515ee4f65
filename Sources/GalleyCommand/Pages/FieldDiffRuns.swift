import Prose

/// The segments of a field's value as lines of runs: a mark never spans a line break.
enum FieldDiffRuns {
    /// The lines of a stretch.
    /// - Parameter marksBreaks: Whether a line break is content, and is shown as `↵`.
    static func lines(of segments: [Segment], isColoured: Bool, marksBreaks: Bool) -> [[Run]] {
        var lines: [[Run]] = [[]]
        for segment in segments {
            let parts = VisibleText.page(segment.text).utf8
                .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { String(Substring($0)) }
            for (index, part) in parts.enumerated() {
                let isLast = index == parts.count - 1
                let text = part + (marksBreaks && !isLast ? "↵" : "")
                if !text.isEmpty {
                    lines[lines.count - 1] += DiffRuns.run(text, segment.kind, isColoured)
                }
                if !isLast { lines.append([]) }
            }
        }
        return lines.filter { !$0.isEmpty }
    }
}
