/// Finds the elements that occur once in each of two stretches and come in the same order in both: the "patience" of
/// Bram Cohen's diff (https://bramcohen.livejournal.com/73318.html). O(n log n) whatever the text.
struct Anchors {
    private let old: [Int32]
    private let new: [Int32]
    /// How often each element occurs in the box at hand, and where in the new stretch it was last.
    private var oldCount: [Int32]
    private var newCount: [Int32]
    private var newPlace: [Int32]

    /// Elements must be numbered from 0 to `identities` - 1.
    init(_ old: [Int32], _ new: [Int32], identities: Int) {
        self.old = old
        self.new = new
        oldCount = Array(repeating: 0, count: identities)
        newCount = oldCount
        newPlace = oldCount
    }

    /// The anchors of a box, rising in both sequences.
    mutating func find(in box: Box) -> [(old: Int, new: Int)] {
        for index in box.old { oldCount[Int(old[index])] += 1 }
        for index in box.new {
            newCount[Int(new[index])] += 1
            newPlace[Int(new[index])] = Int32(truncatingIfNeeded: index)
        }
        var unique: [(old: Int, new: Int)] = []
        for index in box.old where oldCount[Int(old[index])] == 1 && newCount[Int(old[index])] == 1 {
            unique.append((index, Int(newPlace[Int(old[index])])))
        }
        for index in box.old { oldCount[Int(old[index])] = 0 }
        for index in box.new { newCount[Int(new[index])] = 0 }
        return Self.longestRising(unique)
    }

    /// The longest part of `pairs`, which rise by their old index, that rises by the new one too.
    static func longestRising(_ pairs: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
        var tops: [Int] = []
        var previous = Array(repeating: -1, count: pairs.count)
        for index in pairs.indices {
            var low = 0
            var high = tops.count
            while low < high {
                let middle = (low + high) / 2
                if pairs[tops[middle]].new < pairs[index].new { low = middle + 1 } else { high = middle }
            }
            if low > 0 { previous[index] = tops[low - 1] }
            if low == tops.count { tops.append(index) } else { tops[low] = index }
        }
        var rising: [(old: Int, new: Int)] = []
        var index = tops.last ?? -1
        while index >= 0 {
            rising.append(pairs[index])
            index = previous[index]
        }
        return rising.reversed()
    }
}
