import Prose

/// What holds of the diff of any two texts.
enum DiffProperties {
    static func check(_ old: String, _ new: String) throws {
        let diff = TextDiff(from: old, to: new)
        let reversed = diff.reversed
        try Violation.unless(isSame(try diff.apply(to: old), new), "The diff gives the new text from the old")
        try Violation.unless(isSame(try reversed.apply(to: new), old), "The reversed diff gives the old text")
        try Violation.unless(reversed.reversed == diff, "Reversing twice changes nothing")
        try Violation.unless(diff.isEmpty == isSame(old, new), "A diff is empty where nothing changed, only there")
        try refusesOthers(diff, old, new)
        try tiles(diff.paragraphs.compactMap(\.new), new.utf8.count)
        let inOrder = diff.paragraphs.compactMap(\.old).sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
        try tiles(inOrder, old.utf8.count)
        for change in diff.paragraphs { try isWellFormed(change) }
        try countsWords(diff, reversed)
    }

    private static func refusesOthers(_ diff: TextDiff, _ old: String, _ new: String) throws {
        for other in [new, old + " "] where !isSame(other, old) {
            try Violation.unless((try? diff.apply(to: other)) == nil, "A diff refuses a text that it was not made from")
        }
    }

    /// The places follow each other without gaps, paragraphs and bytes alike.
    private static func tiles(_ places: [ParagraphChange.Place], _ size: Int) throws {
        var (paragraph, byte) = (0, 0)
        for place in places {
            let follows = place.paragraphs.lowerBound == paragraph && place.bytes.lowerBound == byte
            try Violation.unless(follows, "Paragraphs follow each other without gaps")
            (paragraph, byte) = (place.paragraphs.upperBound, place.bytes.upperBound)
        }
        try Violation.unless(byte == size, "Paragraphs cover the text")
    }

    private static func isWellFormed(_ change: ParagraphChange) throws {
        let kinds = change.segments.map(\.kind)
        try Violation.unless(change.segments.allSatisfy { !$0.text.isEmpty }, "No segment is empty")
        try Violation.unless(zip(kinds, kinds.dropFirst()).allSatisfy { $0 != $1 }, "Neighbours differ in kind")
        let replacesInOrder = !zip(kinds, kinds.dropFirst()).contains { $0 == .inserted && $1 == .deleted }
        try Violation.unless(replacesInOrder, "Where one text replaced another the deleted one stands first")
        try Violation.unless(
            (change.old == nil) == (change.kind == .inserted), "Only what was inserted has no old place")
        try Violation.unless((change.new == nil) == (change.kind == .deleted), "Only what was deleted has no new place")
        for (place, other) in [(change.old, Segment.Kind.inserted), (change.new, .deleted)] {
            let size = change.segments.filter { $0.kind != other }.reduce(0) { $0 + $1.text.utf8.count }
            try Violation.unless(size == place?.bytes.count ?? 0, "The segments of a change are as long as its places")
        }
    }

    private static func countsWords(_ diff: TextDiff, _ reversed: TextDiff) throws {
        let isMirrored = diff.wordsInserted == reversed.wordsDeleted && diff.wordsDeleted == reversed.wordsInserted
        try Violation.unless(isMirrored, "Reversing swaps the words that came and went")
        let shown = diff.wordsInserted + diff.wordsDeleted
        let changed = diff.wordsInsertedBeforeGrouping + diff.wordsDeletedBeforeGrouping
        try Violation.unless(!diff.isEmpty || shown == 0, "Where nothing changed no word did")
        try Violation.unless(shown <= 2 * changed, "Grouping shows at most twice the words: \(shown) for \(changed)")
    }
}
