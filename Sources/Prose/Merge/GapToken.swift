extension [UInt8] {
    /// The length of the white space or punctuation mark that ends right before `index`; nil if a word ends there, or
    /// nothing does above `start`. A carriage return with its line feed is one.
    func gapLength(before index: Int, notBelow start: Int) -> Int? {
        guard index > start else { return nil }
        if self[index - 1] == 0x0A, index - 2 >= start, self[index - 2] == 0x0D { return 2 }
        let scalarStart = scalarStart(before: index, notBelow: start)
        return Self.isGap(scalar(at: scalarStart, before: index).value) ? index - scalarStart : nil
    }

    /// The length of the white space or punctuation mark that begins at `index`, likewise.
    func gapLength(at index: Int, before end: Int) -> Int? {
        guard index < end else { return nil }
        if self[index] == 0x0D, index + 1 < end, self[index + 1] == 0x0A { return 2 }
        let scalar = scalar(at: index, before: end)
        return Self.isGap(scalar.value) ? scalar.length : nil
    }

    /// Whether a scalar can stand between words by itself. Emoji and other symbols may be parts of a sequence.
    private static func isGap(_ value: UInt32) -> Bool {
        guard value < 0x2100 || (0x3000...0x303F).contains(value) || (0xFF01...0xFF65).contains(value) else {
            return false
        }
        return ScalarClass(value).isBetweenWords
    }

    /// Whether a stretch is white space with one line break at most: wrapping, which says nothing.
    func isWrapping(_ range: Range<Int>) -> Bool {
        var breaks = 0
        for byte in self[range] {
            guard ScalarClass(ascii: byte) == .space else { return false }
            if byte == 0x0A { breaks += 1 }
        }
        return !range.isEmpty && breaks <= 1
    }
}
