/// A stretch of one sequence beside a stretch of another, still to be compared.
struct Box {
    var old: Range<Int>
    var new: Range<Int>
    /// How often this box has been cut at anchors; nil when that was tried in vain.
    var anchorDepth: Int? = 0

    var isEmpty: Bool { old.isEmpty || new.isEmpty }

    /// The parts before and after a point inside the box.
    func split(old x: Int, new y: Int, anchorDepth: Int?) -> [Box] {
        [
            Box(old: old.lowerBound..<x, new: new.lowerBound..<y, anchorDepth: anchorDepth),
            Box(old: x..<old.upperBound, new: y..<new.upperBound, anchorDepth: anchorDepth),
        ]
    }
}
