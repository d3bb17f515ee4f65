/// How many words only one side of a diff has, as ``WordCount`` counts them in each stretch.
struct WordTally: Equatable {
    var deleted = 0
    var inserted = 0

    /// The same, seen from the new text to the old.
    var reversed: WordTally { WordTally(deleted: inserted, inserted: deleted) }

    /// The words of both sides together.
    var total: Int { deleted + inserted }

    /// No more than another has. The parts of an address count one by one where it is cut, and as one word together.
    /// Nor less than half of the other.
    func limited(to other: WordTally) -> WordTally {
        var limited = WordTally(deleted: min(deleted, other.deleted), inserted: min(inserted, other.inserted))
        let missing = max(0, (other.total + 1) / 2 - limited.total)
        let more = min(missing, other.deleted - limited.deleted)
        limited.deleted += more
        limited.inserted += missing - more
        return limited
    }

    /// Adds the words of another.
    mutating func add(_ other: WordTally) {
        deleted += other.deleted
        inserted += other.inserted
    }

    /// Adds the words of a change.
    mutating func add(_ stretch: Stretch) {
        deleted += stretch.oldWords
        inserted += stretch.newWords
    }
}
