extension PlacedEdit {
    /// Edits of both sides in the order in which they are made. At one place each side's keep their order, and the side
    /// whose text sorts first comes first, so that swapping the sides changes nothing.
    static func ordered(_ edits: [PlacedEdit], _ texts: MergeTexts) -> [PlacedEdit] {
        let sorted = edits.sorted { $0.precedes($1) }
        var ordered: [PlacedEdit] = []
        var start = 0
        while start < sorted.count {
            var end = start + 1
            while end < sorted.count, !sorted[end - 1].precedes(sorted[end]) { end += 1 }
            ordered += end == start + 1 ? sorted[start..<end] : arranged(sorted[start..<end], texts)[...]
            start = end
        }
        return ordered
    }

    /// Arranges edits at one place; those that both sides made part what each made alone.
    private static func arranged(_ edits: ArraySlice<PlacedEdit>, _ texts: MergeTexts) -> [PlacedEdit] {
        var mine = edits.filter { $0.owner == .mine }.sorted { $0.edit.side.lowerBound < $1.edit.side.lowerBound }[...]
        var theirs = edits.filter { $0.owner == .theirs }.sorted { $0.edit.side.lowerBound < $1.edit.side.lowerBound }[
            ...]
        let shared = edits.filter { $0.owner == nil }.sorted { $0.edit.side.lowerBound < $1.edit.side.lowerBound }
        var arranged: [PlacedEdit] = []
        for edit in shared {
            let (ours, others) = (
                mine.prefix { $0.edit.side.lowerBound < edit.mine?.lowerBound ?? 0 },
                theirs.prefix { $0.edit.side.lowerBound < edit.theirs?.lowerBound ?? 0 }
            )
            (mine, theirs) = (mine.dropFirst(ours.count), theirs.dropFirst(others.count))
            arranged += joined(ours, others, texts) + [edit]
        }
        return arranged + joined(mine, theirs, texts)
    }

    private static func joined(
        _ mine: ArraySlice<PlacedEdit>, _ theirs: ArraySlice<PlacedEdit>, _ texts: MergeTexts
    ) -> [PlacedEdit] {
        guard let first = mine.first, let other = theirs.first else { return Array(mine + theirs) }
        let isOtherFirst = texts.theirs[other.edit.side].lexicographicallyPrecedes(texts.mine[first.edit.side])
        return Array(isOtherFirst ? theirs + mine : mine + theirs)
    }
}
