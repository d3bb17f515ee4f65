import Testing

@testable import Markdown

/// Texts made to cost as much as possible: all end, none is lost, and those that would take forever are not parsed.
@Suite struct ParsingWorkTests {
    @Test(
        "Marks by the ten thousand neither crash nor lose the words behind them",
        arguments: [
            ">", "> ", "[", "![", "]", "*", "**", "_", "`", "~~", "- ", "1. ", "+ - ", "(", "<", "<!--", "<?", "&",
            "\\", "\t", "|",
            "# ", "[](", "[a](", "[a][", "*a ", "*a**b", "_a*", "a*_", "<a ", "<a b='", "www.", "_www.", "http://",
            "a@", "a@b.c ",
            "|-|\n", "a\n|-\n", "\n> ", "[a]: ", "[a]: b\n", "[a]\n", "```\n", "\u{0}", "\u{301}", "é", "\r",
            "\r\n", "\n", " \n",
            "<div>\n", "- a\n\n", "  ", "!", "[![", "&#0;", "x\n=\n",
        ])
    func repeated(mark: String) throws {
        let count = [">", "[", "*"].contains(mark) ? 100_000 : 10_000
        let text = String(repeating: mark, count: count) + "\n\nLast words\n"
        let page = try PageScanner(SafeHTML(markdown: text).text)
        #expect(page.text.contains("Last words"))
        #expect(PlainText(markdown: text).text.hasSuffix("Last words"))
    }

    @Test(
        "Texts that cmark reads in quadratic time or memory are shown as they were typed",
        arguments: [
            ("> ", "", 100_000), ("- ", "x", 200), ("<?", "", 30_000), ("a<!A", "", 30_000), ("_www.", "", 30_000),
            ("![", "", 9000), ("~~cc**", "", 9000), ("|-\na\n-", "", 9000), ("a\n", ":-\n", 90_000),
            ("http://a)", ")", 30_000), ("|a", "|", 30_000), ("> |-|\na|-|\n", "", 3000), ("~~> ", ">__~~", 24_000),
            ("1. a\n   :-\n", "", 9000),
        ])
    func refused(piece: String, end: String, count: Int) {
        let links = piece == "![" || piece == "~~cc**" ? String(repeating: "[](b)", count: count) : ""
        let text = String(repeating: piece, count: count) + links + String(repeating: end, count: count)
        #expect(!ParsingWork.isBounded(text))
        #expect(SafeHTML(markdown: text).text.hasPrefix("<p dir=\"auto\">"))
    }

    @Test("A definition is not copied into more links than it is worth")
    func definitions() {
        let definition = "[a]: /" + String(repeating: "u", count: 1000)
        #expect(ParsingWork.isBounded(definition + "\n\n" + String(repeating: "[a] ", count: 1000)))
        #expect(!ParsingWork.isBounded(definition + "\n\n" + String(repeating: "[a] ", count: 100_000)))
        #expect(!ParsingWork.isBounded(String(repeating: "[a] ", count: 100_000) + "\n\n" + definition))
        #expect(
            !ParsingWork.isBounded(
                String(repeating: "[a] ", count: 10_000) + "\n\n" + String(repeating: "[a]::", count: 8000)))
        let references = (0..<200).map { "[\($0)]: https://example.com/stories/of/the/day/\($0) \"A title\"\n" }
            .joined()
        #expect(ParsingWork.isBounded((0..<800).map { "Words, [a link][\($0 % 200)].\n\n" }.joined() + references))
    }

    @Test("Lists within lists are counted by their marks and by what they are indented by")
    func nesting() {
        let deep = (0..<80).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
        let shallow = (0..<20).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
        #expect(!ParsingWork.isBounded(deep))
        #expect(ParsingWork.isBounded(String(repeating: shallow, count: 100)))
        #expect(ParsingWork.isBounded(String(repeating: " ", count: 500) + "A title set far to the right"))
        #expect(ParsingWork.isBounded(String(repeating: ">", count: 50) + " a"))
    }

    @Test("Long texts that people write are parsed")
    func prose() {
        let paragraph = "The *minister* said [on Monday](https://example.com/a_b?c=d&e) **nothing**; a@b.c, www.b.c!\n"
        let article = String(repeating: paragraph + paragraph + "\n- one\n- two\n\n> three\n\n", count: 8000)
        #expect(article.utf8.count > 1_600_000 && ParsingWork.isBounded(article))
        let rows = String(repeating: "| A town [map](/m) | 10,000 | 12.5 | *x* |\n", count: 3000)
        #expect(ParsingWork.isBounded("| a | b | c | d |\n|---|--:|--:|---|\n" + rows))
        let code = String(repeating: "{\"a\": [1, 2], \"b_c\": \"http://x.y\"},\n", count: 1000)
        #expect(ParsingWork.isBounded("```\n" + code + "```\n"))
    }

    @Test("A text of ten megabytes becomes a page")
    func large() throws {
        let text = "The minister said *no*, " + String(repeating: "word, another word. ", count: 500_000) + "& **left**"
        #expect(SafeHTML(markdown: text).text.hasSuffix(" word, another word. &amp; <strong>left</strong></p>\n"))
    }

    @Test("A text that is not parsed is shown in paragraphs, whatever ends its lines")
    func typed() {
        let marks = String(repeating: ">", count: 100)
        let text = marks + "\r\none <b>\r\n \t\r\ntwo\rthree\n\n\n"
        let shown = marks.replacing(">", with: "&gt;")
        #expect(
            SafeHTML(markdown: text).text
                == "<p dir=\"auto\">\(shown)\none &lt;b&gt;</p>\n<p dir=\"auto\">two\nthree</p>\n")
        #expect(PlainText(markdown: text).text == "\(marks)\none <b>\n\ntwo\nthree")
    }

    @Test("Elements within a paragraph nest so deep and no deeper")
    func inlines() throws {
        let text = String(repeating: "*a **b ", count: 100) + "x" + String(repeating: " b** a*", count: 100)
        let page = try PageScanner(SafeHTML(markdown: text).text)
        #expect(page.elements.count <= 65)
        #expect(page.text.contains("x"))
    }
}
