/// Two people's changes to one text, brought together by line, then by word.
///
/// What only one side changed is taken from it; where both changed the same lines, the words decide: changes to
/// different words are all made, also to neighbours. A conflict is a place where both changed the same words, or both
/// inserted, and not in the same way; or where one changed something in a sentence that the other rewrote, or in a
/// stretch that the other took away.
///
/// No word of either side is lost. The words of my text, counted with repetition, are all among those of the merged
/// text, of `mine` in ``conflicts``, and of the ``deletions`` by them; and likewise the words of their text.
///
/// A paragraph that one side moved counts as deleted here and inserted there. If the other side edited it where it
/// stood, the edit follows the move.
public struct TextMerge: Sendable, Equatable {
    /// A stretch of the merge, in reading order.
    public enum Piece: Sendable, Equatable {
        /// Text that is settled.
        case merged(String)
        /// Two texts for one place.
        case conflict(TextConflict)

        /// Byte for byte; `String`'s own `==` would take two spellings of one character for equal.
        public static func == (first: Piece, second: Piece) -> Bool {
            switch (first, second) {
            case (.merged(let one), .merged(let other)): one.utf8.elementsEqual(other.utf8)
            case (.conflict(let one), .conflict(let other)): one == other
            default: false
            }
        }
    }

    /// The merge from start to end: settled text and conflicts between.
    public let pieces: [Piece]
    /// What one side took away from the base and the other let stand, in reading order. Words in a conflict are not
    /// among them.
    public let deletions: [TextDeletion]
    /// Whether some stretch was too costly to compare by words, so that more may be in conflict than had to be.
    public let isCoarse: Bool

    /// The merged text; nil while there are conflicts.
    public var text: String? { conflicts.isEmpty ? settled { $0.mine } : nil }

    /// The places that a person has to settle, in reading order.
    public var conflicts: [TextConflict] {
        pieces.compactMap { piece in
            if case .conflict(let conflict) = piece { conflict } else { nil }
        }
    }

    /// Merges `mine` and `theirs`, which were both made from `base`.
    ///
    /// Where one side changed nothing, the other is the result byte for byte; so it is where both are equal, and where
    /// git would merge by lines. Swapping the sides swaps the conflicts' texts and changes nothing else. Near-linear
    /// time on any input.
    public static func merge(base: String, mine: String, theirs: String) -> TextMerge {
        merge(base: base, mine: mine, theirs: theirs, budget: nil)
    }

    static func merge(base: String, mine: String, theirs: String, budget: WorkBudget?) -> TextMerge {
        let texts = MergeTexts(base: base, mine: mine, theirs: theirs)
        let length = (texts.base.count + texts.mine.count + texts.theirs.count) / 2
        let budget = budget ?? WorkBudget(forBytes: length)
        var lines = LineMerge(texts, budget)
        let merge = lines.run()
        guard !merge.conflicts.isEmpty else { return merge }
        return MoveMerge.merge(texts, lines.hunks, insteadOf: merge, budget) ?? merge
    }

    init(pieces: [Piece], deletions: [TextDeletion], isCoarse: Bool) {
        self.pieces = pieces
        self.deletions = deletions
        self.isCoarse = isCoarse
    }

    /// The whole text with each conflict replaced by what `choice` gives for it.
    public func settled(_ choice: (TextConflict) -> String) -> String {
        var bytes: [UInt8] = []
        for piece in pieces {
            switch piece {
            case .merged(let text): bytes += text.utf8
            case .conflict(let conflict): bytes += choice(conflict).utf8
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
