/// The words of two texts as numbers; equal words have equal numbers.
struct NumberedWords {
    let old: [Int]
    let new: [Int]
    /// How often each word stands in the old text.
    private(set) var oldCounts: [Int]
    /// Whether the word is an ideograph.
    private(set) var isIdeograph: [Bool]

    init(_ oldText: String, _ newText: String) {
        let shift = oldText.utf8.count
        let bytes = Array(oldText.utf8) + Array(newText.utf8)
        let oldTokens = bytes.wordTokens(in: 0..<shift)
        let newTokens = bytes.wordTokens(in: shift..<bytes.count)
        let (oldNumbers, newNumbers, count) = bytes.withUnsafeBufferPointer { buffer in
            var interner = Interner(buffer, expecting: 0)
            let numbers = oldTokens.map { Int(interner.identity(of: $0.range)) }
            return (numbers, newTokens.map { Int(interner.identity(of: $0.range)) }, interner.count)
        }
        (old, new) = (oldNumbers, newNumbers)
        oldCounts = Array(repeating: 0, count: count)
        isIdeograph = Array(repeating: false, count: count)
        for (word, token) in zip(old, oldTokens) {
            oldCounts[word] += 1
            isIdeograph[word] = token.kind == .ideograph
        }
    }
}
