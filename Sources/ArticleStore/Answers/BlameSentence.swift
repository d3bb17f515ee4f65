import Prose

/// A stretch of an article, a sentence or words of one origin, and whose words it has.
package struct BlameSentence {
    /// Where it stands in the body, in bytes.
    package var range: Range<Int>
    package var text: String
    /// How many words it has.
    package var words: Int
    /// Whose words they are, by revision: the most first.
    package var shares: [WordShare]
    /// Whether it begins a paragraph.
    package var beginsParagraph: Bool

    /// The sentences of an article's body.
    package static func sentences(of provenance: ArticleProvenance) -> [BlameSentence] {
        let words = provenance.body.words
        return stretches(of: provenance, provenance.body.sentences.map { ($0.range, words[$0.words]) })
    }

    /// The stretches of words of one origin, a paragraph at most; a mark without a blank before the word belongs to it.
    package static func runs(of provenance: ArticleProvenance) -> [BlameSentence] {
        let words = provenance.body.words
        let bytes = Array(provenance.body.text.utf8)
        var runs: [(Range<Int>, ArraySlice<Provenance.Word>)] = []
        var (first, start) = (0, 0)
        for next in words.indices.dropFirst() {
            let gap = words[next - 1].range.upperBound..<words[next].range.lowerBound
            guard words[next].origin != words[first].origin || isParagraphBreak(bytes[gap]) else { continue }
            let end = bytes[gap].lastIndex(where: isSpace).map { $0 + 1 } ?? gap.upperBound
            runs.append((start..<end, words[first..<next]))
            (first, start) = (next, end)
        }
        if first < words.count { runs.append((start..<bytes.count, words[first...])) }
        return stretches(of: provenance, runs.map { (trimmed($0.0, bytes), $0.1) })
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func isParagraphBreak(_ gap: ArraySlice<UInt8>) -> Bool {
        gap.count { $0 == UInt8(ascii: "\n") } > 1
    }

    private static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        let start = bytes[range].firstIndex { !isSpace($0) } ?? range.lowerBound
        let end = bytes[range].lastIndex { !isSpace($0) } ?? start - 1
        return start..<end + 1
    }

    private static func stretches(
        of provenance: ArticleProvenance, _ stretches: [(Range<Int>, ArraySlice<Provenance.Word>)]
    ) -> [BlameSentence] {
        let bytes = Array(provenance.body.text.utf8)
        var last = 0
        return stretches.map { range, words in
            defer { last = range.upperBound }
            let gap = bytes[last..<max(last, range.lowerBound)]
            return BlameSentence(
                range: range, text: String(decoding: bytes[range], as: UTF8.self), words: words.count,
                shares: shares(of: words, provenance.origins), beginsParagraph: isParagraphBreak(gap))
        }
    }

    private static func shares(of words: ArraySlice<Provenance.Word>, _ origins: [Int: WordOrigin]) -> [WordShare] {
        let counts = words.reduce(into: [:]) { $0[$1.origin, default: 0] += 1 }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.compactMap { revision, count in
            origins[revision].map { WordShare(origin: $0, words: count) }
        }
    }
}
