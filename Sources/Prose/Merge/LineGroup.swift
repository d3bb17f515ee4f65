/// Lines of the base that at least one side changed, with what each side has there: as UTF-8 offsets in the three
/// texts. Changes that touch each other are in one group, as in git's merge.
struct LineGroup: Equatable {
    /// What the lines alone tell.
    enum Verdict {
        /// Only I changed them.
        case mine
        /// Only they changed them.
        case theirs
        /// Both changed them, and have the same now.
        case same
        /// Both changed them, and not alike: the words decide.
        case contested
    }

    var base: Range<Int>
    var mine: Range<Int>
    var theirs: Range<Int>
    var verdict: Verdict

    /// Groups the changes of both sides, in order. Linear time.
    static func groups(_ mine: [LineHunk], _ theirs: [LineHunk], in texts: MergeTexts) -> [LineGroup] {
        var grouping = LineGrouping(mine: mine, theirs: theirs, texts: texts)
        return joined(grouping.groups(), in: texts)
    }

    /// Puts a contested group together with others that only blank lines part from it: which blank line is which was
    /// anybody's guess.
    private static func joined(_ groups: [LineGroup], in texts: MergeTexts) -> [LineGroup] {
        var joined: [LineGroup] = []
        for group in groups {
            guard let last = joined.last, last.verdict != .same, group.verdict != .same,
                last.verdict == .contested || group.verdict == .contested,
                texts.base[last.base.upperBound..<group.base.lowerBound].allSatisfy({ ScalarClass(ascii: $0) == .space }
                )
            else {
                joined.append(group)
                continue
            }
            joined[joined.count - 1] = LineGroup(
                base: last.base.lowerBound..<group.base.upperBound,
                mine: last.mine.lowerBound..<group.mine.upperBound,
                theirs: last.theirs.lowerBound..<group.theirs.upperBound, verdict: .contested)
        }
        return joined
    }
}

/// The three texts of a merge.
struct MergeTexts {
    let base: [UInt8]
    let mine: [UInt8]
    let theirs: [UInt8]

    init(base: String, mine: String, theirs: String) {
        self.init(base: Array(base.utf8), mine: Array(mine.utf8), theirs: Array(theirs.utf8))
    }

    init(base: [UInt8], mine: [UInt8], theirs: [UInt8]) {
        self.base = base
        self.mine = mine
        self.theirs = theirs
    }

    /// The text of one side.
    subscript(side: MergeSide) -> [UInt8] { side == .mine ? mine : theirs }
}

/// Walks the changed lines of both sides along the base.
private struct LineGrouping {
    let mine: [LineHunk]
    let theirs: [LineHunk]
    let texts: MergeTexts
    private var nextMine = 0
    private var nextTheirs = 0
    /// How far each side's text is ahead of the base between two groups.
    private var mineShift = 0
    private var theirShift = 0

    init(mine: [LineHunk], theirs: [LineHunk], texts: MergeTexts) {
        self.mine = mine
        self.theirs = theirs
        self.texts = texts
    }

    mutating func groups() -> [LineGroup] {
        var groups: [LineGroup] = []
        while let start = lowest { groups.append(group(from: start)) }
        return groups
    }

    private var lowest: Int? {
        let starts = [
            nextMine < mine.count ? mine[nextMine].base.lowerBound : nil,
            nextTheirs < theirs.count ? theirs[nextTheirs].base.lowerBound : nil,
        ]
        return starts.compactMap(\.self).min()
    }

    private mutating func group(from start: Int) -> LineGroup {
        let (firstMine, firstTheirs) = (nextMine, nextTheirs)
        let (mineStart, theirStart) = (start + mineShift, start + theirShift)
        var end = start
        while true {
            if nextMine < mine.count, mine[nextMine].base.lowerBound <= end {
                end = max(end, mine[nextMine].base.upperBound)
                mineShift = mine[nextMine].side.upperBound - mine[nextMine].base.upperBound
                nextMine += 1
            } else if nextTheirs < theirs.count, theirs[nextTheirs].base.lowerBound <= end {
                end = max(end, theirs[nextTheirs].base.upperBound)
                theirShift = theirs[nextTheirs].side.upperBound - theirs[nextTheirs].base.upperBound
                nextTheirs += 1
            } else {
                break
            }
        }
        var group = LineGroup(
            base: start..<end, mine: mineStart..<end + mineShift, theirs: theirStart..<end + theirShift,
            verdict: .contested)
        group.verdict = verdict(of: group, mine: nextMine - firstMine, theirs: nextTheirs - firstTheirs)
        return group
    }

    private func verdict(of group: LineGroup, mine: Int, theirs: Int) -> LineGroup.Verdict {
        if theirs == 0 { return .mine }
        if mine == 0 { return .theirs }
        return texts.mine[group.mine].elementsEqual(texts.theirs[group.theirs]) ? .same : .contested
    }
}
