/// At most 64 words of a sentence, which are compared with others a bit for each.
struct WordStretch: Sendable {
    /// How many words are looked at together.
    static let longest = 64

    let words: ArraySlice<UInt64>
    /// At which of `words` each word stands, as bits.
    private let bits: [UInt64: UInt64]

    /// The stretches of a sentence: the words as a whole, or as many as it takes, the last of which may overlap the one
    /// before.
    static func stretches(of text: FoldedWords, in sentence: Range<Int>) -> [WordStretch] {
        stride(from: sentence.lowerBound, to: sentence.upperBound, by: longest).map { start in
            let end = min(start + longest, sentence.upperBound)
            return WordStretch(text.words[max(sentence.lowerBound, end - longest)..<end])
        }
    }

    private init(_ words: ArraySlice<UInt64>) {
        self.words = words
        var bits: [UInt64: UInt64] = [:]
        for (bit, word) in words.enumerated() { bits[word, default: 0] |= 1 << UInt64(bit) }
        self.bits = bits
    }

    /// Whether four fifths of the words stand in another text in the same order, about where the first one would be at
    /// `shift`: a quarter of the stretch before that at the earliest, and behind its end at the latest.
    func stands(in other: ArraySlice<UInt64>, shiftedBy shift: Int) -> Bool {
        let margin = words.count / 4
        let window = (shift - margin..<shift + words.count + margin).clamped(to: other.indices)
        return longestCommonSubsequence(with: other[window]) * 5 >= words.count * 4
    }

    /// The length of the longest subsequence that both have, 64 rows of the table at a time (Hyyrö, "Bit-parallel LCS-length
    /// computation revisited", 2004).
    private func longestCommonSubsequence(with other: ArraySlice<UInt64>) -> Int {
        var open = UInt64.max
        for word in other {
            let matches = open & (bits[word] ?? 0)
            open = (open &+ matches) | (open &- matches)
        }
        let mask: UInt64 = words.count == 64 ? .max : (1 << UInt64(words.count)) - 1
        return (~open & mask).nonzeroBitCount
    }
}
