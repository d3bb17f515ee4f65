import ArticleStore
import Prose

/// A piece of a compared text from top to bottom, as every layout shows it.
package enum DiffRow {
    /// Paragraphs that stayed, to be folded.
    case unchanged([ParagraphChange])
    /// A paragraph that changed, came, went, or moved here, and what is said of it beside its text.
    case change(ParagraphChange, remark: String?)
    /// Where a moved paragraph used to stand, and what is said there.
    case departure(ParagraphChange, remark: String)

    /// The rows of a text, in the order of the newer one; without arrivals they are in the order of the older one.
    /// - Complexity: O(n log n) in paragraphs.
    package static func rows(of diff: TextDiff, _ summary: DiffSummary) -> [DiffRow] {
        var rows: [DiffRow] = []
        let moved = diff.paragraphs.filter { $0.kind == .moved }
        var arrivals = zip(moved, summary.moves).map { ($0, $1) }[...]
        var departures = arrivals.sorted { oldStart($0.0) < oldStart($1.0) }[...]
        for change in diff.paragraphs {
            // All but moved paragraphs come in the order of the older text.
            if change.old != nil, change.kind != .moved {
                while let (departure, move) = departures.first, oldStart(departure) < oldStart(change) {
                    rows.append(.departure(departure, remark: move.farewell))
                    departures.removeFirst()
                }
            }
            append(change, change.kind == .moved ? arrivals.popFirst()?.1 : nil, to: &rows)
        }
        return rows + departures.map { .departure($0, remark: $1.farewell) }
    }

    private static func append(_ change: ParagraphChange, _ move: DiffSummary.Move?, to rows: inout [DiffRow]) {
        guard change.kind == .unchanged else { return rows.append(.change(change, remark: remark(change, move))) }
        if case .unchanged(let folded) = rows.last {
            rows.removeLast()
            rows.append(.unchanged(folded + [change]))
        } else {
            rows.append(.unchanged([change]))
        }
    }

    private static func remark(_ change: ParagraphChange, _ move: DiffSummary.Move?) -> String? {
        guard let move else {
            return change.kind == .changed && !change.changesWords ? "only white space changed" : nil
        }
        return move.welcome + (change.shown.contains { $0.kind != .equal } ? ", and changed" : "")
    }

    private static func oldStart(_ change: ParagraphChange) -> Int { change.old?.paragraphs.lowerBound ?? 0 }
}

extension ParagraphChange {
    /// The text as it is shown; the line breaks at its end only where they are all that changed.
    package var shown: [ShownSegment] { ShownSegment.all(of: segments, showsEnd: kind != .moved && !changesWords) }
}

extension DiffSummary.Move {
    private var isParagraph: Bool { noun == "paragraph" }

    /// What is said of a moved paragraph; what has no number of its own stands before the paragraph that has it.
    fileprivate var welcome: String {
        isParagraph ? "paragraph \(to), moved from \(from)" : "\(noun), moved from before paragraph \(from)"
    }

    /// What is said where it used to stand.
    fileprivate var farewell: String {
        isParagraph ? "paragraph \(from) moved to \(to)" : "\(noun) moved to before paragraph \(to)"
    }
}
