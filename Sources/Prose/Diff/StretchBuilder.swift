/// Turns the equal tokens of two paragraphs into stretches that cover both sides without a hole.
struct StretchBuilder {
    private let bytes: [UInt8]
    private var oldPosition: Int
    private var newPosition: Int
    private(set) var stretches: [Stretch] = []

    init(_ bytes: [UInt8], oldStart: Int, newStart: Int) {
        self.bytes = bytes
        oldPosition = oldStart
        newPosition = newStart
    }

    /// Adds bytes that both sides have, beginning at these offsets, and before them whatever has been passed over.
    mutating func addEqual(old: Int, new: Int, length: Int, words: Int) {
        addBetween(oldEnd: old, newEnd: new)
        extendEqual(by: length, words: words)
    }

    /// Adds what remains on both sides.
    mutating func finish(oldEnd: Int, newEnd: Int) { addBetween(oldEnd: oldEnd, newEnd: newEnd) }

    /// White space that both sides have at the edges of a change is no part of it.
    private mutating func addBetween(oldEnd: Int, newEnd: Int) {
        let (old, new) = (oldPosition..<oldEnd, newPosition..<newEnd)
        if bytes.sameBytes(old, new) {
            extendEqual(by: old.count, words: old.count < 2 ? 0 : countWords(old))
            return
        }
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
        extendEqual(by: before, words: 0)
        addChange(oldPosition..<oldEnd - after, newPosition..<newEnd - after)
        extendEqual(by: after, words: 0)
    }

    private func isSharedSpace(_ old: Int, _ new: Int) -> Bool {
        bytes[old] == bytes[new] && ScalarClass(ascii: bytes[old]) == .space
    }

    /// Whether a cut here would part a carriage return from its line feed.
    private func splitsLineBreak(_ cut: Int, _ range: Range<Int>) -> Bool {
        range.lowerBound < cut && cut < range.upperBound && bytes[cut - 1] == 0x0D && bytes[cut] == 0x0A
    }

    private func countWords(_ range: Range<Int>) -> Int {
        var scanner = TokenScanner(bytes, in: range)
        var words = 0
        while let token = scanner.next() {
            if token.isWord { words += 1 }
        }
        return words
    }

    private mutating func addChange(_ old: Range<Int>, _ new: Range<Int>) {
        stretches.append(
            Stretch(old: old, new: new, isEqual: false, words: countWords(old) + countWords(new)))
        (oldPosition, newPosition) = (old.upperBound, new.upperBound)
    }

    private mutating func extendEqual(by length: Int, words: Int) {
        guard length > 0 else { return }
        let added = Stretch(
            old: oldPosition..<oldPosition + length, new: newPosition..<newPosition + length, isEqual: true,
            words: words)
        (oldPosition, newPosition) = (added.old.upperBound, added.new.upperBound)
        if let last = stretches.last, last.isEqual {
            stretches[stretches.count - 1] = last.joined(to: added)
        } else {
            stretches.append(added)
        }
    }
}
