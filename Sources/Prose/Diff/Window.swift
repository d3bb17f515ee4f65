/// The part of two paragraphs that has to be read word by word: what is left between their common start and their
/// common end, both cut back to where words are sure to end.
struct Window {
    /// What both begin with; no white space at its end.
    let before: Run
    /// What both end with; no white space at its start.
    let after: Run

    /// What is left of the old side.
    var old: Range<Int> { before.oldEnd..<after.old }
    /// What is left of the new side.
    var new: Range<Int> { before.newEnd..<after.new }

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ old: Range<Int>, _ new: Range<Int>) {
        let prefix = bytes.commonPrefix(old, new)
        let start = Self.startOfWord(bytes, old.lowerBound, atMost: old.lowerBound + prefix) - old.lowerBound
        let (oldRest, newRest) = (old.lowerBound + start..<old.upperBound, new.lowerBound + start..<new.upperBound)
        let suffix = bytes.commonSuffix(oldRest, newRest)
        let end = old.upperBound - Self.startOfWord(bytes, atLeast: old.upperBound - suffix, before: old.upperBound)
        before = Run(
            old: old.lowerBound, new: new.lowerBound,
            length: Self.withoutSpace(bytes, old.lowerBound..<old.lowerBound + start))
        after = Run(old: old.upperBound - end, new: new.upperBound - end, length: end)
    }

    /// The last place up to `limit` where a word must begin, whatever follows it: after white space, or at a Chinese
    /// character.
    private static func startOfWord(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, atMost limit: Int) -> Int {
        var position = limit
        while position > start {
            if isSpace(bytes[position - 1]) { return position }
            // The character itself must be common, or an accent could follow it on one side.
            if isIdeograph(bytes[position - 1]), position < limit { return position - 1 }
            position -= 1
        }
        return start
    }

    /// The first place from `start` on where a word must begin.
    private static func startOfWord(_ bytes: UnsafeBufferPointer<UInt8>, atLeast start: Int, before end: Int) -> Int {
        var position = start
        while position < end {
            if isSpace(bytes[position]) {
                while position < end, isSpace(bytes[position]) { position += 1 }
                return position
            }
            if isIdeograph(bytes[position]) { return position }
            position += 1
        }
        return end
    }

    private static func withoutSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        var end = range.upperBound
        while end > range.lowerBound, isSpace(bytes[end - 1]) { end -= 1 }
        return end - range.lowerBound
    }

    private static func isSpace(_ byte: UInt8) -> Bool { ScalarClass(ascii: byte) == .space }

    /// Whether a byte begins one of U+5000 to U+8FFF, all of them ideographs.
    private static func isIdeograph(_ byte: UInt8) -> Bool { (0xE5...0xE8).contains(byte) }
}
