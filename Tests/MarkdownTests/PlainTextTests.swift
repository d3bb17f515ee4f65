import Testing

@testable import Markdown

@Suite struct PlainTextTests {
    @Test(
        "The words stay and the marks go",
        arguments: [
            ("", ""), ("# Head\n\nOne *two*\n`three` [four](/x) ![five](y.jpg)", "Head\n\nOne two three four five"),
            ("- a\n- b\n  - c\n\nd", "a\nb\nc\n\nd"), ("- a\n\n- b", "a\n\nb"), ("> a\n>\n> b\n\nc", "a\n\nb\n\nc"),
            ("| a | b |\n|-|-|\n| 1 | 2 |\n\nc", "a\tb\n1\t2\n\nc"), ("a  \nb", "a\nb"), ("a\n***\nb", "a\n\nb"),
            ("```\nx  y\n```\nz", "x  y\n\nz"), ("<p>a</p>\n\nb <i>c</i>", "<p>a</p>\n\nb <i>c</i>"),
            ("![a [b](javascript:c) <d>](javascript:e)", "a b <d>"), ("&lt;a&gt; &amp; \\*b\\*", "<a> & *b*"),
        ])
    func text(markdown: String, expected: String) {
        #expect(PlainText(markdown: markdown).text == expected)
    }

    @Test(
        "An excerpt is cut behind a word",
        arguments: [
            ("The vote is on Monday.", 22, "The vote is on Monday."),
            ("The vote is on Monday.", 21, "The vote is on…"),
            ("The vote is on Monday.", 15, "The vote is on…"), ("The vote is on Monday.", 14, "The vote is…"),
            ("One\n\n two\tthree", 30, "One two three"), ("Incomprehensibilities and more", 10, "Incompreh…"),
            ("a incomprehensibilities", 10, "a incompr…"), ("总理周一宣布辞职。", 5, "总理周一…"), ("👩🏽‍🚀🇫🇷 a", 2, "👩🏽‍🚀…"),
            ("abc", 1, "…"),
            ("", 5, ""),
        ])
    func excerpt(text: String, limit: Int, expected: String) {
        let excerpt = PlainText(markdown: text).excerpt(limit: limit)
        #expect(excerpt == expected)
        #expect(excerpt.count <= limit)
    }

    @Test("A character with thousands of marks does not make an excerpt long")
    func marks() {
        let text = "a word " + String(repeating: "\u{301}", count: 100_000)
        #expect(PlainText(markdown: text).excerpt(limit: 50).utf8.count <= 16 * 50 + 3)
    }

    @Test("Excerpts of any text are no longer than they may be, and are its beginning", arguments: 0..<100)
    func bounds(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let pieces = [
            "a", "word", " ", "  ", "\n", "\n\n", "é", "e\u{301}", "\u{301}", "ש", "中", "🇫🇷", "👩🏽‍🚀", ".", "*", "- ",
            "\u{200D}",
        ]
        let markdown = (0..<random.below(60)).map { _ in random.pick(pieces, or: "") }.joined()
        let text = PlainText(markdown: markdown)
        let line = text.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for limit in 1...40 {
            let excerpt = text.excerpt(limit: limit)
            #expect(excerpt.count <= limit, "seed \(seed), limit \(limit)")
            let kept = excerpt == line ? excerpt : String(excerpt.dropLast())
            #expect(line.unicodeScalars.starts(with: kept.unicodeScalars), "seed \(seed), limit \(limit)")
        }
    }
}
