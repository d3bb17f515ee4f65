/// A merge while it is being written.
struct MergePieces {
    private(set) var pieces: [TextMerge.Piece] = []
    private(set) var deletions: [TextDeletion] = []
    private var merged: [UInt8] = []

    /// Adds settled text.
    mutating func add(_ text: ArraySlice<UInt8>) { merged += text }

    /// Adds all of another one.
    mutating func append(_ other: MergePieces) {
        for piece in other.pieces {
            switch piece {
            case .merged(let text): merged += text.utf8
            case .conflict:
                close()
                pieces.append(piece)
            }
        }
        merged += other.merged
        deletions += other.deletions
    }

    /// Adds words of the base that one side took away while the other let them stand.
    mutating func addDeletion(of range: Range<Int>, by side: MergeSide, _ base: [UInt8]) {
        deletions.append(TextDeletion(text: base.text(range), by: side, baseRange: range))
    }

    /// Adds a conflict; marks that all three texts begin or end with are settled.
    mutating func addConflict(base: Range<Int>, mine: Range<Int>, theirs: Range<Int>, _ texts: MergeTexts) {
        let start = Self.sharedStart(texts.base[base], texts.mine[mine], texts.theirs[theirs])
        let end = Self.sharedEnd(
            texts.base[base].dropFirst(start), texts.mine[mine].dropFirst(start), texts.theirs[theirs].dropFirst(start))
        let inner = { (range: Range<Int>) in range.lowerBound + start..<range.upperBound - end }
        merged += texts.base[base].prefix(start)
        close()
        pieces.append(
            .conflict(
                TextConflict(
                    base: texts.base.text(inner(base)), mine: texts.mine.text(inner(mine)),
                    theirs: texts.theirs.text(inner(theirs)), baseRange: inner(base), mineRange: inner(mine),
                    theirsRange: inner(theirs))))
        merged += texts.base[base].suffix(end)
    }

    /// Ends the settled text; what comes is another piece.
    mutating func close() {
        if !merged.isEmpty { pieces.append(.merged(String(decoding: merged, as: UTF8.self))) }
        merged.removeAll()
    }

    private static func sharedStart(_ base: ArraySlice<UInt8>, _ mine: ArraySlice<UInt8>, _ theirs: ArraySlice<UInt8>)
        -> Int
    {
        let (base, mine, theirs) = (Array(base), Array(mine), Array(theirs))
        var start = 0
        while let length = base.gapLength(at: start, before: base.count),
            length == mine.gapLength(at: start, before: mine.count),
            length == theirs.gapLength(at: start, before: theirs.count),
            base[start..<start + length] == mine[start..<start + length],
            base[start..<start + length] == theirs[start..<start + length]
        {
            start += length
        }
        return start
    }

    private static func sharedEnd(_ base: ArraySlice<UInt8>, _ mine: ArraySlice<UInt8>, _ theirs: ArraySlice<UInt8>)
        -> Int
    {
        let (base, mine, theirs) = (Array(base), Array(mine), Array(theirs))
        var end = 0
        while let length = base.gapLength(before: base.count - end, notBelow: 0),
            length == mine.gapLength(before: mine.count - end, notBelow: 0),
            length == theirs.gapLength(before: theirs.count - end, notBelow: 0),
            base.suffix(end + length).prefix(length) == mine.suffix(end + length).prefix(length),
            base.suffix(end + length).prefix(length) == theirs.suffix(end + length).prefix(length)
        {
            end += length
        }
        return end
    }

    /// The words in the whole, where each conflict is settled by one side's text.
    func wordCount(settledBy side: MergeSide) -> Int {
        var bytes: [UInt8] = []
        for piece in pieces {
            switch piece {
            case .merged(let text): bytes += text.utf8
            case .conflict(let conflict): bytes += (side == .mine ? conflict.mine : conflict.theirs).utf8
            }
        }
        bytes += merged
        return bytes.wordCount(in: 0..<bytes.count)
    }
}
