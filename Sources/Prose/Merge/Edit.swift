/// One side's change to the base: the bytes that it replaced, and the bytes of its own text that stand there now.
/// Either may be empty, not both.
struct Edit: Equatable {
    var base: Range<Int>
    var side: Range<Int>
    /// Whether it does nothing but insert whole paragraphs before another.
    var insertsParagraphs = false

    /// Whether it comes first along the base; at one place an insertion comes before what it stands in front of.
    func precedes(_ other: Edit) -> Bool {
        (base.lowerBound, base.upperBound) < (other.base.lowerBound, other.base.upperBound)
    }

    /// The edits from a base to one side, in order and without overlaps. The diff must not have moved paragraphs.
    static func edits(_ diff: TextDiff, base: [UInt8], side: [UInt8]) -> [Edit] {
        var edits: [Edit] = []
        var (basePosition, sidePosition) = (0, 0)
        var open: Edit?
        for change in diff.paragraphs {
            for segment in change.segments {
                let length = segment.text.utf8.count
                if segment.kind == .equal {
                    if let edit = open { edits.append(edit.trimmed(base, side)) }
                    open = nil
                }
                let (baseStart, sideStart) = (basePosition, sidePosition)
                if segment.kind != .inserted { basePosition += length }
                if segment.kind != .deleted { sidePosition += length }
                if segment.kind == .equal { continue }
                var edit =
                    open ?? Edit(base: baseStart..<baseStart, side: sideStart..<sideStart, insertsParagraphs: true)
                edit.base = edit.base.lowerBound..<basePosition
                edit.side = edit.side.lowerBound..<sidePosition
                edit.insertsParagraphs = edit.insertsParagraphs && change.kind == .inserted
                open = edit
            }
        }
        if let edit = open { edits.append(edit.trimmed(base, side)) }
        return edits
    }

    /// Leaves out the line breaks that end both texts: whoever rewrites a paragraph does not touch what parts it from
    /// the next.
    private func trimmed(_ base: [UInt8], _ side: [UInt8]) -> Edit {
        var (baseEnd, sideEnd) = (self.base.upperBound, self.side.upperBound)
        while baseEnd > self.base.lowerBound, sideEnd > self.side.lowerBound, base[baseEnd - 1] == side[sideEnd - 1],
            ScalarClass(ascii: base[baseEnd - 1]) == .space
        {
            baseEnd -= 1
            sideEnd -= 1
        }
        if baseEnd < self.base.upperBound, base[baseEnd] == 0x0A,
            Self.endsWithReturn(base, self.base.lowerBound..<baseEnd)
                || Self.endsWithReturn(side, self.side.lowerBound..<sideEnd)
        {
            baseEnd += 1
            sideEnd += 1
        }
        return Edit(
            base: self.base.lowerBound..<baseEnd, side: self.side.lowerBound..<sideEnd,
            insertsParagraphs: insertsParagraphs && sideEnd > 0 && side[sideEnd - 1] == 0x0A)
    }

    private static func endsWithReturn(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        !range.isEmpty && bytes[range.upperBound - 1] == 0x0D
    }
}
