/// What the comparisons of each side may still cost. Each has its own, so that swapping the sides changes nothing.
struct MergeBudget {
    var mine: WorkBudget
    var theirs: WorkBudget

    /// Whether some stretch was too costly to compare in full.
    var isExceeded: Bool { mine.isExceeded || theirs.isExceeded }

    /// What is left for one side.
    subscript(side: MergeSide) -> WorkBudget {
        get { side == .mine ? mine : theirs }
        set { if side == .mine { mine = newValue } else { theirs = newValue } }
    }
}

/// The whole merge: lines first, then the words of those lines that both sides changed.
struct LineMerge {
    private let texts: MergeTexts
    /// Shared by all comparisons of a side, so that no texts take more than a second or two.
    private var budget: MergeBudget
    private var pieces = MergePieces()
    /// The lines that each side changed, once the merge was run.
    private(set) var hunks: (mine: [LineHunk], theirs: [LineHunk]) = ([], [])

    init(_ texts: MergeTexts, _ budget: WorkBudget) {
        self.texts = texts
        self.budget = MergeBudget(mine: budget, theirs: budget)
    }

    /// Merges from the start of the base to its end.
    mutating func run() -> TextMerge {
        if texts.mine == texts.theirs {
            pieces.add(texts.mine[...])
            pieces.close()
            return TextMerge(pieces: pieces.pieces, deletions: [], isCoarse: false)
        }
        hunks.mine = LineComparison.hunks(from: texts.base, to: texts.mine)
        hunks.theirs = LineComparison.hunks(from: texts.base, to: texts.theirs)
        let groups = LineGroup.groups(hunks.mine, hunks.theirs, in: texts)
        var position = 0
        for group in groups {
            pieces.add(texts.base[position..<group.base.lowerBound])
            add(group)
            position = group.base.upperBound
        }
        pieces.add(texts.base[position...])
        pieces.close()
        return TextMerge(pieces: pieces.pieces, deletions: pieces.deletions, isCoarse: budget.isExceeded)
    }

    private mutating func add(_ group: LineGroup) {
        switch group.verdict {
        case .same: pieces.add(texts.mine[group.mine])
        case .mine: take(group, .mine, group.mine)
        case .theirs: take(group, .theirs, group.theirs)
        case .contested: WordMerge.merge(group, texts, budget: &budget, into: &pieces)
        }
    }

    /// Takes lines that only one side changed.
    private mutating func take(_ group: LineGroup, _ side: MergeSide, _ range: Range<Int>) {
        pieces.add(texts[side][range])
        let words = BaseWords(texts.base, in: group.base)
        guard !words.ranges.isEmpty else { return }
        let comparison = RegionComparison(base: texts.base, side: texts[side])
        for edit in comparison.plainEdits(from: group.base, to: range, budget: &budget[side]) {
            let lost = words.indices(in: edit.base)
            if !lost.isEmpty { pieces.addDeletion(of: words.span(lost), by: side, texts.base) }
        }
    }
}
