/// Paragraphs of the old text and those of the new text that became of them: one and one, or more where a paragraph
/// was split or joined.
struct Pairing {
    var old: Range<Int>
    var new: Range<Int>
    /// Whether it keeps its place among the others; a pairing that does not was moved.
    var isStationary: Bool
    /// What both have, as places in ``Comparison/runs``.
    var runs: Range<Int>
}

/// How much of two paragraphs is equal words in the same order, in bytes.
struct Likeness {
    var old: Int
    var new: Int
    var shared: Int
    var oldWeight: Int
    var newWeight: Int
    /// The equal words, as far as they were counted.
    var words = 0
    /// The most of them that stand together on both sides.
    var wordsTogether = 0

    /// Sørensen and Dice's coefficient, 0 to 1.
    var coefficient: Double {
        let total = oldWeight + newWeight
        return total == 0 ? 0 : Double(shared) * 2 / Double(total)
    }

    /// One text grown or rewritten in parts; or one that holds most of the other, as when a paragraph is split.
    var isStrong: Bool {
        let smaller = min(oldWeight, newWeight)
        return coefficient >= 0.5 || (smaller >= 24 && shared * 10 >= smaller * 6)
    }

    /// Whether a piece of one went to the other: some words that stand together, or nearly all of a short text. Where
    /// one of the two is paired already, the other belongs to it: a sentence went over to the next paragraph.
    var isBridge: Bool { wordsTogether >= 3 || shared * 10 >= min(oldWeight, newWeight) * 9 }

    /// Alike enough to be shown as one changed paragraph if nothing better is found.
    var isWeak: Bool { coefficient >= 0.25 }
}
