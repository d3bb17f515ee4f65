import Prose
import WebDesk

/// The segments of a paragraph as runs of text, with marks around what went and came.
enum DiffRuns {
    /// The runs.
    /// - Parameter marks: Whether to write `[-…-]` and `{+…+}`, where the terminal cannot strike out.
    static func runs(of segments: [ShownSegment], marks: Bool) -> [Run] {
        segments.map { run($0.text, $0.kind, marks: marks) }
    }

    /// A stretch of text in its marks.
    static func run(_ text: String, _ kind: Segment.Kind, marks: Bool) -> Run {
        switch kind {
        case .equal: Run(text)
        case .deleted: Run(marks ? "[-\(text)-]" : text, .gone)
        case .inserted: Run(marks ? "{+\(text)+}" : text, .come)
        }
    }
}
