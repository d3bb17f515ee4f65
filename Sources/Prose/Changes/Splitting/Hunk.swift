/// A place where the two sides of a changed paragraph differ, by the offsets in each; one of them may be empty.
struct Hunk: Equatable {
    var old: Range<Int>
    var new: Range<Int>

    /// The differing places of a change, in order.
    static func hunks(of segments: [Segment]) -> [Hunk] {
        var hunks: [Hunk] = []
        var (old, new) = (0..<0, 0..<0)
        func finish() {
            if !old.isEmpty || !new.isEmpty { hunks.append(Hunk(old: old, new: new)) }
        }
        for segment in segments {
            let length = segment.text.utf8.count
            switch segment.kind {
            case .deleted: old = old.lowerBound..<old.upperBound + length
            case .inserted: new = new.lowerBound..<new.upperBound + length
            case .equal:
                finish()
                old = old.upperBound + length..<old.upperBound + length
                new = new.upperBound + length..<new.upperBound + length
            }
        }
        finish()
        return hunks
    }
}
