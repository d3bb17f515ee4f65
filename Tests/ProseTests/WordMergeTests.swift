import Testing

@testable import Prose

/// What two editors would expect where their words are near each other.
@Suite struct WordMergeTests {
    @Test(
        "Changes to different words merge, and the spaces read right",
        arguments: [
            // Neighbouring words, an insertion beside a replaced word, a deletion beside an insertion.
            ("one two three four", "one TWO three four", "one two THREE four", "one TWO THREE four"),
            ("one two three", "one new two three", "one TWO three", "one new TWO three"),
            ("one two three", "one three", "one two new three", "one new three"),
            ("one two three", "one three", "one new two three", "one new three"),
            ("one two three four", "one three four", "one two four", "one four"),
            ("one two.", "one.", "one two more.", "one more."),
            ("one two.", "one.", "one more two.", "one more."),
            ("one two three", "two three", "one three", "three"),
            ("on Monday", "on Tuesday", "at Monday", "at Tuesday"),
            // Marks go with their words.
            ("red, green, blue.", "red, blue.", "red, green.", "red."),
            ("He said it on Monday.", "He said it on Tuesday.", "He said it, on Monday.", "He said it, on Tuesday."),
            ("He left on Monday.", "He left on Monday!", "He left on Tuesday.", "He left on Tuesday!"),
            ("He said yes today.", "He said “yes” today.", "He said yes yesterday.", "He said “yes” yesterday."),
            // Sentences.
            (
                "First one. Last one.", "First one. New here. Last one.", "First one. Final one.",
                "First one. New here. Final one."
            ),
            (
                "First one. Last one.", "First one? Last one.", "First one. New here. Last one.",
                "First one? New here. Last one."
            ),
            (
                "First one.\nNext.\n", "First one. More.\nNext.\n", "First one.\nBetween.\nNext.\n",
                "First one. More.\nBetween.\nNext.\n"
            ),
            // A line wrapped anew, and a word changed there.
            ("a b c\nd e f\n", "a b\nc d e\nf\n", "a b c\nd E f\n", "a b\nc d E\nf\n"),
            // The same change on both sides, and one more.
            ("one two three", "one TWO three", "one TWO three four", "one TWO three four"),
            ("one two three", "one TWO three", "one TWO THREE", "one TWO THREE"),
            ("a one two, z", "a ONE TWO, z", "a one TWO, z", "a ONE TWO, z"),
            (
                "הממשלה אישרה היום את התקציב", "הממשלה דחתה היום את התקציב", "הממשלה אישרה אתמול את התקציב",
                "הממשלה דחתה אתמול את התקציב"
            ),
            ("总理周一宣布辞职。", "总理周二宣布辞职。", "总理周一宣布下台。", "总理周二宣布下台。"),
        ])
    func merges(base: String, mine: String, theirs: String, merged: String) {
        for (first, second) in [(mine, theirs), (theirs, mine)] {
            let merge = TextMerge.merge(base: base, mine: first, theirs: second)
            #expect(merge.text == merged, "\(merge.conflicts)")
        }
    }

    @Test(
        "The same words changed in two ways, or two insertions at one place, are a conflict of just those words",
        arguments: [
            ("on Monday at noon", "on Tuesday at noon", "on Friday at noon", "Monday", "Tuesday", "Friday"),
            ("red, green.", "red, green, blue.", "red, green, white.", "", ", blue", ", white"),
            ("one two three", "one new two three", "one old two three", "", "new ", "old "),
            ("one two three four", "one four", "one two new three four", "two three ", "", "two new three "),
            ("one two three", "one three", "one TWO three", "two ", "", "TWO "),
            ("A.\n", "A.\nB.\n", "A.\nC.\n", "", "B.\n", "C.\n"),
            // Ideographs that touch may be one word.
            ("总理宣布", "首理宣布", "总统宣布", "总理", "首理", "总统"),
        ])
    func conflicts(base: String, mine: String, theirs: String, was: String, one: String, other: String) {
        let merge = TextMerge.merge(base: base, mine: mine, theirs: theirs)
        #expect(merge.conflicts.map { [$0.base, $0.mine, $0.theirs] } == [[was, one, other]])
    }

    @Test("A change inside a sentence that the other side rewrote is a conflict of the whole sentence")
    func rewritten() {
        let base = "It rained. The minister said on Monday that the bridge would close for repairs. People waited."
        let mine = "It rained. Nobody knows when that old crossing at the harbour will be shut down. People waited."
        let theirs = base.replacing("Monday", with: "Friday")
        let merge = TextMerge.merge(base: base, mine: mine, theirs: theirs)
        #expect(
            merge.conflicts.map(\.theirs) == ["The minister said on Friday that the bridge would close for repairs"])
        let beside = TextMerge.merge(base: base, mine: mine, theirs: base.replacing("waited", with: "left"))
        #expect(beside.text == mine.replacing("waited", with: "left"))
    }

    @Test("What one side took away is on record, with who did it")
    func deletions() {
        let merge = TextMerge.merge(
            base: "one two three four five\n", mine: "one three four five\n", theirs: "one two three FOUR five\n")
        #expect(merge.text == "one three FOUR five\n")
        #expect(
            merge.deletions == [
                TextDeletion(text: "two", by: .mine, baseRange: 4..<7),
                TextDeletion(text: "four", by: .theirs, baseRange: 14..<18),
            ])
    }

    @Test("A conflict is settled with either side, the base, both or another text")
    func settling() {
        let merge = TextMerge.merge(base: "on Monday at", mine: "on Tuesday at", theirs: "on Friday at")
        let texts = [TextMerge.Resolution.mine, .theirs, .base, .both, .text("Sunday")].map {
            merge.settling(conflictAt: 0, with: $0).text
        }
        #expect(texts == ["on Tuesday at", "on Friday at", "on Monday at", "on Tuesday Friday at", "on Sunday at"])
        #expect(merge.settling(conflictAt: 1, with: .mine) == merge)
    }
}
