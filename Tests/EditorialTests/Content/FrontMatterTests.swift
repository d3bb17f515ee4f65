import Testing

@testable import Editorial

@Suite("Front matter")
struct FrontMatterTests {
    static let odd = """
        --- \t
        # written by hand

        "title" :   'Old'   # working title
        tags: [ b,
          a ]   # flow
        # nobody's

          # indented, nobody's
        text: |
          # not a comment

          last
        empty:
        quoted: "one
        # still text"
        keep: |+
          x


        credits:
        - contributor: afp
          extra: 1
          # inside
        ---
        \tBody  \n
        """

    @Test(
        "A document comes out as it went in",
        arguments: [
            odd, odd.replacingLineEnds(), "\u{FEFF}" + odd, "", "x", "---\n---", "---\na: 1\n---",
            "---\na: 1\n...\nx\r\ny",
            "---\r\na: 1\r\n---\r\n\r\n---\r\n", "a\u{2028}b\u{85}", "---\na: \"x\u{2028}y\"\n---\nשלום e\u{301}",
            "---\ra: 1\r---\rb",
        ])
    func unchanged(text: String) throws {
        var document = try FrontMatter(document: text)
        #expect(document.text.hasSameBytes(as: text))
        for entry in document.entries { document.set(entry.key, to: entry.value) }
        document.set("missing", to: nil)
        document.body = document.body + ""
        #expect(document.text.hasSameBytes(as: text))
    }

