import Testing

@testable import Editorial

@Suite("YAML as it is written")
struct YAMLEmissionTests {
    @Test("Whatever is written is read again, byte for byte", arguments: [1, 2, 3])
    func roundTrip(seed: Int) throws {
        var random = Seeded(seed)
        for round in 0..<1500 {
            let node = RandomText.node(&random)
            for ending in ["\n", "\r\n"] {
                let text = node.yaml(lineEnding: ending)
                let read = try #require(try? YAMLNode.parse(text), "seed \(seed), round \(round): \(text)")
                let isSame = read.isIdentical(to: node)
                #expect(isSame, "seed \(seed), round \(round): \(text)")
            }
            #expect(node.yaml() == node.yaml())
        }
    }

    @Test("Every text that some parser takes for something else stands in quotes")
    func quoted() {
        let texts = [
            "yes", "No", "on", "OFF", "y", "N", "null", "Null", "~", "true", "False", ".nan", ".inf", "1e3", "0x1F",
            "0o17",
            "0b1", "12:30", "1:20:30", "2016-01-01", "2016-01-01T10:00:00Z", "2016-01-01 10:00:00 +01:00", "1_000",
            "1,000",
            "=", "<<", "", " a", "a ", "\u{A0}a", "a:", "a: b", "a #b", "- a", "? a", "&a", "*a", "!a", "|", ">", "'a",
            "%a",
            "@a", "`a", "[a]", "{a}", "#a", ",a", "-", "---", "...", "a\tb", "\u{1B}", "a\u{2028}b", "\u{FEFF}a", "12",
            "-1",
            "4e12345678", "0123456789012345678901234567890123456789",
        ]
        for text in texts {
            let line = YAMLNode.map([("k", .string(text))]).yaml()
            #expect(line.hasPrefix("k: \"") && line.hasSuffix("\"\n"), "\(line)")
        }
    }

    @Test("What is safe stands bare, so that people can read it")
    func plain() {
        for text in ["Syria: what now?"] { #expect(YAMLNode.string(text).yaml() == "\"\(text)\"\n") }
        for text in [
            "Ana Lima", "État d’urgence", "中文", "a:b", "C#", "it's 5% [sic]", "https://example.org/?a=1&b=2#c", "R&D",
            "100%", "5 killed", "01ARZ3NDEKTSV4RRFFQ69G5FAV", "(Reporting by A; Editing by B)", "a-b", "“x”",
        ] {
            #expect(YAMLNode.string(text).yaml() == "\(text)\n")
        }
    }

    @Test("The shape is block style, two blanks deep, with literal blocks for text of several lines")
    func shape() {
        let node = YAMLNode.map([
            ("title", "One"), ("tags", .list(["a", "no"])), ("empty", .list([])), ("none", YAMLNode(.null)),
            ("credits", .list([.map([("contributor", "afp"), ("roles", .list(["x"]))])])), ("note", "One.\n\nTwo.\n"),
            ("deep", .map([("text", "a\nb"), ("nested", .list([.list(["x", "z"])]))])), ("end", "a\n\n"),
        ])
        #expect(
            node.yaml() == """
                title: One
                tags:
                  - a
                  - "no"
                empty: []
                none: null
                credits:
                  - contributor: afp
                    roles:
                      - x
                note: |
                  One.

                  Two.
                deep:
                  text: |-
                    a
                    b
                  nested:
                    - - x
                      - z
                end: |+
                  a


                """)
    }

    @Test("Text full of brackets, dashes and asterisks can always be read back")
    func hostileText() throws {
        let lead = String(repeating: "- ", count: 200)
        let stairs = (0..<100).map { String(repeating: " ", count: $0) + "x" }.joined(separator: "\n")
        let texts = [
            String(repeating: "[", count: 500), "x\n" + lead + "\n" + stairs, "use &a\nand *a", "{{{{{{{{{{{{ ]",
        ]
        let node = YAMLNode.list((0..<20).flatMap { _ in texts.map(YAMLNode.string) })
        #expect(try YAMLNode.parse(node.yaml()).isIdentical(to: node))
    }

    @Test("Aliases are refused by line wherever they hide, and text that looks like them is not")
    func aliases() throws {
        for text in ["a: &x [1]\nb: *x", "a: &x 1\n? *x : 2", "a: &x 1\u{2028}b: [ *x ]", "a: &x\n - 1\nb:\n - *x\n"] {
            #expect(throws: YAMLError.self) { try YAMLNode.parse(text) }
        }
        #expect(throws: YAMLError(line: 2, problem: "aliases are not read here; write the value out")) {
            try YAMLNode.parse("a: &x [1]\nb: *x")
        }
        #expect(try YAMLNode.parse("a: \"AT&T *x &x\"\nb: Q&A *A*")["b"]?.text == "Q&A *A*")
        #expect(throws: YAMLError.self) { try YAMLNode.parse("1: a\n\"1\": b") }
        var bomb = "a0: &a0 [x]\n"
        for level in 1...40 { bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
        #expect(throws: YAMLError.self) { try YAMLNode.parse(bomb) }
    }
}
