/// Walks the edits of both sides along the base and puts together those that touch.
struct MergeSweep {
    private let base: BaseText
    private let mine: [UInt8]
    private let theirs: [UInt8]
    private let mineEdits: [Edit]
    private let theirEdits: [Edit]
    private var merged: [UInt8] = []
    private(set) var pieces: [TextMerge.Piece] = []

    /// Prepares a merge of two sides that `toMine` and `toTheirs` lead to from `base`.
    init(base: String, toMine: TextDiff, toTheirs: TextDiff) {
        self.base = BaseText(base)
        mine = Array(toMine.newText.utf8)
        theirs = Array(toTheirs.newText.utf8)
        mineEdits = Edit.edits(toMine, base: self.base.bytes, side: mine)
        theirEdits = Edit.edits(toTheirs, base: self.base.bytes, side: theirs)
    }

    /// The whole merge, from the start of the base to its end.
    mutating func run() {
        var (nextMine, nextTheirs) = (0, 0)
        var position = 0
        while nextMine < mineEdits.count || nextTheirs < theirEdits.count {
            let cluster = cluster(nextMine, nextTheirs)
            let ours = mineEdits[cluster.mine]
            let others = theirEdits[cluster.theirs]
            (nextMine, nextTheirs) = (cluster.mine.upperBound, cluster.theirs.upperBound)
            let span = span(ours, others)
            merged += base.bytes[position..<span.lowerBound]
            settle(ours, others, span)
            position = span.upperBound
        }
        merged += base.bytes[position...]
        closeMerged()
    }

    /// The next edit, and all that touch one of the other side already taken.
    private func cluster(_ firstMine: Int, _ firstTheirs: Int) -> (mine: Range<Int>, theirs: Range<Int>) {
        var (mineEnd, theirsEnd) = (firstMine, firstTheirs)
        if isMineFirst(firstMine, firstTheirs) { mineEnd += 1 } else { theirsEnd += 1 }
        while true {
            let lastMine = mineEnd > firstMine ? mineEdits[mineEnd - 1] : nil
            let lastTheirs = theirsEnd > firstTheirs ? theirEdits[theirsEnd - 1] : nil
            let upper = max(lastMine?.base.upperBound ?? 0, lastTheirs?.base.upperBound ?? 0)
            let takesMine = mineEnd < mineEdits.count && joins(mineEdits[mineEnd], after: lastTheirs, upper)
            let takesTheirs = theirsEnd < theirEdits.count && joins(theirEdits[theirsEnd], after: lastMine, upper)
            // The earlier of the two first, so that swapping the sides changes nothing.
            if takesMine, !takesTheirs || isMineFirst(mineEnd, theirsEnd) {
                mineEnd += 1
            } else if takesTheirs {
                theirsEnd += 1
            } else {
                return (firstMine..<mineEnd, firstTheirs..<theirsEnd)
            }
        }
    }

    /// Whether an edit belongs to a cluster that reaches to `upper` and in which `last` is the other side's last edit.
    private func joins(_ edit: Edit, after last: Edit?, _ upper: Int) -> Bool {
        if edit.base.lowerBound < upper { return true }
        return last.map { base.touch($0, edit) } ?? false
    }

    private func isMineFirst(_ mine: Int, _ theirs: Int) -> Bool {
        guard mine < mineEdits.count else { return false }
        guard theirs < theirEdits.count else { return true }
        return mineEdits[mine].precedes(theirEdits[theirs])
    }

    /// The base from the first to the last byte that any of these edits replaced.
    private func span(_ ours: ArraySlice<Edit>, _ others: ArraySlice<Edit>) -> Range<Int> {
        let edits = Array(ours) + Array(others)
        let lower = edits.map(\.base.lowerBound).min() ?? 0
        let upper = edits.map(\.base.upperBound).max() ?? lower
        return lower..<upper
    }

    private mutating func settle(_ ours: ArraySlice<Edit>, _ others: ArraySlice<Edit>, _ span: Range<Int>) {
        guard let mineRange = Self.side(ours, span) else {
            if let range = Self.side(others, span) { merged += theirs[range] }
            return
        }
        guard let theirsRange = Self.side(others, span), !mine[mineRange].elementsEqual(theirs[theirsRange]) else {
            merged += mine[mineRange]
            return
        }
        closeMerged()
        pieces.append(
            .conflict(
                TextConflict(
                    base: base.bytes.text(span), mine: mine.text(mineRange), theirs: theirs.text(theirsRange),
                    baseRange: span, mineRange: mineRange, theirsRange: theirsRange)))
    }

    /// Where a stretch of the base stands in the text of the side that made these edits; nil without any.
    private static func side(_ edits: ArraySlice<Edit>, _ span: Range<Int>) -> Range<Int>? {
        guard let first = edits.first, let last = edits.last else { return nil }
        let lower = first.side.lowerBound - (first.base.lowerBound - span.lowerBound)
        return lower..<last.side.upperBound + (span.upperBound - last.base.upperBound)
    }

    private mutating func closeMerged() {
        if !merged.isEmpty { pieces.append(.merged(String(decoding: merged, as: UTF8.self))) }
        merged.removeAll()
    }
}
