/// Which lines of two texts changed; as many stay in the one as in the other, pair by pair.
struct LineMarks {
    let old: [Int]
    let new: [Int]
    var oldChanged: [Bool]
    var newChanged: [Bool]

    /// Compares two texts by the numbers of their lines, which run from 0 to `count` - 1.
    init(_ old: [Int], _ new: [Int], count: Int, budget: inout WorkBudget) {
        self.old = old
        self.new = new
        oldChanged = Array(repeating: false, count: old.count)
        newChanged = Array(repeating: false, count: new.count)
        var start = 0
        while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
        var (oldEnd, newEnd) = (old.count, new.count)
        while oldEnd > start, newEnd > start, old[oldEnd - 1] == new[newEnd - 1] {
            oldEnd -= 1
            newEnd -= 1
        }
        let (oldBox, newBox) = (start..<oldEnd, start..<newEnd)
        for index in oldBox { oldChanged[index] = true }
        for index in newBox { newChanged[index] = true }
        let oldPlaces = RareLines(old, in: oldBox, others: new, count: count).kept
        let newPlaces = RareLines(new, in: newBox, others: old, count: count).kept
        var matcher = SequenceMatcher(budget: budget)
        defer { budget = matcher.budget }
        let partners = matcher.partners(
            oldPlaces.map { Int32(truncatingIfNeeded: old[$0]) }, newPlaces.map { Int32(truncatingIfNeeded: new[$0]) })
        for (place, partner) in zip(oldPlaces, partners) where partner >= 0 {
            oldChanged[place] = false
            newChanged[newPlaces[Int(partner)]] = false
        }
    }

    /// Slides each run of changed lines to where git shows it: beside a change of the other text, else as late as it
    /// can stand. Runs that meet become one.
    mutating func compact() {
        var sliding = LineSliding(lines: old, changed: oldChanged, others: newChanged)
        sliding.slideAll()
        oldChanged = sliding.changed
        sliding = LineSliding(lines: new, changed: newChanged, others: oldChanged)
        sliding.slideAll()
        newChanged = sliding.changed
    }
}

/// The lines of a text that are worth comparing: those that the other text has too, without very common ones amid
/// lines that it has not.
struct RareLines {
    private static let window = 100

    /// Which lines these are, by index.
    private(set) var kept: [Int] = []

    init(_ lines: [Int], in box: Range<Int>, others: [Int], count: Int) {
        var occurrences = Array(repeating: 0, count: count)
        for line in others { occurrences[line] += 1 }
        let common = min(Self.roughRoot(lines.count), 1024)
        let ranks: [UInt8] = box.map { index in
            let found = occurrences[lines[index]]
            return found == 0 ? 0 : found >= common ? 2 : 1
        }
        for (place, rank) in ranks.enumerated()
        where rank == 1 || (rank == 2 && !Self.isLost(place, in: ranks)) { kept.append(box.lowerBound + place) }
    }

    /// A power of two in the order of the square root.
    private static func roughRoot(_ number: Int) -> Int {
        var (root, rest) = (1, number)
        while rest > 0 {
            root <<= 1
            rest >>= 2
        }
        return root
    }

    /// Whether a common line stands amid so many that the other text has not, that pairing it would mean nothing.
    private static func isLost(_ place: Int, in ranks: [UInt8]) -> Bool {
        let before = neighbours(stride(from: place - 1, through: max(0, place - window), by: -1), ranks)
        let after = neighbours(stride(from: place + 1, through: min(ranks.count - 1, place + window), by: 1), ranks)
        guard before.missing > 0, after.missing > 0 else { return false }
        let common = before.common + after.common + 2
        return common * 4 < common + before.missing + after.missing
    }

    private static func neighbours(_ places: StrideThrough<Int>, _ ranks: [UInt8]) -> (missing: Int, common: Int) {
        var (missing, common) = (0, 0)
        for place in places {
            if ranks[place] == 1 { break }
            if ranks[place] == 0 { missing += 1 } else { common += 1 }
        }
        return (missing, common)
    }
}
