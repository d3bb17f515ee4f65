/// Joins changes the way an editor would say them: a word or two left standing between two rewritten halves reads as
/// part of one rewriting.
struct Grouping {
    /// A longer run of equal words is a landmark, never stranded.
    private static let mostStrandedWords = 3

    private let bytes: UnsafeBufferPointer<UInt8>
    private var grouped: [Stretch] = []
    /// The words of the last change as it was before joining: what it may still lend to a neighbour on its right.
    private var wordsBefore = 0

    /// Joins what is stranded; nil when nothing is. At most as many words are added to the changes as were in them
    /// before.
    static func group(_ stretches: ArraySlice<Stretch>, _ bytes: UnsafeBufferPointer<UInt8>) -> [Stretch]? {
        // Less than two changes have nothing between them.
        guard stretches.count > 2 else { return nil }
        var grouping = Grouping(bytes: bytes)
        for stretch in stretches { grouping.add(stretch) }
        return grouping.grouped.count == stretches.count ? nil : grouping.counted()
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private mutating func add(_ stretch: Stretch) {
        if stretch.isEqual {
            grouped.append(stretch)
            return
        }
        if grouped.count >= 2, isStranded(grouped[grouped.count - 2], grouped[grouped.count - 1], stretch) {
            grouped.removeLast()
            grouped[grouped.count - 1] = grouped[grouped.count - 1].joined(to: stretch)
        } else {
            grouped.append(stretch)
        }
        wordsBefore = stretch.words
    }

    private func isStranded(_ before: Stretch, _ equal: Stretch, _ after: Stretch) -> Bool {
        guard wordsBefore > 0, after.words > 0 else { return false }
        // Two plain insertions, or two plain deletions, are not halves of a rewriting.
        guard !before.old.isEmpty || !after.old.isEmpty, !before.new.isEmpty || !after.new.isEmpty else { return false }
        // Each change pays for half of the words on its left and half of those on its right.
        let most = min(Self.mostStrandedWords, (wordsBefore + after.words) / 4)
        guard hasWords(equal.old, atMost: most) else { return false }
        return bytes.lineFeed(from: equal.old.lowerBound, before: equal.old.upperBound) == equal.old.upperBound
    }

    /// The stretches, with the words of those that were joined.
    private func counted() -> [Stretch] {
        grouped.map { stretch in
            guard !stretch.isEqual, stretch.words == 0 else { return stretch }
            var counted = stretch
            counted.oldWords = WordCount.count(bytes, in: stretch.old)
            counted.newWords = WordCount.count(bytes, in: stretch.new)
            return counted
        }
    }

    /// Whether there are no more words than so many. Reads no further than it must.
    private func hasWords(_ range: Range<Int>, atMost most: Int) -> Bool {
        var scanner = TokenScanner(bytes, in: range)
        var words = 0
        while let token = scanner.next() {
            if token.isWord { words += 1 }
            if words > most { return false }
        }
        return true
    }
}
