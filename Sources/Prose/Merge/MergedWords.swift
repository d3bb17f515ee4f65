/// How often each word is in a merge: what shows that none was lost.
struct MergedWords {
    private let merge: TextMerge

    init(_ merge: TextMerge) { self.merge = merge }

    /// Whether every word of either side, counted with repetition, is in the merged text, on its side of a conflict, or
    /// deleted by the other side.
    /// - Complexity: O(n).
    func hold(_ texts: MergeTexts) -> Bool { holds(.mine, texts.mine) && holds(.theirs, texts.theirs) }

    private func holds(_ side: MergeSide, _ text: [UInt8]) -> Bool {
        var counts: [ArraySlice<UInt8>: Int] = [:]
        for stretch in stretches(side) {
            let bytes = Array(stretch.utf8)
            for word in Self.words(bytes) { counts[word, default: 0] += 1 }
        }
        return Self.words(text).allSatisfy { word in
            counts[word, default: 0] -= 1
            return counts[word, default: 0] >= 0
        }
    }

    /// Where a side's words can be: in the text as that side would settle it, and where the other side deleted some.
    private func stretches(_ side: MergeSide) -> [String] {
        [merge.settled { side == .mine ? $0.mine : $0.theirs }]
            + merge.deletions.filter { $0.by != side }.map(\.text)
    }

    private static func words(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        bytes.wordTokens(in: bytes.indices).map { bytes[$0.range] }
    }
}
