extension Provenance {
    /// A sentence, and its words as indices of ``Provenance/words``.
    public struct Sentence: Sendable, Equatable {
        /// Where it stands in the text without the white space about it, as UTF-8 offsets.
        public var range: Range<Int>
        /// Its words.
        public var words: Range<Int>
    }

    /// The sentences of the text that have words, in order.
    /// - Complexity: O(length).
    public var sentences: [Sentence] {
        let bytes = Array(text.utf8)
        let words = words
        var sentences: [Sentence] = []
        var next = 0
        for boundary in SentenceBoundaries.sentences(in: text) {
            let first = next
            while next < words.count, words[next].range.lowerBound < boundary.upperBound { next += 1 }
            guard next > first else { continue }
            sentences.append(Sentence(range: bytes.withoutSpace(boundary), words: first..<next))
        }
        return sentences
    }
}

extension [UInt8] {
    /// A stretch without the ASCII white space at its ends.
    fileprivate func withoutSpace(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, ScalarClass(ascii: self[start]) == .space { start += 1 }
        while end > start, ScalarClass(ascii: self[end - 1]) == .space { end -= 1 }
        return start..<end
    }
}
