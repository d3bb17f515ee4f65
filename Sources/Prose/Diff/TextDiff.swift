/// What changed between two texts, the way an editor would say it: paragraphs that stayed, went, came or moved, and
/// inside the changed ones the words.
///
///     let diff = TextDiff(from: "The vote is on Monday.", to: "The vote is on Tuesday.")
///     for segment in diff.paragraphs[0].segments { … }    // "The vote is on ", -"Monday", +"Tuesday", "."
///
/// A paragraph ends at a blank line, or at any line break that is not plainly the wrapping of one paragraph at a
/// column. A word is a run of letters and digits; in scripts without spaces each ideograph or letter cluster is one.
/// The texts are compared byte for byte: two spellings of one character differ.
///
/// The segments hold both texts entirely, so that ``apply(to:)`` gives the new text back exactly, and ``reversed`` the
/// old one.
///
/// Comparing takes near-linear time on any input. Texts that are both long and unlike are compared less thoroughly,
/// and ``isCoarse`` says so.
public struct TextDiff: Sendable, Equatable {
    /// What became of each paragraph, in the order of the new text; a deleted one stands after what it used to follow.
    public let paragraphs: [ParagraphChange]
    /// Whether some part was too costly to compare in full, so that more may be shown as changed than had to be. The
    /// diff is exact all the same.
    public let isCoarse: Bool
    /// The words that only the new text has, as ``WordCount`` counts them in each segment. Words of a moved paragraph
    /// are not among them.
    public let wordsInserted: Int
    /// The words that only the old text has, counted likewise.
    public let wordsDeleted: Int

    /// The paragraphs that stand at another place among the others.
    public var paragraphsMoved: Int { paragraphs.count { $0.kind == .moved } }

    /// Whether nothing changed, not even white space.
    public var isEmpty: Bool { paragraphs.allSatisfy { $0.kind == .unchanged } }

    /// Compares two texts.
    public init(from old: String, to new: String) {
        self.init(from: old, to: new, budget: nil, findsMoves: true)
    }

    /// Compares with another budget than the length of the texts gives, or without looking for moved paragraphs: both
    /// texts then run through `paragraphs` in order.
    init(from old: String, to new: String, budget: WorkBudget?, findsMoves: Bool) {
        let comparison = Comparison(old, new, budget: budget, findsMoves: findsMoves)
        self.init(comparison.changes(), isCoarse: comparison.matcher.budget.isExceeded)
    }

    private init(_ paragraphs: [ParagraphChange], isCoarse: Bool) {
        self.paragraphs = paragraphs
        self.isCoarse = isCoarse
        wordsInserted = Self.words(.inserted, in: paragraphs)
        wordsDeleted = Self.words(.deleted, in: paragraphs)
    }

    private static func words(_ kind: Segment.Kind, in paragraphs: [ParagraphChange]) -> Int {
        var words = 0
        for change in paragraphs where change.kind != .unchanged {
            for segment in change.segments where segment.kind == kind { words += WordCount.count(segment.text) }
        }
        return words
    }

    /// The same changes from the new text to the old. Reversing twice gives the diff itself.
    public var reversed: TextDiff {
        TextDiff(ReadingOrder.arrange(paragraphs.map(\.reversed)), isCoarse: isCoarse)
    }
}
