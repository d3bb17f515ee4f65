import Testing

@testable import Prose

@Suite("Provenance") struct ProvenanceTests {
    /// The words of the last revision with the index of the revision that each came from.
    private func blame(_ revisions: String...) -> [String] { blame(revisions) }

    private func blame(_ revisions: [String]) -> [String] {
        guard let provenance = history(revisions) else { return [] }
        let bytes = Array(provenance.text.utf8)
        return provenance.words.map { "\(String(decoding: bytes[$0.range], as: UTF8.self)) \($0.origin)" }
    }

    private func history(_ revisions: [String], findsMoves: Bool = true) -> Provenance? {
        guard let first = revisions.first else { return nil }
        return revisions.enumerated().dropFirst().reduce(Provenance(text: first, origin: 0)) {
            $0.revised(to: $1.element, by: $1.offset, findsMoves: findsMoves)
        }
    }

    private let ferry = "The ferry sails on Monday, said Lind. Tickets cost six euros for adults."
    private let bridge = "Engineers inspected the old bridge yesterday and found cracks. It stays closed."

    @Test("each word has the revision that brought it; punctuation and white space change nothing")
    func edits() {
        #expect(
            blame("The vote is on Monday.", "The vote is on Tuesday.", "“The  final vote”, is on\n\nTuesday!")
                == ["The 0", "final 2", "vote 0", "is 0", "on 0", "Tuesday 1"])
        #expect(blame("Yes, no.", "no.", "Yes, no.") == ["Yes 2", "no 0"])
        #expect(blame("", "One two.", "") == [])
        #expect(blame("部长辞职。", "部长昨日辞职。") == ["部 0", "长 0", "昨 1", "日 1", "辞 0", "职 0"])
    }

    @Test("a sentence that moves to another paragraph keeps its origin, and a paragraph too")
    func moves() throws {
        let old = "\(ferry)\n\n\(bridge)\n\nNothing else happened on Thursday in town."
        let moved =
            "The ferry sails on Monday, said Lind.\n\n\(bridge) Tickets cost six euros for adults.\n\n"
            + "Nothing else happened on Thursday in town."
        #expect(try #require(history([old, moved])).wordCounts == [0: 32])
        let paragraphs = "\(bridge)\n\nNothing else happened on Thursday in town.\n\n\(ferry)"
        #expect(try #require(history([old, paragraphs])).wordCounts == [0: 32])
        let twice = "The ferry will sail on Monday.\n\nThe Anna Karlotta was overhauled in Stettin."
        let swapped = "The Anna Karlotta was overhauled in Stettin.\n\nThe ferry will sail on Monday."
        #expect(try #require(history([twice, swapped])).wordCounts == [0: 13])
        #expect(try #require(history([old, paragraphs], findsMoves: false)).wordCounts.count == 2)
        let chinese = "交通部长昨日宣布辞去职务。\n\n渡轮将于星期一重新启航。\n\n议会今日下午三时休会。"
        let back = "议会今日下午三时休会。\n\n渡轮将于星期一重新启航。\n\n交通部长昨日宣布辞去职务。"
        #expect(try #require(history([chinese, back])).wordCounts.keys.sorted() == [0])
    }

    @Test("a sentence that was moved and changed keeps the words that it had")
    func movedAndChanged() {
        let old = "\(ferry)\n\n\(bridge)"
        let new = "The ferry sails on Monday, said Lind.\n\n\(bridge) Tickets cost six euros for adults only."
        #expect(blame(old, new).suffix(3) == ["for 0", "adults 0", "only 1"])
    }

    @Test("what is said twice is new where it was not, and a turn of phrase is no move")
    func copies() {
        #expect(history([ferry, "\(ferry)\n\n\(ferry)"])?.wordCounts == [0: 13, 1: 13])
        let the = String(repeating: "at the end of the day it was so. ", count: 9)
        let numbers = "One two three four five six seven eight nine ten."
        let (old, new) = (
            "\(the)\(numbers) At the end of the day it was so.", "\(the)At the end of the day it was so. \(numbers)"
        )
        #expect(blame(old, new).contains("day 1"))
    }

    @Test("every word has an origin, and one that never changed has the first", arguments: UInt64(0)..<200)
    func properties(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        var parts = RandomProse.nasty(60, &random)
        var revisions = ["stays \(parts.joined()) put"]
        for _ in 0..<5 {
            parts = RandomProse.edited(parts, edits: 4, &random)
            revisions.append("stays \(parts.joined()) put")
        }
        let provenance = try #require(history(revisions))
        let bytes = Array(provenance.text.utf8)
        let words = provenance.words
        #expect(words.map(\.range) == bytes.wordTokens(in: 0..<bytes.count).map(\.range), "seed \(seed)")
        #expect(words.allSatisfy { (0...5).contains($0.origin) }, "seed \(seed)")
        #expect(words.first?.origin == 0, "seed \(seed)")
        #expect(provenance.wordCounts.values.reduce(0, +) == words.count, "seed \(seed)")
        #expect(provenance.revised(to: provenance.text, by: 9).runs == provenance.runs, "seed \(seed)")
    }

    @Test("shuffled paragraphs keep every word's origin, whatever else is edited", arguments: UInt64(0)..<30)
    func shuffled(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let first = RandomProse.distinct(paragraphs: 12, words: 12)
        let edited = RandomProse.edited(first, side: "b", edits: 8, &random)
        let last = edited.map { $0 }.shuffled(using: &random)
        let provenance = try #require(history([first, edited, last].map(RandomProse.joined)))
        let bytes = Array(provenance.text.utf8)
        for word in provenance.words {
            let text = String(decoding: bytes[word.range], as: UTF8.self)
            // Rows of fewer than five words between two changes are not followed.
            if word.origin == 2 { continue }
            #expect(word.origin == (text.hasPrefix("b") ? 1 : 0), "seed \(seed): \(text)")
        }
        let followed = provenance.words.count { $0.origin < 2 }
        #expect(followed * 10 >= provenance.words.count * 9, "seed \(seed): \(followed)")
    }

    @Test(
        "texts made to cost as much as possible are compared all the same",
        arguments: ["two words", "unrelated", "reversed", "repeated", "phrases"])
    func hostile(name: String) throws {
        var random = SeededRandom(seed: 7)
        func words(_ count: Int, _ choices: Int) -> [String] { (0..<count).map { _ in "w\(random.below(choices))" } }
        let (old, new): ([String], [String]) =
            switch name {
            case "two words": (words(6_000, 2), words(6_000, 2))
            case "unrelated": (words(6_000, 3000), words(6_000, 3000))
            case "reversed":
                { ($0, $0.reversed()) }(words(6_000, 3000))
            case "repeated":
                (Array(repeating: "word", count: 20_000), Array(repeating: "word", count: 19_000) + ["end"])
            default:
                (
                    ["x"] + Array(repeating: "a b c d e f", count: 2000) + ["y"],
                    ["y"] + Array(repeating: "a b c d e f g", count: 2000) + ["x"]
                )
            }
        let texts = [old, new, old].map { $0.joined(separator: " ") }
        let provenance = try #require(history(texts))
        #expect(provenance.words.count == texts[2].split(separator: " ").count)
    }
}
