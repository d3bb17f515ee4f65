import Testing

@testable import Prose

@Suite struct TextMergeTests {
    private let base = "The minister resigned on Monday after the vote.\n\nMarkets fell."

    @Test("Two people in one paragraph are not in conflict when they change different words")
    func sameParagraph() {
        let merge = TextMerge.merge(
            base: base, mine: "The prime minister resigned on Monday after the vote.\n\nMarkets fell.",
            theirs: "The minister resigned on Tuesday after the vote.\n\nMarkets fell sharply.")
        #expect(merge.text == "The prime minister resigned on Tuesday after the vote.\n\nMarkets fell sharply.")
        #expect(merge.conflicts.isEmpty && !merge.isCoarse)
    }

    @Test(
        "Words are merged in any script",
        arguments: [
            (
                "הממשלה אישרה היום את התקציב", "הממשלה דחתה היום את התקציב", "הממשלה אישרה היום את החוק",
                "הממשלה דחתה היום את החוק"
            ),
            (
                "وافقت الحكومة على الميزانية", "رفضت الحكومة على الميزانية", "وافقت الحكومة على القانون",
                "رفضت الحكومة على القانون"
            ),
            ("总理周一宣布辞职", "首相周一宣布辞职", "总理周一宣布下台", "首相周一宣布下台"),
        ])
    func scripts(base: String, mine: String, theirs: String, merged: String) {
        #expect(TextMerge.merge(base: base, mine: mine, theirs: theirs).text == merged)
    }

    @Test("Changes to the same word, or to neighbouring words, are a conflict with both texts and where they stand")
    func conflict() {
        let same = TextMerge.merge(
            base: base, mine: base.replacingWord("Monday", "Tuesday"), theirs: base.replacingWord("Monday", "Friday"))
        #expect(
            same.conflicts == [
                TextConflict(
                    base: "Monday", mine: "Tuesday", theirs: "Friday", baseRange: 25..<31, mineRange: 25..<32,
                    theirsRange: 25..<31)
            ])
        #expect(same.text == nil)
        #expect(same.settled { $0.theirs } == base.replacingWord("Monday", "Friday"))
        let neighbours = TextMerge.merge(
            base: base, mine: base.replacingWord("Monday", "Tuesday"), theirs: base.replacingWord("after", "before"))
        #expect(neighbours.text == base.replacingWord("Monday", "Tuesday").replacingWord("after", "before"))
    }

    @Test("The ends of two paragraphs keep their changes apart")
    func paragraphEnds() {
        let merge = TextMerge.merge(
            base: base, mine: base.replacingWord("vote", "ballot"), theirs: base.replacingWord("Markets", "Shares"))
        #expect(merge.text == "The minister resigned on Monday after the ballot.\n\nShares fell.")
    }

    @Test(
        "A paragraph rewritten by one and its neighbour by the other, or a new one put before it, are not in conflict")
    func wholeParagraphs() {
        let base = "Old first lines.\n\nOld second matter.\n\nOld third thing.\n"
        let mine = "Rewritten entirely here.\n\nOld second matter.\n\nOld third thing.\n"
        let theirs = "Old first lines.\n\nNobody expected that!\n\nOld third thing.\n"
        let merged = "Rewritten entirely here.\n\nNobody expected that!\n\nOld third thing.\n"
        #expect(TextMerge.merge(base: base, mine: mine, theirs: theirs).text == merged)
        let inserted = TextMerge.merge(base: base, mine: "A new lead.\n\n" + base, theirs: mine)
        #expect(inserted.text == "A new lead.\n\n" + mine)
    }

    @Test("The same change on both sides is taken once, and a deletion by one side stands")
    func agreement() {
        let mine = base.replacingWord("Monday", "Tuesday").replacingWord("Markets", "Shares")
        let merge = TextMerge.merge(base: base, mine: mine, theirs: base.replacingWord("Monday", "Tuesday"))
        #expect(merge.text == mine)
        let deleted = TextMerge.merge(base: base, mine: "Markets fell.", theirs: base + "\n\nMore follows.")
        #expect(deleted.text == nil || deleted.text == "Markets fell.\n\nMore follows.")
    }

    @Test("A conflict is written as whole lines between markers, in the text's own line breaks")
    func markers() {
        let merge = TextMerge.merge(
            base: "Intro.\r\n\r\nThe vote is on Monday, he said.\r\nEnd.\r\n",
            mine: "Intro.\r\n\r\nThe vote is on Tuesday, he said.\r\nEnd.\r\n",
            theirs: "Intro.\r\n\r\nThe vote is on Friday, he said.\r\nEnd.\r\n")
        let expected = [
            "Intro.", "", "<<<<<<< mine", "The vote is on Tuesday, he said.", "=======",
            "The vote is on Friday, he said.", ">>>>>>> theirs",
            "End.", "",
        ]
        #expect(isSame(merge.marked(), expected.joined(separator: "\r\n")))
        let ends = TextMerge.merge(base: "", mine: "a", theirs: "b")
        #expect(ends.marked(mine: "desk", theirs: "wire") == "<<<<<<< desk\na\n=======\nb\n>>>>>>> wire\n")
        #expect(TextMerge.merge(base: "a", mine: "a", theirs: "b").marked() == "b")
    }
}

extension String {
    /// The text with one word in place of another, wherever it stands between non-letters.
    fileprivate func replacingWord(_ word: String, _ replacement: String) -> String {
        var text = self
        return text.withUTF8 { bytes in
            var scanner = TokenScanner(bytes, in: 0..<bytes.count)
            var result: [UInt8] = []
            var position = 0
            while let token = scanner.next() {
                let isMatch = bytes[token.range].elementsEqual(word.utf8)
                result += bytes[position..<token.start]
                result += isMatch ? Array(replacement.utf8) : Array(bytes[token.range])
                position = token.end
            }
            return String(decoding: result + bytes[position...], as: UTF8.self)
        }
    }
}
