/// Pairs the marks of emphasis (`*`, `_`, `~~`). Every step takes at least one mark away, so that all of them together
/// are linear.
struct EmphasisStack {
    /// A run of equal marks, with the bytes on its two sides.
    struct Run {
        var mark: UInt8
        var range: Range<Int>
        var before: UInt8
        var after: UInt8

        /// Underscores inside a word, as in a file's name, are no emphasis.
        var opens: Bool { !Self.isSpace(after) && !(mark == UInt8(ascii: "_") && Self.isWord(before)) && isLongEnough }
        var closes: Bool { !Self.isSpace(before) && !(mark == UInt8(ascii: "_") && Self.isWord(after)) && isLongEnough }

        private var isLongEnough: Bool { mark != UInt8(ascii: "~") || range.count == 2 }

        private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

        private static func isWord(_ byte: UInt8) -> Bool {
            byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
        }
    }

    private var asterisks: [Range<Int>] = []
    private var underscores: [Range<Int>] = []
    private var tildes: [Range<Int>] = []

    /// What a run closes, innermost first; what is left of it waits for a closing one if it can open.
    mutating func pairs(with run: Run) -> [Markup.Pair] {
        switch run.mark {
        case UInt8(ascii: "*"): Self.pairs(run, &asterisks)
        case UInt8(ascii: "_"): Self.pairs(run, &underscores)
        default: Self.pairs(run, &tildes)
        }
    }

    private static func pairs(_ run: Run, _ waiting: inout [Range<Int>]) -> [Markup.Pair] {
        var rest = run.range
        var pairs: [Markup.Pair] = []
        while run.closes, !rest.isEmpty, let opener = waiting.popLast() {
            let length = min(rest.count, opener.count)
            let opening = opener.upperBound - length..<opener.upperBound
            pairs.append(Markup.Pair(opening: opening, closing: rest.lowerBound..<rest.lowerBound + length))
            rest = rest.lowerBound + length..<rest.upperBound
            if opener.count > length { waiting.append(opener.lowerBound..<opening.lowerBound) }
        }
        if run.opens, !rest.isEmpty { waiting.append(rest) }
        return pairs
    }
}
