import Prose

/// A piece of a compared text from top to bottom, as every layout shows it.
enum DiffRow {
    /// Paragraphs that stayed, to be folded.
    case unchanged([ParagraphChange])
    /// A paragraph that changed, came, went, or moved here.
    case change(ParagraphChange)
    /// Where a moved paragraph used to stand.
    case departure(ParagraphChange)

    /// The rows of a text, in the order of the newer one; without arrivals they are in the order of the older one.
    /// - Complexity: O(n log n) in paragraphs.
    static func rows(of diff: TextDiff) -> [DiffRow] {
        var rows: [DiffRow] = []
        var departures = diff.paragraphs.filter { $0.kind == .moved }
            .sorted { oldStart($0) < oldStart($1) }[...]
        for change in diff.paragraphs {
            // All but moved paragraphs come in the order of the older text.
            if change.old != nil, change.kind != .moved {
                while let departure = departures.first, oldStart(departure) < oldStart(change) {
                    rows.append(.departure(departure))
                    departures.removeFirst()
                }
            }
            append(change, to: &rows)
        }
        return rows + departures.map { .departure($0) }
    }

    private static func append(_ change: ParagraphChange, to rows: inout [DiffRow]) {
        guard change.kind == .unchanged else { return rows.append(.change(change)) }
        if case .unchanged(let folded) = rows.last {
            rows.removeLast()
            rows.append(.unchanged(folded + [change]))
        } else {
            rows.append(.unchanged([change]))
        }
    }

    private static func oldStart(_ change: ParagraphChange) -> Int { change.old?.paragraphs.lowerBound ?? 0 }
}

extension ParagraphChange {
    /// The text as it is shown; the line breaks at its end only where they are all that changed.
    var shown: [ShownSegment] { ShownSegment.all(of: segments, showsEnd: kind != .moved && !changesWords) }

    /// What is said of a paragraph beside its text; nil where the text says it all.
    var remark: String? {
        switch kind {
        case .moved:
            let isChanged = shown.contains { $0.kind != .equal }
            return "\(new?.name ?? "paragraph"), moved from \(old?.number ?? "elsewhere")"
                + (isChanged ? ", and changed" : "")
        case .changed where !changesWords: return "only white space changed"
        default: return nil
        }
    }

    /// What is said where a moved paragraph used to stand.
    var farewell: String { "\(old?.name ?? "paragraph") moved to \(new?.number ?? "elsewhere")" }
}
