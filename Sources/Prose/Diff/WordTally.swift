/// How many words only one side of a diff has, as ``WordCount`` counts them in each stretch.
struct WordTally: Equatable {
    var deleted = 0
    var inserted = 0

    /// The same, seen from the new text to the old.
    var reversed: WordTally { WordTally(deleted: inserted, inserted: deleted) }

    /// The words of both sides together.
    var total: Int { deleted + inserted }

    /// Adds the words of a change.
    mutating func add(_ stretch: Stretch) {
        deleted += stretch.oldWords
        inserted += stretch.newWords
    }
}
