/// The sentences of a base that a side rewrote: fewer than a quarter of their words are left, amid three times as many
/// new ones. What is left of such a sentence is chance, and nothing to merge into.
struct RewrittenSentences {
    /// How many times as many words must have gone, and come, as were left.
    private static let rewriting = 3

    private let ranges: [Range<Int>]
    private let base: [UInt8]
    private let side: [UInt8]
    private let baseRange: Range<Int>
    private let sideRange: Range<Int>

    init(base: [UInt8], side: [UInt8], from baseRange: Range<Int>, to sideRange: Range<Int>) {
        self.base = base
        self.side = side
        self.baseRange = baseRange
        self.sideRange = sideRange
        ranges = SentenceRanges.sentences(of: base, in: baseRange)
    }

    /// The matches without those that lie in rewritten sentences. Both must rise. Linear time.
    func cut(_ matches: [Match]) -> [Match] {
        let rewritten = rewritten(matches)
        guard !rewritten.isEmpty else { return matches }
        var kept: [Match] = []
        var next = 0
        for match in matches {
            var rest = match
            while next < rewritten.count, rewritten[next].upperBound <= rest.old.lowerBound { next += 1 }
            var index = next
            while index < rewritten.count, rewritten[index].lowerBound < rest.old.upperBound {
                let before = rest.prefix(below: rewritten[index].lowerBound)
                if !before.old.isEmpty { kept.append(before) }
                rest = rest.suffix(from: rewritten[index].upperBound)
                index += 1
            }
            if !rest.old.isEmpty { kept.append(rest) }
        }
        return kept
    }

    private func rewritten(_ matches: [Match]) -> [Range<Int>] {
        guard !matches.isEmpty else { return [] }
        let edits = RegionComparison.between(matches, baseRange, sideRange)
        let came = edits.map { side.wordCount(in: $0.side) }
        var next = 0
        return ranges.filter { sentence in
            while next < edits.count, edits[next].base.upperBound < sentence.lowerBound { next += 1 }
            var (lost, gained) = (0, 0)
            var index = next
            while index < edits.count, edits[index].base.lowerBound <= sentence.upperBound {
                lost += base.wordCount(in: edits[index].base.clamped(to: sentence))
                gained += came[index]
                index += 1
            }
            guard lost > 0 else { return false }
            let left = base.wordCount(in: sentence) - lost
            return left > 0 && left * Self.rewriting < min(lost, gained)
        }
    }
}

extension Match {
    fileprivate func prefix(below end: Int) -> Match {
        let count = max(0, min(old.upperBound, end) - old.lowerBound)
        return Match(
            old: old.lowerBound..<old.lowerBound + count, new: new.lowerBound..<new.lowerBound + count)
    }

    fileprivate func suffix(from start: Int) -> Match {
        let count = max(0, old.upperBound - max(old.lowerBound, start))
        return Match(old: old.upperBound - count..<old.upperBound, new: new.upperBound - count..<new.upperBound)
    }
}

/// Cuts a text into sentences.
enum SentenceRanges {
    /// Each sentence from its first word to its last, in order; marks around it are left out.
    static func sentences(of bytes: [UInt8], in range: Range<Int>) -> [Range<Int>] {
        bytes.withUnsafeBufferPointer { buffer in
            var sentences: [Range<Int>] = []
            for paragraph in ParagraphScanner.paragraphs(buffer, in: range) {
                var scanner = SentenceScanner(buffer, in: paragraph.content)
                while let sentence = scanner.next() {
                    if let words = words(buffer, sentence) { sentences.append(words) }
                }
            }
            return sentences
        }
    }

    private static func words(_ bytes: UnsafeBufferPointer<UInt8>, _ sentence: Range<Int>) -> Range<Int>? {
        var words: Range<Int>?
        var scanner = TokenScanner(bytes, in: sentence)
        while let token = scanner.next() {
            if token.isWord { words = (words?.lowerBound ?? token.start)..<token.end }
        }
        return words
    }
}
