/// Finds the elements that occur once in each of two stretches and come in the same order in both: the "patience" of
/// Bram Cohen's diff (https://bramcohen.livejournal.com/73318.html). O(n log n) whatever the text.
struct Anchors {
    private let old: [Int]
    private let new: [Int]
    /// How often each element occurs in the box at hand, and where in the new stretch it was last.
    private var oldCount: [Int]
    private var newCount: [Int]
    private var newPlace: [Int]

    /// Elements must be numbered from 0 to `identities` - 1.
    init(_ old: [Int], _ new: [Int], identities: Int) {
        self.old = old
        self.new = new
        oldCount = Array(repeating: 0, count: identities)
        newCount = oldCount
        newPlace = oldCount
    }

    /// The anchors of a box, rising in both sequences.
    mutating func find(in box: Box) -> [(old: Int, new: Int)] {
        for index in box.old { oldCount[old[index]] += 1 }
        for index in box.new {
            newCount[new[index]] += 1
            newPlace[new[index]] = index
        }
        var unique: [(old: Int, new: Int)] = []
        for index in box.old where oldCount[old[index]] == 1 && newCount[old[index]] == 1 {
            unique.append((index, newPlace[old[index]]))
        }
        for index in box.old { oldCount[old[index]] = 0 }
        for index in box.new { newCount[new[index]] = 0 }
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
