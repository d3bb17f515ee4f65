import Testing

@testable import Markdown

@Suite struct SafeHTMLTests {
    private func html(_ markdown: String, _ options: HTMLOptions = HTMLOptions()) -> String {
        SafeHTML(markdown: markdown, options: options).text
    }

    @Test(
        "What reporters type becomes the HTML that they mean",
        arguments: [
            ("", ""), (" \n\t\n", ""),
            ("one\ntwo\n\nthree", "<p dir=\"auto\">one\ntwo</p>\n<p dir=\"auto\">three</p>\n"),
            (
                "a *b* **c** ~~d~~ `e < f`",
                "<p dir=\"auto\">a <em>b</em> <strong>c</strong> <del>d</del> <code>e &lt; f</code></p>\n"
            ),
            (
                "10~20 and 30~40, \"so\" -- he said...",
                "<p dir=\"auto\">10~20 and 30~40, &quot;so&quot; -- he said...</p>\n"
            ),
            ("a  \nb\\\nc", "<p dir=\"auto\">a<br>\nb<br>\nc</p>\n"),
            ("> a", "<blockquote dir=\"ltr\">\n<p dir=\"auto\">a</p>\n</blockquote>\n"),
            ("- a\n- b", "<ul dir=\"ltr\">\n<li dir=\"ltr\">a</li>\n<li dir=\"ltr\">b</li>\n</ul>\n"),
            (
                "- a\n\n- b",
                "<ul dir=\"ltr\">\n<li dir=\"ltr\">\n<p dir=\"auto\">a</p>\n</li>\n"
                    + "<li dir=\"ltr\">\n<p dir=\"auto\">b</p>\n</li>\n</ul>\n"
            ),
            ("3. a", "<ol start=\"3\" dir=\"ltr\">\n<li dir=\"ltr\">a</li>\n</ol>\n"),
            ("```swift\na < b\n```", "<pre dir=\"auto\"><code>a &lt; b\n</code></pre>\n"), ("***", "<hr>\n"),
            ("&copy; &amp; &lt;", "<p dir=\"auto\">© &amp; &lt;</p>\n"),
        ])
    func blocks(markdown: String, expected: String) throws {
        #expect(html(markdown) == expected)
        _ = try PageScanner(html(markdown))
    }

    @Test("Headings begin below the page's, and end at the sixth level", arguments: 0...9)
    func headings(first: Int) throws {
        let text =
            (1...6).map { String(repeating: "#", count: $0) + " h" }.joined(separator: "\n") + "\n\nt\n=\n\nu\n-\n"
        let levels = [1, 2, 3, 4, 5, 6, 1, 2].map { "h\(min(6, max(1, first) + $0 - 1))" }
        let page = try PageScanner(html(text, HTMLOptions(firstHeadingLevel: first)))
        #expect(page.elements == levels)
        #expect(first != 2 || html("# Head") == "<h2 dir=\"auto\">Head</h2>\n")
    }

