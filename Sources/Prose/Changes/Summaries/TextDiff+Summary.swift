extension TextDiff {
    /// How much of what changed. "A paragraph" is what ``ParagraphChange`` tells of; the numbers of moved ones count
    /// prose only.
    /// - Complexity: O(length of both texts). Computed at each call.
    public var summary: DiffSummary {
        var counts: [TextChange.Kind: Int] = [:]
        for placed in PlacedChange.changes(in: paragraphs) where !placed.isParagraphBreak {
            counts[placed.change.kind, default: 0] += 1
        }
        let both = paragraphs.map { (old: $0.old?.paragraphs.count ?? 0, new: $0.new?.paragraphs.count ?? 0) }
        return DiffSummary(
            counts: counts, moves: moves,
            paragraphsInserted: paragraphs.count { $0.kind == .inserted && $0.changesWords },
            paragraphsDeleted: paragraphs.count { $0.kind == .deleted && $0.changesWords },
            paragraphsSplit: both.count { $0.old > 0 && $0.new > $0.old },
            paragraphsJoined: both.count { $0.new > 0 && $0.old > $0.new },
            isEmpty: isEmpty)
    }

    private var moves: [DiffSummary.Move] {
        let moved = paragraphs.filter { $0.kind == .moved }
        guard !moved.isEmpty else { return [] }
        let (oldCount, newCount) = ReaderCount.both(paragraphs)
        return moved.compactMap { change in
            guard let old = change.old?.paragraphs.lowerBound, let new = change.new?.paragraphs.lowerBound else {
                return nil
            }
            return DiffSummary.Move(
                from: oldCount[old].number, to: newCount[new].number, noun: newCount[new].block.noun)
        }
    }
}
