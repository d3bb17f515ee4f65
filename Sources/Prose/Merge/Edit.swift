/// One side's change to the base: the bytes that it replaced, and the bytes of its own text that stand there now.
/// Either may be empty, not both. It begins and ends between words.
struct Edit: Equatable {
    var base: Range<Int>
    var side: Range<Int>

    /// Leaves out the white space and punctuation that both texts begin and end with.
    func trimmed(_ baseText: [UInt8], _ sideText: [UInt8]) -> Edit {
        var edit = self
        while let length = baseText.gapLength(at: edit.base.lowerBound, before: edit.base.upperBound),
            length == sideText.gapLength(at: edit.side.lowerBound, before: edit.side.upperBound),
            baseText[edit.base].prefix(length).elementsEqual(sideText[edit.side].prefix(length))
        {
            edit.base = edit.base.lowerBound + length..<edit.base.upperBound
            edit.side = edit.side.lowerBound + length..<edit.side.upperBound
        }
        while let length = baseText.gapLength(before: edit.base.upperBound, notBelow: edit.base.lowerBound),
            length == sideText.gapLength(before: edit.side.upperBound, notBelow: edit.side.lowerBound),
            baseText[edit.base].suffix(length).elementsEqual(sideText[edit.side].suffix(length))
        {
            edit.base = edit.base.lowerBound..<edit.base.upperBound - length
            edit.side = edit.side.lowerBound..<edit.side.upperBound - length
        }
        return edit
    }

    /// The same insertion or deletion, begun one mark earlier: "a [b ]c" for "a[ b] c". nil if there is none, or it
    /// would begin before `floor`.
    func slidLeft(_ baseText: [UInt8], _ sideText: [UInt8], notBelow floor: Int) -> Edit? {
        guard base.isEmpty != side.isEmpty,
            let length = baseText.gapLength(before: base.lowerBound, notBelow: floor)
        else { return nil }
        let passed = baseText[base.lowerBound - length..<base.lowerBound]
        let moved = base.isEmpty ? sideText[side].suffix(length) : baseText[base].suffix(length)
        return passed.elementsEqual(moved) ? shifted(by: -length) : nil
    }

    /// The same insertion or deletion, begun one mark later, and ending at `ceiling` at the latest.
    func slidRight(_ baseText: [UInt8], _ sideText: [UInt8], notAbove ceiling: Int) -> Edit? {
        guard base.isEmpty != side.isEmpty, let length = baseText.gapLength(at: base.upperBound, before: ceiling) else {
            return nil
        }
        let passed = baseText[base.upperBound..<base.upperBound + length]
        let moved = base.isEmpty ? sideText[side].prefix(length) : baseText[base].prefix(length)
        return passed.elementsEqual(moved) ? shifted(by: length) : nil
    }

    private func shifted(by length: Int) -> Edit {
        Edit(
            base: base.lowerBound + length..<base.upperBound + length,
            side: side.lowerBound + length..<side.upperBound + length)
    }
}
