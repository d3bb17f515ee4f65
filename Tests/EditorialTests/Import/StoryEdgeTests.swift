import Editorial
import Testing

@Suite("Lines at the ends of a story that look like credits")
struct StoryEdgeTests {
    private static let importer = StoryImport(registry: CreditFixtures.registry, now: Instant(seconds: 1_800_000_000))
    private static let text =
        "The bridge was closed on Tuesday, the city said.\n\nFerries run in its place.\n\nIt may open again in spring."

    private func read(_ body: String, keys: String = "") throws -> ArticleContent {
        try Self.importer.read("---\ntitle: Bridge closed\n\(keys)---\n\(body)").content
    }

    @Test(
        "stay at the end of a body, where they are lists, code, quotations, or something else's",
        arguments: [
            "- AFP contributed to this report.", "* AFP contributed to this report.",
            "1. AFP contributed to this report.",
            "| AFP contributed to this report. |", "# With files from AFP", "    With files from AFP",
            "```\nWith files from AFP\n```", "```\nx\n\nWith files from AFP\n", "~~~\nx\n\nWith files from AFP\n~~~",
            "<pre>\nx\n\nWith files from AFP\n</pre>", "<blockquote>\nWith files from AFP\n</blockquote>",
            "<!--\nWith files from AFP\n-->", "{% highlight text %}\n\nWith files from AFP\n\n{% endhighlight %}",
            "> It is closed, he said.\n> AFP contributed to this report.", "> It is closed.\n\n> With files from AFP",
            "## Sources\n\nWith files from AFP", "`With files from AFP`", "[^1]: With files from AFP",
            "![A bridge](bridge.jpg)\n\nPhoto by Ada Quill", "![A bridge](bridge.jpg)\n\nSource: Reuters",
            "| a | b |\n| - | - |\n\nSource: Reuters", "Photo by Ada Quill on Unsplash",
            "Photo by [Ada Quill](x) on [Unsplash](y)",
            "Photo by Ada Quill from Pexels", "Source: World Bank", "Source: [Reuters](https://example.org)",
            "[Reuters](https://example.org)", "Source: a study by the University of Oslo",
            "By Ada Quill", "AFP", "AP\n\nIt is not known when.",
            "He spoke on Monday. AFP contributed to this report.", "This article was first published in Spanish.",
            "This story was updated on March 4.", "© 2026 AFP", "Thanks to Ada Quill for reading drafts of this.",
            "The ferry sank (Reporting by Ada Quill; Editing by Ben Strand)", "It is closed (AFP) today.",
            "AFP contributed to this report.\n---\nThat is what it says below each of them.",
            "AFP contributed to this report.\n\nThat is what stood there, and nobody knew why.",
        ])
    func stay(end: String) throws {
        let body = "\(Self.text)\n\n\(end)\n"
        let content = try read(body)
        let isWhole = end != "AFP"
        #expect(content.creditline == (isWhole ? nil : "AFP"))
        if isWhole { #expect(content.body.debugDescription == body.debugDescription && content.credits.isEmpty) }
    }

    @Test("stay in parentheses that stand behind other sentences too")
    func roundup() throws {
        let body = "The bridge is closed. (AFP)\n\nFerries run. (Reuters)\n\nSchools open. (AFP)\n"
        #expect(try read(body).body == body)
        let single = try read("The bridge is closed.\n\nFerries run. (AFP)\n")
        #expect(single.body == "The bridge is closed.\n\nFerries run.\n" && single.creditline == "(AFP)")
    }

    @Test(
        "are lifted from above what may stand below them, also where no blank lines part the paragraphs",
        arguments: [
            "Follow Ada Quill on Twitter.", "Ada Quill is a reporter in Kyiv.", "Our Standards: the principles.",
            "© 2026 The Chronicle", "Ada Quill, The Associated Press", "[More to read](https://example.org)",
            "-- 30 --",
            "Sign up for our newsletter.\n\n- [One](https://example.org/1)\n- [Two](https://example.org/2)",
        ], ["\n\n", "\n"])
    func above(note: String, separator: String) throws {
        var lines = ["(Reporting by Ada Quill; Editing by Ben Strand)", "AFP contributed to this report."]
        // Without a mark at its end a sign-off may go on with a name in the next line, though not with a note.
        if !note.hasPrefix("Ada Quill,") { lines.append("Reporting by Ada Quill; Editing by Ben Strand") }
        for line in lines {
            let text = Self.text.replacing("\n\n", with: separator)
            let content = try read("\(text)\(separator)\(line)\(separator)\(note)")
            #expect(content.body == "\(text)\(separator)\(note)")
            #expect(content.creditline == line)
        }
    }

    @Test(
        "stay at the start of a body, where they are headings, captions or turns of phrase",
        arguments: [
            "**Breaking News**", "**A bold start**, AFP said", "By Popular Demand", "By the Numbers", "By The Way",
            "By Any Means Necessary", "## By Ada Quill", "> By Ada Quill", "- By Ada Quill", "    By Ada Quill",
            "Ada Quill",
            "*Ada Quill*", "**Ada Quill**", "Ada Quill, Lead Developer",
            "![A bridge](bridge.jpg)\n\n*Ada Quill in Kyiv*",
            "With AFP", "AFP contributed to this report.", "By Ada Quill\nand two more who were there that day.",
            "“Who builds a bridge builds two towns.”\n\nBy Ada Quill", "International Rights Director",
        ])
    func stayAbove(start: String) throws {
        let body = "\(start)\n\n\(Self.text)\n"
        let content = try read(body)
        #expect(content.body.debugDescription == body.debugDescription)
        #expect(content.byline == nil && content.credits.isEmpty && content.creditline == nil)
    }

    @Test(
        "are lifted from the start where a byline or a note says where the story is from",
        arguments: [
            ("By Ada Quill", "Ada Quill", nil), ("*By Ada Quill*", "Ada Quill", nil),
            ("__By Ada Quill__", "Ada Quill", nil),
            ("<p>By <strong>Ada Quill</strong></p>", "Ada Quill", nil), ("**Ada Quill**, AFP", "Ada Quill, AFP", nil),
            ("By [Ada Quill](/ada)", "[Ada Quill](/ada)", nil), ("# Bridge closed\n\nBy Ada Quill", "Ada Quill", nil),
            ("![x](y.jpg)\n\nBy Ada Quill", "Ada Quill", nil), ("A short summary\n\nBy Ada Quill", "Ada Quill", nil),
            ("By Ada Quill\n\n*With AFP*", "Ada Quill", "*With AFP*"), ("Von Ada Quill", "Ada Quill", nil),
            ("By Ada Quill\nWith AFP", "Ada Quill", "With AFP"),
            (
                "*This article is republished from The Conversation under a Creative Commons license.*", nil,
                "*This article is republished from The Conversation under a Creative Commons license.*"
            ),
        ] as [(String, String?, String?)])
    func lifted(start: String, byline: String?, line: String?) throws {
        let content = try read("\n\(start)\n\n\(Self.text)\n")
        #expect(content.byline == byline && content.creditline == line)
        #expect(content.body.hasSuffix(Self.text + "\n") && !content.body.contains("Quill"))
        if byline != nil { #expect(content.credits.first?.contributor == "Ada Quill") }
    }

    @Test("leave a byline of the front matter alone, and a body's other one")
    func knownByline() throws {
        let same = try read("By Ada Quill\n\n\(Self.text)", keys: "byline: Ada Quill\n")
        #expect(same.body == Self.text && same.byline == "Ada Quill" && same.credits.count == 1)
        let other = try read("By Ben Strand\n\n\(Self.text)", keys: "byline: Ada Quill\n")
        #expect(other.body == "By Ben Strand\n\n\(Self.text)" && other.credits.map(\.contributor) == ["Ada Quill"])
        let under = try read("With AFP\n\n\(Self.text)", keys: "author: Ada Quill\n")
        #expect(under.body == Self.text && under.creditline == "With AFP" && under.credits.count == 2)
    }

    @Test(
        "are credits in the front matter, if a person would print the name",
        arguments: [
            ("author: Ada Quill", ["Ada Quill|person|author"]), ("Author: Ada Quill", ["Ada Quill|person|author"]),
            ("authors: [Ada Quill, Ben Strand]", ["Ada Quill|person|author", "Ben Strand|person|author"]),
            ("author: Ada Quill and Ben Strand", ["Ada Quill|person|author", "Ben Strand|person|author"]),
            ("author:\n  name: Ada Quill\n  url: https://example.org", ["Ada Quill|person|author"]),
            (
                "authors:\n  - name: Ada Quill\n  - name: Ben Strand",
                ["Ada Quill|person|author", "Ben Strand|person|author"]
            ),
            ("author: Ada Quill <ada@example.org>", ["Ada Quill|person|author"]), ("by: Ada", ["Ada|person|author"]),
            ("author: '[Ada Quill](https://example.org)'", ["Ada Quill|person|author"]),
            (
                "author: Ada Quill (Westhaven), Ben Strand (Oslo)",
                ["Ada Quill|person|author", "Ben Strand|person|author"]
            ), ("author: Team Westhaven", ["Team Westhaven|staff|author"]),
            ("author: Ada Quill (Westhaven)", ["Ada Quill|person|author"]), ("author: AFP", ["afp|agency|author"]),
            ("author: Ada van der Quill", ["Ada van der Quill|person|author"]),
            ("author: נועה ברק", ["נועה ברק|person|author"]),
            ("byline: '[Ada Quill](https://example.org), Lead Developer'", ["Ada Quill|person|author"]),
            ("byline: Ada Quill\nauthor: bens", ["Ada Quill|person|author"]),
            ("author: Desk Staff", ["Desk Staff|staff|author"]),
            ("author: adaq", []), ("author: AdaQuill", []), ("author: ada_quill", []), ("author: '@ada'", []),
            ("author: ada@example.org", []), ("author: https://example.org/ada", []), ("author: admin", []),
            ("author: Anonymous", []), ("author: Admin", []), ("author: ada42", []), ("author:", []),
            ("author: []", []),
            ("author: View all posts by Ada Quill", []), ("author: 42", []), ("author: {id: ada}", []),
            ("byline: adaq, Lead Developer", []),
        ])
    func authors(keys: String, credits: [String]) throws {
        let content = try read(Self.text, keys: keys + "\n")
        #expect(content.credits.map(CreditFixtures.summary) == credits)
        #expect(content.body == Self.text)
        #expect(content.text.contains(keys))
    }

    @Test("cost time that grows with the text")
    func hostile() throws {
        let count = 20_000
        let paragraph = "The bridge was closed on Tuesday, the city said. (AFP)\n\n"
        let texts = [
            String(repeating: paragraph, count: 4_000), String(repeating: "With AFP\n", count: count),
            String(repeating: "___\n", count: count) + "With AFP\n", String(repeating: "> \n", count: count),
            "Text.\n" + String(repeating: "With AFP\n", count: count), String(repeating: "[", count: 200_000),
            "Text.\n\n" + String(repeating: "With AFP\n\n***\n\n", count: 4_000),
            String(repeating: "```\n", count: count),
            "Text.\n\nWith AFP\n\n" + String(repeating: "Read more: x\n\n", count: count),
            "By Ada Quill\n" + String(repeating: "With AFP\n", count: count), String(repeating: "# x\n", count: count),
            "Text. " + String(repeating: "(AFP) ", count: count), String(repeating: "(\n", count: count),
        ]
        for text in texts {
            #expect(try !read(text).text.isEmpty)
            _ = try Self.importer.read("Headline\n\n" + text)
        }
    }
}
