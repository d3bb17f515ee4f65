/// Finds where to cut two sequences so that both halves can be compared on their own: at the middle of a shortest edit
/// path, or, once looking for that has cost enough, where a path has come furthest.
///
/// Eugene W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1 (1986), section 4b. The search is
/// given up when git gives it up (`--diff-algorithm=myers`, up to some 60,000 words), so that both cut at the same place.
struct BoundedSnake {
    /// Where to cut, and which halves must be compared in full: those whose shortest path is known to be short.
    struct Cut {
        var old: Int
        var new: Int
        var isExactBefore = true
        var isExactAfter = true

        /// Whether both halves are smaller than the whole.
        func isInside(_ olds: Range<Int>, _ news: Range<Int>) -> Bool {
            (old, new) != (olds.lowerBound, news.lowerBound) && (old, new) != (olds.upperBound, news.upperBound)
        }
    }

    /// The most words that are taken out and put in on a path from one end before the search is given up; each word of a
    /// text then costs at most some thousand steps.
    private static let largestCost = 256

    private let old: [Int]
    private let new: [Int]
    private let shift: Int
    /// The old index that each diagonal (old index minus new index) has reached, from the start and from the end.
    private var ahead: [Int]
    private var behind: [Int]

    init(_ old: [Int], _ new: [Int]) {
        (self.old, self.new) = (old, new)
        shift = new.count + 1
        ahead = Array(repeating: 0, count: old.count + new.count + 3)
        behind = ahead
    }

    /// The box that is searched, and the diagonals that the two searches have reached.
    private struct Search {
        let old: Range<Int>
        let new: Range<Int>
        var ahead: ClosedRange<Int>
        var behind: ClosedRange<Int>

        var first: Int { old.lowerBound - new.lowerBound }
        var last: Int { old.upperBound - new.upperBound }
        var lowest: Int { old.lowerBound - new.upperBound }
        var highest: Int { old.upperBound - new.lowerBound }
        var isOdd: Bool { (first - last) & 1 != 0 }
    }

    /// Cuts a box whose first words differ, and whose last words differ.
    mutating func cut(old: Range<Int>, new: Range<Int>, isExact: Bool) -> Cut {
        var search = Search(old: old, new: new, ahead: 0...0, behind: 0...0)
        search.ahead = search.first...search.first
        search.behind = search.last...search.last
        ahead[search.first + shift] = old.lowerBound
        behind[search.last + shift] = old.upperBound
        for _ in 0..<(isExact ? old.count + new.count : Self.largestCost) {
            if let cut = stepAhead(&search) ?? stepBehind(&search) { return cut }
        }
        return furthest(search)
    }

    /// The diagonals of the next step: one more on each side, or one less where the box ends.
    private func widened(_ range: ClosedRange<Int>, in search: Search, _ outside: (Int) -> Void) -> ClosedRange<Int>? {
        let low = range.lowerBound > search.lowest ? range.lowerBound - 1 : range.lowerBound + 1
        let high = range.upperBound < search.highest ? range.upperBound + 1 : range.upperBound - 1
        if low < range.lowerBound { outside(low - 1) }
        if high > range.upperBound { outside(high + 1) }
        return low <= high ? low...high : nil
    }

    private mutating func stepAhead(_ search: inout Search) -> Cut? {
        guard let range = widened(search.ahead, in: search, { ahead[$0 + shift] = -1 }) else { return nil }
        search.ahead = range
        let (oldEnd, newEnd) = (search.old.upperBound, search.new.upperBound)
        for diagonal in stride(from: range.upperBound, through: range.lowerBound, by: -2) {
            let slot = diagonal + shift
            let start = max(ahead[slot - 1] + 1, ahead[slot + 1])
            var x = start
            while x < oldEnd, x - diagonal < newEnd, old[x] == new[x - diagonal] { x += 1 }
            ahead[slot] = x
            if search.isOdd, search.behind.contains(diagonal), behind[slot] <= x {
                return Cut(old: x, new: x - diagonal)
            }
        }
        return nil
    }

    private mutating func stepBehind(_ search: inout Search) -> Cut? {
        guard let range = widened(search.behind, in: search, { behind[$0 + shift] = Int.max / 4 }) else { return nil }
        search.behind = range
        let (oldStart, newStart) = (search.old.lowerBound, search.new.lowerBound)
        for diagonal in stride(from: range.upperBound, through: range.lowerBound, by: -2) {
            let slot = diagonal + shift
            let start = min(behind[slot - 1], behind[slot + 1] - 1)
            var x = start
            while x > oldStart, x - diagonal > newStart, old[x - 1] == new[x - 1 - diagonal] { x -= 1 }
            behind[slot] = x
            if !search.isOdd, search.ahead.contains(diagonal), x <= ahead[slot] {
                return Cut(old: x, new: x - diagonal)
            }
        }
        return nil
    }

    /// Where any path has come furthest, from whichever end.
    private func furthest(_ search: Search) -> Cut {
        let (olds, news) = (search.old, search.new)
        var first = (sum: -1, old: 0)
        for diagonal in stride(from: search.ahead.upperBound, through: search.ahead.lowerBound, by: -2) {
            let x = min(ahead[diagonal + shift], olds.upperBound, news.upperBound + diagonal)
            if 2 * x - diagonal > first.sum { first = (2 * x - diagonal, x) }
        }
        var last = (sum: Int.max, old: 0)
        for diagonal in stride(from: search.behind.upperBound, through: search.behind.lowerBound, by: -2) {
            let x = max(behind[diagonal + shift], olds.lowerBound, news.lowerBound + diagonal)
            if 2 * x - diagonal < last.sum { last = (2 * x - diagonal, x) }
        }
        let isAheadBetter =
            olds.upperBound + news.upperBound - last.sum < first.sum - olds.lowerBound - news.lowerBound
        return isAheadBetter
            ? Cut(old: first.old, new: first.sum - first.old, isExactBefore: true, isExactAfter: false)
            : Cut(old: last.old, new: last.sum - last.old, isExactBefore: false, isExactAfter: true)
    }
}
