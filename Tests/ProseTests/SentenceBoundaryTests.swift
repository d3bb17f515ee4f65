import Testing

@testable import Prose

@Suite struct SentenceBoundaryTests {
    @Test(
        "Each rule cuts and joins",
        arguments: [
            ("SB4", ["One\u{2029}", "two.\u{2029}", "Three"]), ("SB5", ["te\u{301}.\u{301} ", "A\u{AD}.\u{2060}B."]),
            ("SB6", ["It fell 3.5 points, to .7. ", "Then."]), ("SB7", ["At U.S.Steel. ", "More."]),
            ("SB8", ["He asked (etc.) whether it fell. ", "Then."]), ("SB8", ["approx. 5 (five) men"]),
            ("SB8", ["approx. ", "5 Men"]), ("SB8a", ["“No.”, he said. ", "Now?! ", "Yes. - So."]),
            ("SB9", ["He left.”) ", "She stayed!» ", "Both?"]),
            ("SB10", ["One.  \t ", "Two.\u{A0}\u{3000}", "Three."]),
            ("SB11", ["One!", "Two?", "中文。", "日本語!", "の"]), ("SB998", ["no stop, no end: none"]),
        ])
    func rules(rule: String, expected: [String]) {
        #expect(sentences(expected.joined()) == expected.asBytes, "\(rule)")
    }

    @Test(
        "Abbreviations, wrapped lines and Markdown do not break a sentence",
        arguments: [
            ["U.S. President J. Smith met Dr. Jones at 5 p.m. Monday. ", "Then he left."],
            ["Mr. A vs. Mrs. B of St. Louis, No. 10. ", "No. ", "Never."],
            ["Zum Beispiel, z. B. Hr. Müller. ", "Nein."],
            ["M. Dupont et Mme. Martin. ", "Voilà ! ", "Oui."], ["א. ב. יהושע כתב. ", "הוא מת."],
            [
                "The minister said on Monday that the budget would be put\nto the vote. ",
                "He left before it was, and\r\n",
                "Next.\n\n", "\tWire copy.\n", "More",
            ], ["**It did.** ", "*Then* “it _stopped._” ", "Now."], ["قال نعم؟ ", "ثم ذهب. ", "انتهى۔"],
            ["He saw example.com and 3.5. ", "Then 1. ", "End"], ["\n\n", "Late."], [],
        ])
    func prose(expected: [String]) {
        #expect(sentences(expected.joined()) == expected.asBytes)
    }

    private func sentences(_ text: String) -> [[UInt8]] { pieces(SentenceBoundaries.sentences(in: text), of: text) }
}
