/// All that is said of a diff in words, found once: the typed changes, the summary and the advisory.
///
///     let report = DiffReport(diff)
///     print(report.summary, report.advisory)
///
/// Each is also a property of ``TextDiff``, for those who want one of them only.
public struct DiffReport: Sendable {
    let diff: TextDiff
    let context: WordContext
    let placed: [PlacedChange]
    let counts: (old: ReaderCount, new: ReaderCount)

    /// Reads a diff.
    /// - Complexity: O(length of both texts), but for sorts and searches among the marks of a paragraph.
    public init(_ diff: TextDiff) {
        self.diff = diff
        context = WordContext(diff.isEmpty ? [] : diff.paragraphs)
        placed = PlacedChange.changes(in: diff.paragraphs, context)
        counts = ReaderCount.both(diff.isEmpty ? [] : diff.paragraphs)
    }

    /// What changed inside the paragraphs that were changed or moved: see ``TextDiff/changes``. O(their number).
    public var changes: [TextChange] { placed.map(\.change) }
}
