/// The common ancestor of a merge, and what in it can keep two edits apart.
struct BaseText {
    let bytes: [UInt8]
    private let words: [Range<Int>]
    private let separators: [Range<Int>]

    init(_ text: String) {
        bytes = Array(text.utf8)
        (words, separators) = bytes.withUnsafeBufferPointer { buffer in
            var words: [Range<Int>] = []
            var scanner = TokenScanner(buffer, in: 0..<buffer.count)
            while let token = scanner.next() {
                if token.isWord { words.append(token.range) }
            }
            let paragraphs = ParagraphScanner.paragraphs(buffer, in: 0..<buffer.count)
            return (words, paragraphs.map(\.separator).filter { !$0.isEmpty })
        }
    }

    /// Whether two edits, one by each side, concern the same words or words next to each other. A word or the end of a
    /// paragraph that neither touched keeps them apart; so does the end of a paragraph that one inserted before what
    /// the other changed. O(log n).
    func touch(_ one: Edit, _ other: Edit) -> Bool {
        let (first, second) = one.precedes(other) ? (one, other) : (other, one)
        let (before, after) = (first.base, second.base)
        if first.insertsParagraphs, before.upperBound <= after.lowerBound, !after.isEmpty { return false }
        guard before.upperBound <= after.lowerBound else { return true }
        let between = before.upperBound..<after.lowerBound
        return !contains(words, within: between) && !contains(separators, within: between)
    }

    /// Whether one of these rising stretches lies inside `range`.
    private func contains(_ stretches: [Range<Int>], within range: Range<Int>) -> Bool {
        var low = 0
        var high = stretches.count
        while low < high {
            let middle = (low + high) / 2
            if stretches[middle].lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < stretches.count && stretches[low].upperBound <= range.upperBound
    }
}