    @Test("A table has its columns set as its rule says, and every row has all of them")
    func table() throws {
        let text = html("| a | b | c |\n|:--|:-:|--:|\n| 1 | *2* | 3 \\| 4 |\n| x |")
        let cells = { (tag: String, words: [String]) in
            zip(["left", "center", "right"], words).map { "<\(tag) align=\"\($0)\" dir=\"auto\">\($1)</\(tag)>\n" }
                .joined()
        }
        #expect(
            text == "<table dir=\"ltr\">\n<thead>\n<tr>\n" + cells("th", ["a", "b", "c"])
                + "</tr>\n</thead>\n<tbody>\n<tr>\n"
                + cells("td", ["1", "<em>2</em>", "3 | 4"]) + "</tr>\n<tr>\n" + cells("td", ["x", "", ""])
                + "</tr>\n</tbody>\n</table>\n")
        #expect(try PageScanner(html("| a |\n|---|\n")).elements == ["table", "thead", "tr", "th"])
    }

    @Test("Each block runs the way its own words do")
    func direction() {
        #expect(html("> שלום\n>\n> hello").hasPrefix("<blockquote dir=\"rtl\">\n<p dir=\"auto\">שלום"))
        #expect(
            html("- 1\n- سلام\n- x").contains(
                "<ul dir=\"rtl\">\n<li>1</li>\n<li dir=\"rtl\">سلام</li>\n<li dir=\"ltr\">"))
        #expect(html("| 12 | **ערך** |\n|-|-|\n| a | b |").hasPrefix("<table dir=\"rtl\">"))
        #expect(html("> 12 + ٣").hasPrefix("<blockquote>\n<p dir=\"auto\">"))
    }

    @Test("HTML is shown as it was typed, in its place")
    func typedHTML() {
        #expect(
            html("<div class=\"x\">\n*a*\n</div>")
                == "<p dir=\"auto\">&lt;div class=&quot;x&quot;&gt;\n*a*\n&lt;/div&gt;</p>\n")
        #expect(html("a <b>c</b>") == "<p dir=\"auto\">a &lt;b&gt;c&lt;/b&gt;</p>\n")
        #expect(html("<!-- cut this -->") == "<p dir=\"auto\">&lt;!-- cut this --&gt;</p>\n")
    }

    @Test(
        "Links lead where they may, and those to other sites say so",
        arguments: [
            ("[a](http://x.y/z?a=b&c=d)", "<a href=\"http://x.y/z?a=b&amp;c=d\" rel=\"nofollow noopener\">a</a>"),
            ("[a](HTTPS://x.y \"t\")", "<a href=\"HTTPS://x.y\" title=\"t\" rel=\"nofollow noopener\">a</a>"),
            ("[a](//x.y)", "<a href=\"//x.y\" rel=\"nofollow noopener\">a</a>"), ("[a](#b)", "<a href=\"#b\">a</a>"),
            ("[a](b/c.html?d=e:f)", "<a href=\"b/c.html?d=e:f\">a</a>"), ("[a](/b:c)", "<a href=\"/b:c\">a</a>"),
            ("[a](tel:+15551234)", "<a href=\"tel:+15551234\">a</a>"),
            ("[a](mailto:b@c.d)", "<a href=\"mailto:b@c.d\">a</a>"),
            ("[a](</b c/ש[1].jpg>)", "<a href=\"/b%20c/%D7%A9%5B1%5D.jpg\">a</a>"),
            ("[a](/\\\\b)", "<a href=\"/%5Cb\">a</a>"),
            ("<http://x.y>", "<a href=\"http://x.y\" rel=\"nofollow noopener\">http://x.y</a>"),
            ("http://x.y/_a_/.", "<a href=\"http://x.y/_a_/\" rel=\"nofollow noopener\">http://x.y/_a_/</a>."),
            ("(www.x.y)", "(<a href=\"http://www.x.y\" rel=\"nofollow noopener\">www.x.y</a>)"),
            ("Ask a.b+c@x.y.", "Ask <a href=\"mailto:a.b+c@x.y\">a.b+c@x.y</a>."), ("ftp://x.y", "ftp://x.y"),
            ("[a@x.y](/b)", "<a href=\"/b\">a@x.y</a>"), ("`a@x.y`", "<code>a@x.y</code>"), ("[a]()", "a"),
            ("[**a**][b]\n\n[b]: /c", "<a href=\"/c\"><strong>a</strong></a>"),
        ])
    func links(markdown: String, expected: String) {
        #expect(html(markdown) == "<p dir=\"auto\">\(expected)</p>\n")
    }

    @Test("A site says where its images and links are, and is not asked about others")
    func mapping() {
        let options = HTMLOptions(
            image: { $0 == "protest.jpg" ? "/media/7/protest photo.jpg" : nil }, link: { "/stories/" + $0 })
        let text = html(
            "![*The* protest](protest.jpg \"T\") ![Gone](gone.jpg) [a](b) [c](#d) [e](https://f.g)", options)
        #expect(
            text == "<p dir=\"auto\"><img src=\"/media/7/protest%20photo.jpg\" alt=\"The protest\" title=\"T\"> Gone "
                + "<a href=\"/stories/b\">a</a> <a href=\"#d\">c</a> "
                + "<a href=\"https://f.g\" rel=\"nofollow noopener\">e</a></p>\n")
        #expect(
            html("![a](tel:1) ![b](#c) ![d](https://e.f/g.jpg)").contains(
                ">a b <img src=\"https://e.f/g.jpg\" alt=\"d\">"))
    }

    @Test("Signs that XML forbids are shown as the replacement character")
    func controls() {
        #expect(
            html("a\u{1}&#2;\u{0}\u{7F}\u{85}\u{FFFF}b\u{FEFF}")
                == "<p dir=\"auto\">a\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}b\u{FEFF}</p>\n")
        #expect(PlainText(markdown: "a\u{1}&#2;b").text == "a\u{FFFD}\u{FFFD}b")
    }

    @Test("Many texts at the same time become what each becomes alone")
    func concurrent() async {
        let texts = HostilePayloads.texts + ["~~a~~ www.b.c http://d.e | f |\n|-|\n| ~~g~~ |"]
        let alone = texts.map { html($0) }
        await withTaskGroup(of: [String].self) { group in
            for _ in 0..<8 { group.addTask { (0..<20).flatMap { _ in texts.map { SafeHTML(markdown: $0).text } } } }
            for await found in group { #expect(found == Array(repeating: alone, count: 20).flatMap { $0 }) }
        }
    }
}
