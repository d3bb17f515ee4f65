/// Turns the equal runs of two paragraphs after two others into stretches that cover both sides without a hole.
struct StretchBuilder {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var oldPosition = 0
    private var newPosition = 0
    /// Where the stretches of the present paragraphs begin.
    private var start = 0
    private(set) var stretches: [Stretch] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Begins with the next two paragraphs.
    mutating func begin(old: Int, new: Int) {
        oldPosition = old
        newPosition = new
        start = stretches.count
    }

    /// Adds a stretch that stands for itself.
    mutating func append(_ stretch: Stretch) { stretches.append(stretch) }

    /// Puts other stretches in the place of those since ``begin(old:new:)``.
    mutating func replace(with others: [Stretch]) { stretches.replaceSubrange(start..., with: others) }

    /// Adds bytes that both sides have, and before them whatever has been passed over.
    mutating func addEqual(_ run: Run) {
        addBetween(oldEnd: run.old, newEnd: run.new)
        extendEqual(by: run.length)
    }

    /// Adds what remains on both sides.
    /// - Returns: The places of the stretches since ``begin(old:new:)``.
    mutating func finish(oldEnd: Int, newEnd: Int) -> Range<Int> {
        addBetween(oldEnd: oldEnd, newEnd: newEnd)
        return start..<stretches.count
    }

    /// White space that both sides have at the edges of a change is no part of it.
    private mutating func addBetween(oldEnd: Int, newEnd: Int) {
        let (old, new) = (oldPosition..<oldEnd, newPosition..<newEnd)
        if bytes.sameBytes(old, new) { return extendEqual(by: old.count) }
        let shorter = min(old.count, new.count)
        var before = 0
        while before < shorter, isSharedSpace(old.lowerBound + before, new.lowerBound + before) { before += 1 }
        var after = 0
        while after < shorter - before, isSharedSpace(old.upperBound - 1 - after, new.upperBound - 1 - after) {
            after += 1
        }
        if before > 0, splitsLineBreak(old.lowerBound + before, old) || splitsLineBreak(new.lowerBound + before, new) {
            before -= 1
        }
        if after > 0, splitsLineBreak(old.upperBound - after, old) || splitsLineBreak(new.upperBound - after, new) {
            after -= 1
        }
        extendEqual(by: before)
        addChange(oldPosition..<oldEnd - after, newPosition..<newEnd - after)
        extendEqual(by: after)
    }

    private func isSharedSpace(_ old: Int, _ new: Int) -> Bool {
        bytes[old] == bytes[new] && ScalarClass(ascii: bytes[old]) == .space
    }

    /// Whether a cut here would part a carriage return from its line feed.
    private func splitsLineBreak(_ cut: Int, _ range: Range<Int>) -> Bool {
        range.lowerBound < cut && cut < range.upperBound && bytes[cut - 1] == 0x0D && bytes[cut] == 0x0A
    }

    private mutating func addChange(_ old: Range<Int>, _ new: Range<Int>) {
        stretches.append(
            Stretch(
                old: old, new: new, isEqual: false, oldWords: WordCount.count(bytes, in: old),
                newWords: WordCount.count(bytes, in: new)))
        (oldPosition, newPosition) = (old.upperBound, new.upperBound)
    }

    private mutating func extendEqual(by length: Int) {
        guard length > 0 else { return }
        let added = Stretch(
            old: oldPosition..<oldPosition + length, new: newPosition..<newPosition + length, isEqual: true)
        (oldPosition, newPosition) = (added.old.upperBound, added.new.upperBound)
        if stretches.count > start, stretches[stretches.count - 1].isEqual {
            let last = stretches[stretches.count - 1]
            stretches[stretches.count - 1] = last.joined(to: added)
        } else {
            stretches.append(added)
        }
    }
}
