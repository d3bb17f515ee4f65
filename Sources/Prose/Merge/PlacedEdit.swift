/// An edit of one side, or the same of both, with its place among the words of the base.
struct PlacedEdit: Equatable {
    var base: Range<Int>
    /// What stands there in my text; nil if the edit is theirs alone.
    var mine: Range<Int>?
    /// What stands there in their text; nil if the edit is mine alone.
    var theirs: Range<Int>?
    /// The words that it replaces, by number; empty between two words.
    let words: Range<Int>
    /// Whether words came.
    let insertsWords: Bool
    /// Whether it does no more than insert whole lines, in front of one (-1) or behind one (1); 0 for anything else.
    let lineRank: Int

    init(_ edit: Edit, of side: MergeSide, in texts: MergeTexts, words: BaseWords) {
        base = edit.base
        mine = side == .mine ? edit.side : nil
        theirs = side == .theirs ? edit.side : nil
        self.words = words.indices(in: edit.base)
        insertsWords = texts[side].wordCount(in: edit.side) > 0
        lineRank = Self.lineRank(edit, texts.base, texts[side])
    }

    private static func lineRank(_ edit: Edit, _ base: [UInt8], _ side: [UInt8]) -> Int {
        guard edit.base.isEmpty, let first = side[edit.side].first, let last = side[edit.side].last else { return 0 }
        let place = edit.base.lowerBound
        if last == 0x0A, place == 0 || base[place - 1] == 0x0A { return -1 }
        let isEnd = place == base.count || base[place] == 0x0A || base[place] == 0x0D
        return isEnd && (first == 0x0A || first == 0x0D) ? 1 : 0
    }

    /// Whose edit it is; nil if both made it.
    var owner: MergeSide? { mine == nil ? .theirs : theirs == nil ? .mine : nil }

    /// The edit as its owner made it; as I made it, if both did.
    var edit: Edit { Edit(base: base, side: mine ?? theirs ?? 0..<0) }

    /// The same edit at another place.
    func placed(at edit: Edit) -> PlacedEdit {
        var placed = self
        placed.base = edit.base
        if mine != nil { placed.mine = edit.side } else { placed.theirs = edit.side }
        return placed
    }

    /// Whether it comes first along the base: by words, then by bytes; of two insertions at one place, whole lines in
    /// front of what stands there, and behind it.
    func precedes(_ other: PlacedEdit) -> Bool {
        (words.lowerBound, words.upperBound, base.lowerBound, base.upperBound, lineRank)
            < (
                other.words.lowerBound, other.words.upperBound, other.base.lowerBound, other.base.upperBound,
                other.lineRank
            )
    }
}

/// The words of a stretch of the base.
struct BaseWords {
    let ranges: [Range<Int>]
    private let range: Range<Int>

    init(_ bytes: [UInt8], in range: Range<Int>) {
        self.range = range
        ranges = bytes.wordTokens(in: range).map(\.range)
    }

    /// The numbers of the words that begin in a range. O(log n).
    func indices(in range: Range<Int>) -> Range<Int> { count(below: range.lowerBound)..<count(below: range.upperBound) }

    /// Where these words stand, which must be one at least.
    func span(_ words: Range<Int>) -> Range<Int> {
        ranges[words.lowerBound].lowerBound..<ranges[words.upperBound - 1].upperBound
    }

    /// Whether no byte stands between the word with this number and the one before.
    func isJoined(_ index: Int) -> Bool {
        index > 0 && index < ranges.count && ranges[index - 1].upperBound == ranges[index].lowerBound
    }

    /// The last line feed between a word and the one before, or where it would be before the first one; nil if both are
    /// in one line.
    func lineFeed(before index: Int, _ bytes: [UInt8]) -> Int? {
        guard index > 0 else { return range.lowerBound - 1 }
        return bytes[ranges[index - 1].upperBound..<ranges[index].lowerBound].lastIndex(of: 0x0A)
    }

    /// The first line feed between a word and the next, or where the last line ends; nil if both are in one line.
    func lineFeed(after index: Int, _ bytes: [UInt8]) -> Int? {
        let isLast = index + 1 == ranges.count
        let gap = ranges[index].upperBound..<(isLast ? range.upperBound : ranges[index + 1].lowerBound)
        return bytes[gap].firstIndex(of: 0x0A) ?? (isLast ? range.upperBound : nil)
    }

    private func count(below offset: Int) -> Int {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].lowerBound < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
