/// What stands somewhere in the old text, in the new one, or in both.
protocol Placed {
    var oldStart: Int? { get }
    var newStart: Int? { get }
    var isDeleted: Bool { get }
    /// Whether it keeps its order among the others in both texts.
    var isStationary: Bool { get }
}

/// The order in which changes are read: that of the new text, with what was deleted after what it used to follow.
enum ReadingOrder {
    /// Arranges the changes of one diff. The result depends on the changes only, not on the order in which they come.
    /// O(n log n).
    static func arrange<Change: Placed>(_ changes: [Change]) -> [Change] {
        let byNew = order(changes, by: \.newStart)
        let byOld = order(changes, by: \.oldStart)
        var arranged: [Change] = []
        arranged.reserveCapacity(changes.count)
        var position = 0
        // Stationary changes come in the same order in both lists and divide them into the same number of parts.
        func takeDeleted() {
            while position < byOld.count, !changes[byOld[position]].isStationary {
                if changes[byOld[position]].isDeleted { arranged.append(changes[byOld[position]]) }
                position += 1
            }
        }
        takeDeleted()
        for index in byNew {
            arranged.append(changes[index])
            guard changes[index].isStationary else { continue }
            position += 1
            takeDeleted()
        }
        return arranged
    }

    /// The places of those changes that stand in one of the texts, in the order of that text.
    private static func order<Change: Placed>(_ changes: [Change], by start: (Change) -> Int?) -> [Int] {
        var starts: [(start: Int, index: Int)] = []
        starts.reserveCapacity(changes.count)
        var isSorted = true
        for index in changes.indices {
            guard let start = start(changes[index]) else { continue }
            if let last = starts.last, last.start > start { isSorted = false }
            starts.append((start, index))
        }
        if !isSorted { starts.sort { $0.start < $1.start } }
        return starts.map(\.index)
    }
}
