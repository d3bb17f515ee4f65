extension TextDiff {
    /// How much of what changed. "A paragraph" is what ``ParagraphChange`` tells of; the numbers of moved ones count
    /// prose only.
    /// - Complexity: O(length of both texts). Computed at each call.
    public var summary: DiffSummary { DiffReport(self).summary }
}

extension DiffReport {
    /// How much of what changed: see ``TextDiff/summary``. O(length of what changed).
    public var summary: DiffSummary {
        var kinds: [TextChange.Kind: Int] = [:]
        for placed in placed where !placed.isParagraphBreak { kinds[placed.change.kind, default: 0] += 1 }
        let paragraphs = diff.paragraphs
        let both = paragraphs.map { (old: $0.old?.paragraphs.count ?? 0, new: $0.new?.paragraphs.count ?? 0) }
        return DiffSummary(
            counts: kinds, moves: moves,
            paragraphsInserted: paragraphs.count { $0.kind == .inserted && $0.changesWords },
            paragraphsDeleted: paragraphs.count { $0.kind == .deleted && $0.changesWords },
            paragraphsSplit: both.count { $0.old > 0 && $0.new > $0.old },
            paragraphsJoined: both.count { $0.new > 0 && $0.old > $0.new },
            isEmpty: diff.isEmpty)
    }

    private var moves: [DiffSummary.Move] {
        diff.paragraphs.compactMap { change in
            guard change.kind == .moved, let old = change.old?.paragraphs.lowerBound,
                let new = change.new?.paragraphs.lowerBound
            else { return nil }
            let place = counts.new[new]
            return DiffSummary.Move(from: counts.old[old].number, to: place.number, noun: place.block.noun)
        }
    }
}
