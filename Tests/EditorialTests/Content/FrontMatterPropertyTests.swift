import Testing

@testable import Editorial

@Suite("Front matter, edited at random")
struct FrontMatterPropertyTests {
    /// A document made of blocks of lines: each a comment or a key with its value.
    struct Made {
        var blocks: [(key: String?, text: String)]
        var text: String { "---\n" + blocks.map(\.text).joined() + "---\nBody\n" }
    }

    static func make(_ random: inout Seeded) -> Made {
        var blocks: [(key: String?, text: String)] = []
        for number in 0..<Int.random(in: 1...8, using: &random) {
            if random.chance(2) { blocks.append((nil, random.pick(["# note\n", "\n", "#\n\n# x: y\n"], or: "\n"))) }
            blocks.append(("k\(number)", value(&random, key: "k\(number)")))
        }
        if random.chance(3) { blocks.append((nil, "# last\n")) }
        return Made(blocks: blocks)
    }

    static func value(_ random: inout Seeded, key: String) -> String {
        switch Int.random(in: 0..<9, using: &random) {
        case 0: "\(key):   plain text   # remark\n"
        case 1: "'\(key)' : \"quoted # \\\" \\\n  more\"\n"
        case 2: "\(key): [a, 'b # c',\n# in\n  c]\n"
        case 3: "\(key):\n- a\n- b: 1\n  c: 2\n"
        case 4: "\(key): |\n  # text\n\n    deeper\n"
        case 5: "\(key): >-\n   folded\n   lines\n"
        case 6: "\(key):\n"
        case 7: "\(key): {x: 1,\n  y: \"2\n\n# z\"}\n"
        default: YAMLNode.map([(key, RandomText.node(&random))]).yaml()
        }
    }

    @Test("Setting or removing a key leaves all other lines and values alone", arguments: [11, 12, 13])
    func oneKey(seed: Int) throws {
        var random = Seeded(seed)
        for round in 0..<400 {
            let made = Self.make(&random)
            let label = "seed \(seed), round \(round):\n\(made.text)"
            let before = try #require(try? FrontMatter(document: made.text), "\(label)")
            #expect(before.text.hasSameBytes(as: made.text), "\(label)")
            let position = try #require(
                made.blocks.indices.filter { made.blocks[$0].key != nil }.randomElement(using: &random))
            let key = try #require(made.blocks[position].key)
            let node = random.chance(3) ? nil : RandomText.node(&random, depth: 2)
            var after = before
            let isSet = after.set(key, to: node)
            #expect(isSet, "\(label)")
            Self.check(made, position, before, after, node, label)
        }
    }

    private static func check(
        _ made: Made, _ position: Int, _ before: FrontMatter, _ after: FrontMatter, _ node: YAMLNode?, _ label: String
    ) {
        let key = made.blocks[position].key ?? ""
        let meant = YAMLNode(.map(before.entries)).setting([key], to: node)
        #expect(YAMLNode(.map(after.entries)).isIdentical(to: meant), "\(label)\n\(after.text)")
        #expect((try? FrontMatter(document: after.text))?.entries == after.entries, "\(label)")
        let head = "---\n" + made.blocks[..<position].map(\.text).joined()
        #expect(after.text.utf8.starts(with: head.utf8), "\(label)\n\(after.text)")
        var rest = made.blocks[(position + 1)...]
        // Empty lines right behind a value may be its own, or go with it where they would join another's.
        while let first = rest.first, first.key == nil, first.text == "\n" { rest = rest.dropFirst() }
        let tail = rest.map(\.text).joined() + "---\nBody\n"
        #expect(after.text.utf8.reversed().starts(with: tail.utf8.reversed()), "\(label)\n\(after.text)")
    }

    @Test("Documents with characters that YAML takes for line breaks are edited at the right place")
    func oddBreaks() throws {
        for mark in ["\u{85}", "\u{2028}", "\u{2029}", "\r"] {
            let text = "---\na: \"x\(mark)y\"\n# \(mark)#\nb: 2\nc: 'z\(mark)'\nd: 4\n---\nBody\(mark)\n"
            var document = try FrontMatter(document: text)
            document.set("b", to: 3)
            document.set("d", to: 5)
            #expect(document.text.hasSameBytes(as: text.swapping("b: 2", "b: 3").swapping("d: 4", "d: 5")))
            document.set("c", to: nil)
            #expect(document.text.hasSameBytes(as: "---\na: \"x\(mark)y\"\n# \(mark)#\nb: 3\nd: 5\n---\nBody\(mark)\n"))
        }
    }

    @Test("A long run of comments and of number signs costs no more than reading it")
    func hostile() throws {
        let comments = String(repeating: "# c\n", count: 40_000)
        let signs = String(repeating: " #", count: 40_000)
        var document = try FrontMatter(document: "---\na: \"x\n# y\"\n\(comments)b: \"\(signs)\"\n---\n")
        document.set("a", to: 1)
        document.set("b", to: 2)
        #expect(document.text.hasSameBytes(as: "---\na: 1\n\(comments)b: 2\n---\n"))
    }
}
