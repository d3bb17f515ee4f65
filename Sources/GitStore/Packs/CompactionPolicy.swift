/// Which packs are joined, and when.
///
/// A new pack of a few objects comes with every batch. So that each object is copied seldom, packs are joined until each
/// has at least twice as many objects as all smaller ones together: their number then grows with the logarithm of the
/// number of objects, and so does how often one is copied.
enum CompactionPolicy {
    /// How many packs there are at most.
    static let mostPacks = 50
    /// From how many on a writer joins some before it adds another: a merge beside it may be about to add one, and its own
    /// adds one before it takes any away.
    static let writerLimit = mostPacks - 2
    /// How many are left when a writer has joined some, if that can be.
    static let target = 24
    /// How many there are to join when that is worth doing in the background.
    static let worthJoining = 17
    /// Packs of more objects are left alone in the background: joining takes memory for each object.
    static let largest = 2_000_000
    /// How many objects a writer joins at most beyond what it must, since everybody waits for it: the rest is for the
    /// background.
    static let mostByWriter = 4_000
    /// How many are joined in one go at most: each is mapped into memory twice, and a process may have 65,530 mappings.
    static let mostAtOnce = 1_000

    /// How many of the packs are joined for the others to be in progression; 0 if they all are.
    /// - Parameter counts: How many objects each has, the smallest number first.
    static func joined(_ counts: [Int]) -> Int {
        var joined = 0
        for index in counts.indices.dropFirst() where counts[index] < 2 * counts[index - 1] { joined = index + 1 }
        var sum = counts[..<joined].reduce(0, +)
        while joined > 0, joined < counts.count, counts[joined] < 2 * sum {
            sum += counts[joined]
            joined += 1
        }
        return joined
    }

    /// What is joined in the background; nothing if that is not worth doing yet.
    /// - Parameter packs: The smallest first.
    static func inBackground(_ packs: [PackListing.Pack]) -> [PackListing.Pack] {
        let small = packs.filter { $0.objectCount <= largest }
        let count = joined(small.map(\.objectCount))
        return count >= worthJoining ? Array(small.prefix(min(count, mostAtOnce))) : []
    }

    /// What is joined to make room for a pack more: the smallest.
    /// - Parameters:
    ///   - packs: Those that may be joined, the smallest first.
    ///   - present: How many packs there are, with those that may not.
    static func makingRoom(_ packs: [PackListing.Pack], of present: Int) -> [PackListing.Pack] {
        let counts = packs.map(\.objectCount)
        let count = max(quicklyJoined(counts), min(present - target + 1, packs.count))
        return count >= 2 ? Array(packs.prefix(min(count, mostAtOnce))) : []
    }

    /// How many of those that are out of progression a writer joins, needed or not.
    private static func quicklyJoined(_ counts: [Int]) -> Int {
        var sum = 0
        return counts.prefix(joined(counts)).prefix { count in
            sum += count
            return sum <= mostByWriter
        }.count
    }
}
