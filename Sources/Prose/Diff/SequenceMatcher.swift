/// Finds a longest common subsequence of two sequences of small numbers, or a good common subsequence where the budget
/// does not reach.
///
/// Common ends are cut off, elements that only one side has are set aside, and the rest goes through Myers'
/// linear-space search. Where that would cost too much, the box is cut at its anchors, and failing those at the
/// furthest point reached: near-linear on any input.
struct SequenceMatcher {
    private static let deepestAnchors = 8
    private static let leastForAnchors = 64

    var budget: WorkBudget
    /// Scratch, kept all zero between calls: the number that an element has within one call.
    private var labels: [Int32] = []

    init(budget: WorkBudget) { self.budget = budget }

    /// For each element of `old`, the index of its partner in `new`, or -1. Partners are equal and rise.
    mutating func partners(_ old: [Int32], _ new: [Int32]) -> [Int32] {
        var partners = [Int32](repeating: -1, count: old.count)
        var box = Box(old: 0..<old.count, new: 0..<new.count, anchorDepth: 0)
        Self.trim(&box, old, new) { partners[$0] = Int32(truncatingIfNeeded: $1) }
        if !box.isEmpty { matchMiddle(box, old, new, &partners) }
        return partners
    }

    /// Cuts the common start and end off a box, reporting the pairs.
    @inline(__always)
    private static func trim(_ box: inout Box, _ old: [Int32], _ new: [Int32], _ pair: (Int, Int) -> Void) {
        var (x, y) = (box.old.lowerBound, box.new.lowerBound)
        var (oldEnd, newEnd) = (box.old.upperBound, box.new.upperBound)
        while x < oldEnd, y < newEnd, old[x] == new[y] {
            pair(x, y)
            x += 1
            y += 1
        }
        while x < oldEnd, y < newEnd, old[oldEnd - 1] == new[newEnd - 1] {
            oldEnd -= 1
            newEnd -= 1
            pair(oldEnd, newEnd)
        }
        box.old = x..<oldEnd
        box.new = y..<newEnd
    }

    /// The elements of a box that both sides have, renumbered from 0, and where they came from.
    private struct Shared {
        var old: [Int32] = []
        var oldPlaces: [Int32] = []
        var new: [Int32] = []
        var newPlaces: [Int32] = []
        var identities = 0
    }

    private mutating func shared(_ box: Box, _ old: [Int32], _ new: [Int32]) -> Shared {
        var shared = Shared()
        let largest = Int(max(old[box.old].max() ?? 0, new[box.new].max() ?? 0))
        if largest >= labels.count {
            labels += Array(repeating: 0, count: max(largest + 1, labels.count * 2) - labels.count)
        }
        for index in box.old { labels[Int(old[index])] = -1 }
        for index in box.new where labels[Int(new[index])] != 0 {
            let element = Int(new[index])
            if labels[element] < 0 {
                shared.identities += 1
                labels[element] = Int32(truncatingIfNeeded: shared.identities)
            }
            shared.new.append(labels[element] - 1)
            shared.newPlaces.append(Int32(truncatingIfNeeded: index))
        }
        for index in box.old where labels[Int(old[index])] > 0 {
            shared.old.append(labels[Int(old[index])] - 1)
            shared.oldPlaces.append(Int32(truncatingIfNeeded: index))
        }
        for index in box.old { labels[Int(old[index])] = 0 }
        return shared
    }

    private mutating func matchMiddle(_ middle: Box, _ old: [Int32], _ new: [Int32], _ partners: inout [Int32]) {
        let shared = shared(middle, old, new)
        guard shared.identities > 0 else { return }
        let diagonals = shared.old.count + shared.new.count + 3
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: diagonals * 2) { scratch in
            var boxes = [Box(old: 0..<shared.old.count, new: 0..<shared.new.count, anchorDepth: 0)]
            var anchors: Anchors?
            while var box = boxes.popLast() {
                Self.trim(&box, shared.old, shared.new) { partners[Int(shared.oldPlaces[$0])] = shared.newPlaces[$1] }
                if !box.isEmpty { search(box, shared, scratch, &anchors, &boxes) }
            }
        }
    }

    /// Divides a box into those that remain to be searched.
    private mutating func search(
        _ box: Box, _ shared: Shared, _ scratch: UnsafeMutableBufferPointer<Int32>, _ anchors: inout Anchors?,
        _ boxes: inout [Box]
    ) {
        let allowance = budget.allowance
        let (outcome, steps) = shared.old.withUnsafeBufferPointer { old in
            shared.new.withUnsafeBufferPointer { new in
                var snake = MiddleSnake(old, new, scratch: scratch)
                return (snake.find(in: box, allowance: allowance), snake.steps)
            }
        }
        budget.spend(steps)
        switch outcome {
        case .meeting(let x, let y):
            if isInside(x, y, box) { boxes += box.split(old: x, new: y, anchorDepth: box.anchorDepth) }
        case .furthest(let x, let y):
            budget.isExceeded = true
            var finder = anchors.take() ?? Anchors(shared.old, shared.new, identities: shared.identities)
            boxes += cut(box, &finder, orAt: (x, y))
            anchors = finder
        }
    }

    /// The boxes between the anchors of a box or, without any, before and after the furthest point.
    private func cut(_ box: Box, _ finder: inout Anchors, orAt point: (old: Int, new: Int)) -> [Box] {
        let parts = cut(box, &finder)
        if !parts.isEmpty { return parts }
        guard isInside(point.old, point.new, box) else { return [] }
        return box.split(old: point.old, new: point.new, anchorDepth: nil)
    }

    /// Whether a cut at this point leaves two smaller boxes; anything else would not end.
    private func isInside(_ x: Int, _ y: Int, _ box: Box) -> Bool {
        let atStart = x == box.old.lowerBound && y == box.new.lowerBound
        let atEnd = x == box.old.upperBound && y == box.new.upperBound
        return !atStart && !atEnd
    }

    /// The boxes between the anchors of a box; none when there is no anchor or too many cuts led here.
    private func cut(_ box: Box, _ finder: inout Anchors) -> [Box] {
        guard let depth = box.anchorDepth, depth < Self.deepestAnchors else { return [] }
        guard box.old.count + box.new.count >= Self.leastForAnchors else { return [] }
        var parts: [Box] = []
        var (x, y) = (box.old.lowerBound, box.new.lowerBound)
        for anchor in finder.find(in: box) {
            // Each part begins with its anchor, which trimming then pairs.
            parts.append(Box(old: x..<anchor.old, new: y..<anchor.new, anchorDepth: depth + 1))
            (x, y) = (anchor.old, anchor.new)
        }
        guard !parts.isEmpty else { return [] }
        parts.append(Box(old: x..<box.old.upperBound, new: y..<box.new.upperBound, anchorDepth: depth + 1))
        return parts
    }
}
