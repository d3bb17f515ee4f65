/// Merges once more as if edits in lines that the other side moved had been made before either side began: so they
/// follow the move.
///
/// The answer counts only if it has fewer conflicts, and if every word is accounted for.
struct MoveMerge {
    private let texts: MergeTexts
    private let edits: [FollowedEdit]
    private let base: SplicedText
    private let mine: SplicedText
    private let theirs: SplicedText

    /// A merge with fewer conflicts than `merge`; nil if no edit can follow a move.
    /// - Parameter hunks: The lines that each side changed.
    static func merge(
        _ texts: MergeTexts, _ hunks: (mine: [LineHunk], theirs: [LineHunk]), insteadOf merge: TextMerge,
        _ budget: WorkBudget
    ) -> TextMerge? {
        var rest = budget
        let edits = FollowedEdits(texts: texts, mine: hunks.mine, theirs: hunks.theirs).find(budget: &rest)
        guard !edits.isEmpty else { return nil }
        let again = MoveMerge(texts, edits).merge(&rest)
        return again.flatMap { $0.conflicts.count < merge.conflicts.count ? $0 : nil }
    }

    private init(_ texts: MergeTexts, _ edits: [FollowedEdit]) {
        self.texts = texts
        self.edits = edits
        func change(_ edit: FollowedEdit) -> ArraySlice<UInt8> {
            texts[edit.mover == .mine ? .theirs : .mine][edit.edited]
        }
        func moved(_ side: MergeSide) -> SplicedText {
            let own = edits.filter { $0.mover == side }.sorted { $0.moved.lowerBound < $1.moved.lowerBound }
            return SplicedText(texts[side], replacing: own.map { ($0.moved, change($0)) })
        }
        base = SplicedText(texts.base, replacing: edits.map { ($0.base, change($0)) })
        mine = moved(.mine)
        theirs = moved(.theirs)
    }

    private func merge(_ budget: inout WorkBudget) -> TextMerge? {
        var merging = LineMerge(MergeTexts(base: base.bytes, mine: mine.bytes, theirs: theirs.bytes), budget)
        let merge = merging.run()
        var pieces: [TextMerge.Piece] = []
        for piece in merge.pieces {
            guard case .conflict(let conflict) = piece else {
                pieces.append(piece)
                continue
            }
            guard let original = original(conflict) else { return nil }
            pieces.append(.conflict(original))
        }
        let deletions = (merge.deletions.compactMap(original) + edits.flatMap { lost($0, &budget) })
        let isCoarse = merge.isCoarse || budget.isExceeded
        let whole = TextMerge(
            pieces: pieces, deletions: deletions.sorted { $0.baseRange.lowerBound < $1.baseRange.lowerBound },
            isCoarse: isCoarse)
        return MergedWords(whole).hold(texts) ? whole : nil
    }

    /// A conflict with its places in the texts as they are; nil if it has to do with a line that moved.
    private func original(_ conflict: TextConflict) -> TextConflict? {
        let ranges = (
            base.original(conflict.baseRange), mine.original(conflict.mineRange), theirs.original(conflict.theirsRange)
        )
        guard texts.base[ranges.0].elementsEqual(conflict.base.utf8),
            texts.mine[ranges.1].elementsEqual(conflict.mine.utf8),
            texts.theirs[ranges.2].elementsEqual(conflict.theirs.utf8)
        else { return nil }
        return TextConflict(
            base: conflict.base, mine: conflict.mine, theirs: conflict.theirs, baseRange: ranges.0,
            mineRange: ranges.1, theirsRange: ranges.2)
    }

    private func original(_ deletion: TextDeletion) -> TextDeletion? {
        self.deletion(of: base.original(deletion.baseRange), by: deletion.by)
    }

    /// What an edit that follows takes away.
    private func lost(_ edit: FollowedEdit, _ budget: inout WorkBudget) -> [TextDeletion] {
        let side: MergeSide = edit.mover == .mine ? .theirs : .mine
        return RegionComparison(base: texts.base, side: texts[side])
            .plainEdits(from: edit.base, to: edit.edited, budget: &budget)
            .compactMap { deletion(of: $0.base, by: side) }
    }

    private func deletion(of range: Range<Int>, by side: MergeSide) -> TextDeletion? {
        let words = BaseWords(texts.base, in: range)
        guard !words.ranges.isEmpty else { return nil }
        let span = words.span(words.ranges.indices)
        return TextDeletion(text: texts.base.text(span), by: side, baseRange: span)
    }
}
