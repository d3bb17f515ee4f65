import Catalogue
import Testing

@Suite struct SearchTests {
    private func found(_ words: String, in catalogue: Catalogue) throws -> [String] {
        try catalogue.search(words: words, limit: 50).map(\.slug)
    }

    @Test("Words are found in any script, case and composition")
    func scripts() throws {
        let texts = [
            1: "Élan vital in the café of São Tomé, Việt Nam", 2: "ロシアは日本語のテキストを支持する", 3: "俄罗斯将支持停火",
            4: "대통령은 서울에서 말했다", 5: "ประเทศไทยประกาศ", 6: "हिन्दी समाचार", 7: "الكتاب الأول", 8: "Ｆｕｌｌ width ﬁnance",
            9: "сёстры за́мок", 10: "news\u{AD}room e\u{301}te\u{301}", 11: "𠮷野家 restaurant",
        ]
        let catalogue = try catalogue(of: texts.map { article($0.key, text: $0.value, position: $0.key) })
        let cases: [(String, [Int])] = [
            ("elan", [1]), ("CAFE tome", [1]), ("viet", [1]), ("日本", [2]), ("本", [2]), ("ロシア 支持", [2]), ("支持", [2, 3]),
            ("停火", [3]), ("火停", []), ("대통령", [4]), ("서울", [4]), ("ไทย", [5]), ("हिन्दी", [6]), ("हनद", []),
            ("كِتاب", []), ("الكِتاب", [7]), ("full", [8]), ("finance", [8]), ("ＷＩＤＴＨ", [8]), ("замок", [9]),
            ("newsroom", [10]), ("été", [10]), ("ete", [10]), ("𠮷野", [11]), ("restau", [11]), ("restau 𠮷", []),
            ("caf elan", []), ("elan caf", [1]), ("story-7", [7]),
        ]
        for (words, numbers) in cases {
            #expect(Set(try found(words, in: catalogue)) == Set(numbers.map { "story-\($0)" }), "\(words)")
        }
    }

    @Test("A hit in the headline comes before one in the text, and the limit holds")
    func ranking() throws {
        let rows = [
            article(1, headline: "Ceasefire holds", text: "Quiet in Aleppo.", position: 1),
            article(2, headline: "Weather", text: "No ceasefire for the rain.", position: 2),
        ]
        let catalogue = try catalogue(of: rows)
        #expect(try found("ceasefire", in: catalogue) == ["story-1", "story-2"])
        #expect(try catalogue.search(words: "ceasefire", limit: 1).count == 1)
        #expect(try catalogue.search(words: "ceasefire", limit: 0).isEmpty)
    }

    @Test("Nothing a person types breaks search or means anything but its words")
    func hostileWords() throws {
        let catalogue = try catalogue(of: [
            article(1, headline: "AND NOT NEAR", text: "alpha beta \"gamma\" 日本 a\0delta")
        ])
        for words in ["", " ", "\"", "-", "*", "\0", "—…!?", "\"\"", "()", "🙂", "\u{301}\u{301}", "\n\t"] {
            #expect(try found(words, in: catalogue).isEmpty, "\(words.debugDescription)")
        }
        for words in [
            "alpha -beta", "NOT near", "\"beta", "gam*", "alpha—beta", "delta", "alpha\0beta", "(alpha) ^beta",
        ] {
            #expect(try found(words, in: catalogue) == ["story-1"], "\(words.debugDescription)")
        }
        for words in ["alpha OR nothing", "headline:alpha", "alpha NOT gone", "NEAR(alpha beta)x"] {
            #expect(try found(words, in: catalogue).isEmpty, "\(words.debugDescription)")
        }
        let pieces = [
            "\"", "'", "*", "-", "+", "^", ":", "(", ")", "{", "}", "AND", "OR", "NOT", "NEAR", "alpha", "日", "\0",
            "\u{7}",
            "\u{301}", " ", "\r\n", "\\", ";", "--", "%", "_", "\u{FE0F}", "🙂", "ﬁ", "\u{200D}", "headline", ",", "é",
        ]
        let seed: UInt64 = 42
        var random = SeededGenerator(seed: seed)
        for _ in 0..<3_000 {
            let words = (0..<Int.random(in: 0...9, using: &random))
                .compactMap { _ in pieces.randomElement(using: &random) }.joined()
            #expect(throws: Never.self, "seed \(seed): \(words.debugDescription)") {
                try catalogue.search(words: words, limit: 5)
            }
        }
        for long in ["日", "a ", "\"", "a-", "\u{301}", "ก ", "z"] {
            #expect(throws: Never.self) {
                try catalogue.search(words: String(repeating: long, count: 100_000), limit: 5)
            }
        }
    }

    @Test("Texts of nothing but marks are indexed in reasonable time")
    func hostileText() throws {
        let marks = "a" + String(repeating: "\u{301}\u{323}", count: 200_000)
        let catalogue = try catalogue(of: [
            article(1, text: marks), article(2, text: String(repeating: "日", count: 200_000)),
        ])
        #expect(try found("日日", in: catalogue) == ["story-2"])
    }
}
