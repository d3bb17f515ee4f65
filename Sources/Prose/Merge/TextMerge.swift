/// Two people's changes to one text, brought together by word.
///
/// Changes in different paragraphs, and changes inside one paragraph that have an untouched word between them, are
/// both taken. Where the two changed the same words or neighbouring ones, and not in the same way, there is a conflict
/// with both texts. No word of either side is ever absent from the text, from a conflict, or from what the other side
/// deleted.
///
/// A paragraph that one side moved counts as deleted here and inserted there.
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
    /// Whether a comparison was too costly to make in full, so that there may be more conflicts than had to be.
    public let isCoarse: Bool

    /// The merged text; nil while there are conflicts.
    public var text: String? { conflicts.isEmpty ? settled { $0.mine } : nil }

    /// The places that a person has to settle, in reading order.
    public var conflicts: [TextConflict] {
        pieces.compactMap { piece in
            if case .conflict(let conflict) = piece { conflict } else { nil }
        }
    }

    /// Merges `mine` and `theirs`, which were both made from `base`. Where one side changed nothing, the other is the
    /// result byte for byte; so it is where both are equal. Swapping the sides swaps the conflicts' texts and changes
    /// nothing else. Near-linear time on any input.
    public static func merge(base: String, mine: String, theirs: String) -> TextMerge {
        merge(base: base, mine: mine, theirs: theirs, budget: nil)
    }

    static func merge(base: String, mine: String, theirs: String, budget: WorkBudget?) -> TextMerge {
        if mine.utf8.elementsEqual(base.utf8) || mine.utf8.elementsEqual(theirs.utf8) { return TextMerge(theirs) }
        if theirs.utf8.elementsEqual(base.utf8) { return TextMerge(mine) }
        let toMine = TextDiff(from: base, to: mine, budget: budget, findsMoves: false)
        let toTheirs = TextDiff(from: base, to: theirs, budget: budget, findsMoves: false)
        var sweep = MergeSweep(base: base, toMine: toMine, toTheirs: toTheirs)
        sweep.run()
        return TextMerge(pieces: sweep.pieces, isCoarse: toMine.isCoarse || toTheirs.isCoarse)
    }

    private init(pieces: [Piece], isCoarse: Bool) {
        self.pieces = pieces
        self.isCoarse = isCoarse
    }

    private init(_ text: String) {
        self.init(pieces: text.isEmpty ? [] : [.merged(text)], isCoarse: false)
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