    @Test("Changing one key leaves every other line, its own spelling and the comment behind it")
    func edits() throws {
        var document = try FrontMatter(document: Self.odd)
        document.set("title", to: "New: one")
        #expect(document.text == Self.odd.swapping("'Old'", "\"New: one\""))
        document.set("text", to: nil)
        document.set("quoted", to: "short")
        document.set("tags", to: .list(["x"]))
        document.set("empty", to: 5)
        document.set("added", to: "a\nb")
        #expect(
            document.text == """
                --- \t
                # written by hand

                "title" :   "New: one"   # working title
                tags:
                  - x
                # nobody's

                  # indented, nobody's
                empty: 5
                quoted: short
                keep: |+
                  x


                credits:
                - contributor: afp
                  extra: 1
                  # inside
                added: |-
                  a
                  b
                ---
                \tBody  \n
                """)
        #expect(document.body == "\tBody  \n\n" || document.body == "\tBody  \n")
    }

    @Test("New lines end as the document's lines do")
    func lineEndings() throws {
        var document = try FrontMatter(document: "---\r\na: 1\r\n---\r\nBody")
        document.set("b", to: "x\ny\n")
        #expect(document.text.hasSameBytes(as: "---\r\na: 1\r\nb: |\r\n  x\r\n  y\r\n---\r\nBody"))
        #expect(try FrontMatter(document: document.text)["b"]?.text == "x\ny\n")
        var plain = FrontMatter(body: "One\r\nTwo")
        plain.set("a", to: 1)
        #expect(plain.text.hasSameBytes(as: "---\r\na: 1\r\n---\r\nOne\r\nTwo"))
    }

    @Test("Flow style, odd indentation, explicit keys and a map that is emptied work too")
    func oddShapes() throws {
        var flow = try FrontMatter(document: "---\n{a: 1, 'b': [x, z]}\n---\nBody")
        flow.set("a", to: 2)
        #expect(flow.text == "---\na: 2\nb:\n  - x\n  - z\n---\nBody")
        var braces = try FrontMatter(document: "---\n{\n  a: 1,\n  b: 2\n}\n---\n")
        braces.set("c", to: 3)
        #expect(braces.entries == [YAMLEntry("a", 1), YAMLEntry("b", 2), YAMLEntry("c", 3)])
        var deep = try FrontMatter(document: "---\n  a: 1\n  b: 2\n---\n")
        deep.set("c", to: .list(["x"]))
        #expect(deep.text == "---\n  a: 1\n  b: 2\n  c:\n    - x\n---\n")
        var explicit = try FrontMatter(document: "---\n? a\n: 1\nb: 2\n---\n")
        explicit.set("a", to: 3)
        #expect(explicit.entries == [YAMLEntry("a", 3), YAMLEntry("b", 2)])
        explicit.set("a", to: nil)
        explicit.set("b", to: nil)
        #expect(explicit.text == "---\n---\n")
        var empty = try FrontMatter(document: "---\n# only this\n---\n")
        empty.set("a", to: 1)
        #expect(empty.text == "---\n# only this\na: 1\n---\n")
    }

    @Test(
        "A text that merely begins with a thematic break, or like front matter, is body",
        arguments: [
            "---\n\nProse.\n\n---\n\nMore: of it.\n", "---", "---\n", "---\nProse without an end.\n", "+++ not TOML",
            "{ not JSON", "----\na: 1\n---\n", " ---\na: 1\n---\n", "--- a\nb: 1\n---\n", "+++\nplus\n", "...\n---\n",
        ])
    func bodies(text: String) throws {
        var document = try FrontMatter(document: text)
        #expect(document.body.hasSameBytes(as: text) && document.entries.isEmpty)
        document.set("a", to: 1)
        #expect(document.body.hasSameBytes(as: text))
        #expect(try FrontMatter(document: document.text).body.hasSameBytes(as: text))
    }

    @Test(
        "Any body is a body, whatever it looks like",
        arguments: [
            "---\na: 1\n---\n", "+++\na = 1\n+++\n", "{\n\"a\": 1\n}\n", "\u{FEFF}x", "---\na: [", "---\na: 1", "",
        ])
    func anyBody(body: String) throws {
        let document = FrontMatter(body: body)
        #expect(document.body.hasSameBytes(as: body))
        #expect(try FrontMatter(document: document.text).body.hasSameBytes(as: body))
        var closed = try FrontMatter(document: "---\na: 1\n---")
        closed.body = body
        #expect(try FrontMatter(document: closed.text).body.hasSameBytes(as: body))
        var bare = FrontMatter(body: "x")
        bare.body = body
        #expect(try FrontMatter(document: bare.text).body.hasSameBytes(as: body))
    }

    @Test("What is not read is refused with its line in the file and what to do")
    func errors() {
        let cases: [(String, Int, String)] = [
            ("---\na: 1\nb: [\n---\n", 4, "cannot be read"),
            ("---\na: 1\nb: 2\na: 3\n---\n", 2, "stands twice"),
            ("---\nx: 1\na:\n  b: 1\n  b: 2\n---\n", 4, "stands twice"),
            ("---\na: &x [1]\nb: *x\n---\n", 3, "aliases"),
            ("---\njust text\n---\n", 2, "not front matter"),
            ("---\n- a\n- b\n---\n", 2, "not front matter"),
            ("---\ntitle: A\nbody\n", 1, "never closes"),
            ("+++\ntitle = \"A\"\n+++\n", 1, "TOML"),
            ("{\n  \"title\": \"A\"\n}\n", 1, "JSON"),
            ("---\na: \"\u{2028}\"\r\nb: \u{1B}\r\n---\n", 3, "cannot be read"),
            ("---\na: \(String(repeating: "x", count: 300_000))\n---\n", 1, "at most 262144"),
            ("---\na: \(String(repeating: "[", count: 1000))\n---\n", 2, "nested deeper"),
            ("---\r\na: 1\r\nb: c: d\r\n---\r\n", 3, "cannot be read"),
        ]
        for (text, line, words) in cases {
            do {
                _ = try FrontMatter(document: text)
                Issue.record("read: \(text.prefix(40))")
            } catch {
                #expect(error.line == line && "\(error)".contains(words), "\(text.prefix(40)): \(error)")
                #expect("\(error)".hasPrefix("line \(line): ") && !"\(error)".contains("\n"))
            }
        }
    }

    @Test("Keys that hide a page are taken out in any capitals, and keys are found in any")
    func generatorKeys() throws {
        var document = try FrontMatter(
            document: "---\nTitle: A\nDraft: true\nurl: /x\npublishDate: 2030-01-01\nid: x\n---\n")
        #expect(document.keys(named: "title") == ["Title"])
        #expect(document.removeGeneratorKeys() == ["Draft", "url", "publishDate"])
        #expect(document.text == "---\nTitle: A\nid: x\n---\n")
        #expect(document.line(of: "id") == 3)
        var dots = try FrontMatter(document: "---\na: 1\n...\r\nBody")
        dots.closeWithHyphens()
        #expect(dots.text.hasSameBytes(as: "---\na: 1\n---\r\nBody"))
    }
}

extension String {
    func replacingLineEnds() -> String {
        String(decoding: utf8.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }, as: UTF8.self)
    }

    /// The text with the first occurrence of a part exchanged.
    func swapping(_ part: String, _ other: String) -> String {
        let (bytes, wanted) = (Array(utf8), Array(part.utf8))
        for start in bytes.indices where bytes[start...].starts(with: wanted) {
            return String(
                decoding: bytes[..<start] + Array(other.utf8) + bytes[(start + wanted.count)...], as: UTF8.self)
        }
        return self
    }
}
