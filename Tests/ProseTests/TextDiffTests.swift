import Testing

@testable import Prose

@Suite struct TextDiffTests {
    @Test(
        "Changed words are shown in their sentence, in any script",
        arguments: [
            ("The vote is on Monday.", "The vote is on Tuesday.", "The vote is on [-Monday-]{+Tuesday+}."),
            ("הממשלה אישרה את התקציב.", "הממשלה דחתה את התקציב.", "הממשלה [-אישרה-]{+דחתה+} את התקציב."),
            ("وافقت الحكومة على الميزانية.", "رفضت الحكومة الميزانية.", "[-وافقت-]{+رفضت+} الحكومة [-على -]الميزانية."),
            ("总理周一宣布辞职。", "总理周二宣布辞职。", "总理周[-一-]{+二+}宣布辞职。"),
            ("Toll rises to 1,200 people", "Toll rises to 1,300 people", "Toll rises to [-1,200-]{+1,300+} people"),
            (
                "A first one. A last one.", "A first one. A new one. A last one.",
                "A first one. {+A new one. +}A last one."
            ),
            ("One here. Last here.", "One here. Middle here. Last here.", "One here. {+Middle here. +}Last here."),
            ("the end", "the very end", "the {+very +}end"), ("same\r\n", "same\n", "same[-\r\n-]{+\n+}"),
        ])
    func words(old: String, new: String, expected: String) {
        #expect(TextDiff(from: old, to: new).notation == ["changed: " + expected])
    }

    @Test("A word left standing between two rewritten halves is part of the rewriting")
    func grouping() {
        let diff = TextDiff(
            from: "Ministers met late on Monday in Paris to discuss the budget.",
            to: "Ministers met early on Tuesday in Paris to discuss the budget.")
        #expect(
            diff.notation == [
                "changed: Ministers met [-late on Monday-]{+early on Tuesday+} in Paris to discuss the budget."
            ])
        #expect((diff.wordsDeleted, diff.wordsInserted) == (3, 3))
    }

    @Test("A moved paragraph is shown as moved, with the words that changed in it")
    func moved() {
        let rest = "The opposition called for an early election.\n\nMarkets fell after the news was out.\n\n"
        let old = "The minister resigned on Monday after the vote.\n\n" + rest
        let new = rest + "The minister resigned on Tuesday after the vote.\n\n"
        let diff = TextDiff(from: old, to: new)
        #expect(
            diff.notation == [
                "unchanged: The opposition called for an early election.\n\n",
                "unchanged: Markets fell after the news was out.\n\n",
                "moved: The minister resigned on [-Monday-]{+Tuesday+} after the vote.\n\n",
            ])
        #expect(diff.paragraphsMoved == 1)
        #expect(diff.paragraphs[2].old?.paragraphs == 0..<1 && diff.paragraphs[2].new?.paragraphs == 2..<3)
        #expect(diff.paragraphs[2].old?.bytes == 0..<49)
    }

    @Test("A paragraph that was split stays one change, in which no word changed")
    func split() {
        let diff = TextDiff(
            from: "The minister resigned on Monday. The opposition called for an election.",
            to: "The minister resigned on Monday.\n\nThe opposition called for an election.")
        #expect(
            diff.notation == [
                "changed: The minister resigned on Monday.[- -]{+\n\n+}The opposition called for an election."
            ])
        #expect(!diff.paragraphs[0].changesWords && diff.paragraphs[0].new?.paragraphs == 0..<2)
        #expect(diff.wordsInserted == 0 && diff.wordsDeleted == 0)
    }

    @Test("A paragraph that has nothing in common with another is deleted, not changed")
    func replaced() {
        let diff = TextDiff(from: "Old news entirely.\n\nKept.", to: "Something quite else!\n\nKept.")
        #expect(
            diff.notation == [
                "deleted: [-Old news entirely.\n\n-]", "inserted: {+Something quite else!\n\n+}", "unchanged: Kept.",
            ])
    }

    @Test("Two spellings of one character are different bytes and therefore a change")
    func bytes() throws {
        let diff = TextDiff(from: "caf\u{e9}", to: "cafe\u{301}")
        #expect(!diff.isEmpty)
        #expect(isSame(try diff.apply(to: "caf\u{e9}"), "cafe\u{301}"))
        #expect(throws: TextDiffMismatch(offset: 3)) { try diff.apply(to: "cafe\u{301}") }
        #expect(diff != TextDiff(from: "cafe\u{301}", to: "caf\u{e9}"))
    }

    @Test("Empty texts and equal texts have empty diffs")
    func empty() {
        #expect(TextDiff(from: "", to: "").paragraphs.isEmpty)
        #expect(TextDiff(from: "a\r\n\r\nb", to: "a\r\n\r\nb").isEmpty)
        #expect(TextDiff(from: "", to: "a").notation == ["inserted: {+a+}"])
        #expect(TextDiff(from: "a", to: "").notation == ["deleted: [-a-]"])
    }
}
