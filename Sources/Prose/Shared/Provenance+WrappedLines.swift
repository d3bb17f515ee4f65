extension Provenance {
    /// Sentences that are joined are no longer than this: lines without a full stop may be a list or a poem.
    private static let mostJoinedWords = 64

    /// The sentences, those as one that a line break parts within a paragraph of Markdown, at whatever width.
    ///
    /// A sentence that is written a clause to a line is one all the same.
    /// - Complexity: O(length).
    static func joinedAcrossLines(_ sentences: [Sentence], in text: String) -> [(sentence: Sentence, parts: [Sentence])]
    {
        let bytes = Array(text.utf8)
        var joined: [(sentence: Sentence, parts: [Sentence])] = []
        for next in sentences {
            if let last = joined.last?.sentence,
                next.words.upperBound - last.words.lowerBound <= mostJoinedWords,
                bytes.isOneLineBreak(last.range.upperBound..<next.range.lowerBound),
                !bytes.closesLine(last.range), !bytes.opensBlock(at: next.range, after: last.range)
            {
                let range = last.range.lowerBound..<next.range.upperBound
                let words = last.words.lowerBound..<next.words.upperBound
                joined[joined.count - 1].sentence = Sentence(range: range, words: words)
                joined[joined.count - 1].parts.append(next)
            } else {
                joined.append((next, [next]))
            }
        }
        return joined
    }
}

extension [UInt8] {
    /// Whether a stretch is white space with one line feed in it.
    fileprivate func isOneLineBreak(_ range: Range<Int>) -> Bool {
        self[range].count { $0 == 0x0A } == 1 && self[range].allSatisfy { ScalarClass(ascii: $0) == .space }
    }

    /// Whether a line ends with its sentence, or is a heading or a table's.
    fileprivate func closesLine(_ range: Range<Int>) -> Bool {
        guard let first = self[range].first, first != UInt8(ascii: "#"), first != UInt8(ascii: "|") else { return true }
        var position = range.upperBound
        return withUnsafeBufferPointer { bytes in
            while position > range.lowerBound {
                position = bytes.scalarStart(before: position, notBelow: range.lowerBound)
                let value = bytes.scalar(at: position, before: range.upperBound).value
                if Punctuation.endsSentence(value) { return true }
                guard Punctuation.closes(value) else { return false }
            }
            return false
        }
    }

    /// Whether a line begins with the mark of a list, heading, table or code, or with that of a quotation which the line
    /// before is no part of.
    fileprivate func opensBlock(at range: Range<Int>, after last: Range<Int>) -> Bool {
        let second = range.count > 1 ? self[range.lowerBound + 1] : 0x20
        switch self[range.lowerBound] {
        case UInt8(ascii: ">"): return self[last.lowerBound] != UInt8(ascii: ">")
        case UInt8(ascii: "#"), UInt8(ascii: "|"), UInt8(ascii: "="), UInt8(ascii: "`"), UInt8(ascii: "~"): return true
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
            return second == 0x20 || second == self[range.lowerBound]
        case 0x30...0x39:
            let rest = self[range].drop { (0x30...0x39).contains($0) }
            return rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")")
        default: return false
        }
    }
}
