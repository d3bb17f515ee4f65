/// The elements of two sequences that are worth comparing: what is not equal at both ends, stands on both sides, and is not so
/// common that it would be found anywhere. A new sentence does not get its "the" from an old one, and comparing costs
/// less.
///
/// The rule, with its numbers, is git's: a common word is left out if enough words about it are missing on the other
/// side (<https://github.com/git/git/blob/master/xdiff/xprepare.c>).
struct TellingElements {
    /// The elements between the equal ends.
    let oldRange: Range<Int>
    let newRange: Range<Int>
    /// The places of the telling elements in these ranges.
    let old: [Int]
    let new: [Int]

    /// Equal elements must have equal numbers, from 0 to `count` - 1.
    init(_ old: [Int], _ new: [Int], count: Int) {
        let shorter = min(old.count, new.count)
        var start = 0
        while start < shorter, old[start] == new[start] { start += 1 }
        var end = 0
        while end < shorter - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
        oldRange = start..<old.count - end
        newRange = start..<new.count - end
        self.old = Self.places(in: oldRange, of: old, countsOfOther: Self.counts(new, count))
        self.new = Self.places(in: newRange, of: new, countsOfOther: Self.counts(old, count))
    }

    private static func counts(_ elements: [Int], _ count: Int) -> [Int] {
        var counts = Array(repeating: 0, count: count)
        for element in elements { counts[element] += 1 }
        return counts
    }

    private enum Standing { case missing, common, telling }

    private static func places(in range: Range<Int>, of words: [Int], countsOfOther: [Int]) -> [Int] {
        let limit = min(1024, words.count.roughRoot)
        let standings = words[range].map { word -> Standing in
            let count = countsOfOther[word]
            return count == 0 ? .missing : count < limit ? .telling : .common
        }
        return range.filter { place in
            switch standings[place - range.lowerBound] {
            case .missing: false
            case .telling: true
            case .common: !isAmongMissing(place - range.lowerBound, standings)
            }
        }
    }

    /// Whether there are missing words before a common one and after it, as far as the next telling word, and over
    /// three times as many as common ones.
    private static func isAmongMissing(_ place: Int, _ standings: [Standing]) -> Bool {
        let window = 100
        let before = count(standings[max(0, place - window)..<place].reversed())
        guard before.missing > 0 else { return false }
        let after = count(standings[(place + 1)..<min(standings.count, place + 1 + window)])
        guard after.missing > 0 else { return false }
        // The word itself is counted once for each side.
        return (before.missing + after.missing) > (before.common + after.common + 2) * 3
    }

    private static func count(_ standings: some Sequence<Standing>) -> (missing: Int, common: Int) {
        var (missing, common) = (0, 0)
        for standing in standings {
            switch standing {
            case .missing: missing += 1
            case .common: common += 1
            case .telling: return (missing, common)
            }
        }
        return (missing, common)
    }
}

extension Int {
    /// A power of two about the square root, as git bounds what is common.
    fileprivate var roughRoot: Int {
        var (root, rest) = (1, self)
        while rest > 0 {
            root <<= 1
            rest >>= 2
        }
        return root
    }
}
