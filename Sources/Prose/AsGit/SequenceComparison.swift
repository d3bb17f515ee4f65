/// Finds the elements that two sequences have in the same order: as many as possible, or nearly so where that would cost too
/// much.
///
/// Common ends are cut off, and the rest is cut in two where ``BoundedSnake`` says, again and again.
struct SequenceComparison {
    private let old: [Int]
    private let new: [Int]
    /// Which elements have no partner on the other side.
    private(set) var oldIsAlone: [Bool]
    private(set) var newIsAlone: [Bool]

    /// Stretches of both sequences that are still to be compared, and whether that must be done in full.
    private struct Box {
        var old: Range<Int>
        var new: Range<Int>
        var isExact: Bool
    }

    /// Compares two sequences whose equal elements have equal numbers.
    /// - Complexity: O(n) on any input.
    init(_ old: [Int], _ new: [Int]) {
        (self.old, self.new) = (old, new)
        oldIsAlone = Array(repeating: false, count: old.count)
        newIsAlone = Array(repeating: false, count: new.count)
        var snake = BoundedSnake(old, new)
        var boxes = [Box(old: 0..<old.count, new: 0..<new.count, isExact: false)]
        while let box = boxes.popLast().map(trimmed) {
            guard !box.old.isEmpty, !box.new.isEmpty else {
                markAlone(box)
                continue
            }
            let cut = snake.cut(old: box.old, new: box.new, isExact: box.isExact)
            guard cut.isInside(box.old, box.new) else {
                markAlone(box)
                continue
            }
            boxes.append(
                Box(
                    old: cut.old..<box.old.upperBound, new: cut.new..<box.new.upperBound, isExact: cut.isExactAfter))
            boxes.append(
                Box(
                    old: box.old.lowerBound..<cut.old, new: box.new.lowerBound..<cut.new, isExact: cut.isExactBefore))
        }
    }

    /// The box without what is equal at its ends.
    private func trimmed(_ box: Box) -> Box {
        var (x, y, oldEnd, newEnd) = (
            box.old.lowerBound, box.new.lowerBound, box.old.upperBound, box.new.upperBound
        )
        while x < oldEnd, y < newEnd, old[x] == new[y] { (x, y) = (x + 1, y + 1) }
        while x < oldEnd, y < newEnd, old[oldEnd - 1] == new[newEnd - 1] { (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1) }
        return Box(old: x..<oldEnd, new: y..<newEnd, isExact: box.isExact)
    }

    private mutating func markAlone(_ box: Box) {
        for place in box.old { oldIsAlone[place] = true }
        for place in box.new { newIsAlone[place] = true }
    }
}
