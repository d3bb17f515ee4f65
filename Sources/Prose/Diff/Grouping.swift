/// Joins changes the way an editor would say them: a word or two left standing between two rewritten halves reads as
/// part of one rewriting.
struct Grouping {
    /// A longer run of equal words is a landmark, never stranded.
    private static let mostStrandedWords = 3

    private let bytes: [UInt8]
    private var grouped: [Stretch] = []
    /// The words of the last change as it was before joining: what it may still lend to a neighbour on its right.
    private var wordsBefore = 0

    /// Joins what is stranded. At most as many words are added to the changes as were in them before.
    static func group(_ stretches: [Stretch], _ bytes: [UInt8]) -> [Stretch] {
        var grouping = Grouping(bytes: bytes)
        for stretch in stretches { grouping.add(stretch) }
        return grouping.grouped
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func add(_ stretch: Stretch) {
        if stretch.isEqual {
            grouped.append(stretch)
            return
        }
        if grouped.count >= 2, isStranded(grouped[grouped.count - 2], grouped[grouped.count - 1], stretch) {
            let stranded = grouped.removeLast()
            grouped[grouped.count - 1] = grouped[grouped.count - 1].joined(to: stretch)
            grouped[grouped.count - 1].words += stranded.words * 2
        } else {
            grouped.append(stretch)
        }
        wordsBefore = stretch.words
    }

    private func isStranded(_ before: Stretch, _ equal: Stretch, _ after: Stretch) -> Bool {
        guard equal.words <= Self.mostStrandedWords, wordsBefore > 0, after.words > 0 else { return false }
        // Each change pays for half of the words on its left and half of those on its right.
        guard equal.words * 4 <= wordsBefore + after.words else { return false }
        // Two plain insertions, or two plain deletions, are not halves of a rewriting.
        guard !before.old.isEmpty || !after.old.isEmpty, !before.new.isEmpty || !after.new.isEmpty else { return false }
        return !bytes[equal.old].contains(0x0A)
    }
}
