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
    private let words: WordTally
    private let wordsBeforeGrouping: WordTally

    /// The words that only the new text has, as ``WordCount`` counts them in each segment. Words of a moved paragraph
    /// are not among them.
    public var wordsInserted: Int { words.inserted }
    /// The words that only the old text has, counted likewise.
    public var wordsDeleted: Int { words.deleted }
    /// The words that only the new text has, before changes are grouped for reading: without those that stand between
    /// two changes in both texts and are shown as part of one rewriting. Never less than half of all that is shown.
    public var wordsInsertedBeforeGrouping: Int { wordsBeforeGrouping.inserted }
    /// The words that only the old text has, before changes are grouped for reading.
    public var wordsDeletedBeforeGrouping: Int { wordsBeforeGrouping.deleted }

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
        var (old, new) = (old, new)
        old.makeContiguousUTF8()
        new.makeContiguousUTF8()
        var options = Comparison.Options(budget: budget, findsMoves: findsMoves)
        self.init(old, new, options)
        if words.total > wordsBeforeGrouping.total * 2 {
            // Short paragraphs that were joined or cut anew: too unlike one by one, though all the words are there.
            options.joinsUnlike = true
            self.init(old, new, options)
        }
    }

    private init(_ old: String, _ new: String, _ options: Comparison.Options) {
        self = Comparison.comparing(old, new, options) { comparison in
            let fates = Fates(comparison)
            let writer = ChangeWriter(old, new, comparison, fates)
            return TextDiff(
                paragraphs: fates.fates.map(writer.change), isCoarse: comparison.matcher.budget.isExceeded,
                words: fates.words, wordsBeforeGrouping: fates.wordsBeforeGrouping)
        }
    }

    private init(
        paragraphs: [ParagraphChange], isCoarse: Bool, words: WordTally, wordsBeforeGrouping: WordTally
    ) {
        self.paragraphs = paragraphs
        self.isCoarse = isCoarse
        self.words = words
        self.wordsBeforeGrouping = wordsBeforeGrouping
    }

    /// The same changes from the new text to the old. Reversing twice gives the diff itself.
    public var reversed: TextDiff {
        TextDiff(
            paragraphs: ReadingOrder.arrange(paragraphs.map(\.reversed)), isCoarse: isCoarse, words: words.reversed,
            wordsBeforeGrouping: wordsBeforeGrouping.reversed)
    }
}
