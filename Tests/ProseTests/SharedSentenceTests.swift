import Testing

@testable import Prose

@Suite("Sentences that two texts share")
struct SharedSentenceTests {
    /// The sentences of `text` that `other` has.
    private func shared(_ text: String, _ other: String) -> [String] {
        let bytes = Array(text.utf8)
        let search = SharedSentences(of: text)
        return search.indices(sharedWith: other).map {
            String(decoding: bytes[search.sentences[$0].range], as: UTF8.self)
        }
    }

    private let copy = """
        The ferry will sail again on Monday, the two towns said. Tickets cost six euros for adults and nothing for \
        children under five.

        The Anna Karlotta was overhauled in a yard at Stettin for eleven months.
        """

    @Test("are found word for word, in other capitals and marks, and with a word changed, added or taken out")
    func nearly() {
        for sentence in [
            "The ferry will sail again on Monday, the two towns said.",
            "THE FERRY WILL SAIL AGAIN ON MONDAY the two towns said!",
            "“The *ferry* will [sail again](https://example.org/a/very/long/address?of=many&words=here) on Monday,” "
                + "the two towns said.",
            "The ferry will sail again on Tuesday, the two towns said.",
            "The ferry will sail again on Monday, the two small towns said.",
            "The ferry will sail on Monday, the two towns said.",
            "Tickets cost six euros for adults and nothing for children under five; the Anna Karlotta was overhauled in a "
                + "yard at Stettin for eleven months.",
            "The Anna Karlotta was overhauled in a yard at Stettin",
        ] {
            #expect(shared("It rained. \(sentence)", copy) == [sentence])
        }
    }

    @Test("are found whatever lines they are written in, and with line breaks in the other text")
    func lines() {
        let sentence = "The ferry will sail again on Monday, the two towns said."
        for text in [
            "The ferry will sail\nagain on Monday,\nthe two\ntowns said.",
            "> The ferry will sail\n> again on Monday, the\n> two towns said.",
            "The ferry will sail  \r\nagain on Monday,\r\nthe two towns said.",
        ] {
            #expect(shared("It rained.\n\n\(text)\n\nIt was wet.\n", copy) == [text])
            #expect(shared(sentence, "It rained.\n\n\(text)\n") == [sentence])
        }
        // Lines of a list, a heading and those of another paragraph are none of the sentence.
        for text in ["# It rained", "It rained:", "It rained\n"] {
            #expect(shared("\(text)\n\(sentence)\n- It was wet\n", copy) == [sentence])
        }
        let list = (1...40).map { "row \($0) of a list that nobody has" }.joined(separator: "\n")
        let line = "ferry will sail again on Monday the two towns"
        #expect(!shared("\(list)\n\(line)\n\(list)\n", copy).isEmpty)
    }

    @Test("are found whole within longer ones, which then are those that have them")
    func held() {
        func holding(_ text: String) -> [String] {
            let search = SharedSentences(of: text)
            return search.indices(holdingSentencesOf: SharedSentences(of: copy)).map {
                String(decoding: Array(text.utf8)[search.sentences[$0].range], as: UTF8.self)
            }
        }
        let long =
            "In what may be the best news of the year for all who live on the coast, the ferry will sail again on "
            + "Monday, the two towns said, although nobody at the harbour had heard of it by late in the evening."
        #expect(shared(long, copy) == [] && holding("It rained. \(long) It was wet.") == [long])
        #expect(
            holding("The ferry will sail, said a man who had walked down to the harbour with a dog on Monday.") == [])
        #expect(
            holding("The ferry will sail again. On Monday, the two towns said that it will be free of charge.") == [])
        #expect(
            holding("") == [] && SharedSentences(of: long).indices(holdingSentencesOf: SharedSentences(of: "")) == [])
    }

    @Test("are not those that are short, rewritten, in another order, or spread over the other text")
    func others() {
        for sentence in [
            "Tickets cost six euros for adults.",
            "The boat is to cross once more at the start of the week, mayors announced.",
            "Said towns two the, Monday on again sail will ferry the.",
            "On Monday the two towns said again that the ferry will not be sold to anybody.",
            "The ferry was overhauled in Stettin, and the two towns said tickets cost nothing for children.",
        ] {
            #expect(shared(sentence, copy) == [])
        }
        #expect(shared("", copy) == [] && shared(copy, "") == [])
    }

    @Test("are found in scripts without spaces from twelve ideographs on, and in those that run from right to left")
    func scripts() {
        let chinese = "国务院总理星期一在北京会见了来访的外国客人。双方签署了协议。"
        #expect(shared("发布会上，国务院总理星期一在北京会见了来访的外国客人。", chinese).count == 1)
        #expect(shared("国务院总理星期二在北京会见了来访的外国客人。双方签署了协议。", chinese).count == 1)
        #expect(shared("双方签署了协议。", chinese) == [])
        let hebrew = "המעבורת תשוט שוב ביום שני בבוקר, אמרו שתי העיירות."
        #expect(shared("המעבורת תשוט שוב ביום שלישי בבוקר, אמרו שתי העיירות.", hebrew).count == 1)
        let french = "Le ferry reprendra la mer dès lundi, ont annoncé les deux communes d’Ouesthaven."
        #expect(
            shared("Le ferry reprendra la mer dès lundi, ont annoncé les deux communes d'Ouesthaven.", french).count
                == 1)
    }

    @Test(
        "are found wherever they are put in another text, with up to a tenth of their words changed", arguments: 1...40)
    func planted(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        func word() -> String { "w\(random.below(900))" }
        func sentence(_ count: Int) -> [String] { (0..<count).map { _ in word() } }
        let copy = (0..<40).map { _ in sentence(8 + random.below(120)) }
        var planted: [String] = []
        for source in copy.shuffled(using: &random).prefix(6) {
            var words = source
            for _ in 0..<(words.count / 10) {
                let place = random.below(words.count)
                switch random.below(3) {
                case 0: words[place] = "new\(random.below(99))"
                case 1: words.insert("new\(random.below(99))", at: place)
                default: words.remove(at: place)
                }
            }
            if words.count >= 8 { planted.append(words.joined(separator: " ") + ".") }
        }
        let own = (0..<20).map { _ in sentence(8 + random.below(20)).joined(separator: " ") + "." }
        let text = (own + planted).shuffled(using: &random).joined(separator: " W")
        let found = shared(text, copy.map { $0.joined(separator: " ") + "." }.joined(separator: " W"))
        #expect(found.count == planted.count, "seed \(seed): \(found.count) of \(planted.count)")
    }

    @Test("have four fifths of their words in order near each other, whatever the texts", arguments: 1...60)
    func sound(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        func text(_ choices: Int) -> String {
            (0..<random.below(300)).map { _ in
                random.below(9) == 0 ? "w\(random.below(choices)). X" : "w\(random.below(choices))"
            }
            .joined(separator: " ")
        }
        let choices = 2 + random.below(30)
        let (one, other) = (text(choices), text(choices))
        let others = FoldedWords(other).words
        for sentence in shared(one, other) {
            let words = FoldedWords(sentence).words
            guard words.count <= WordStretch.longest else { continue }
            let span = words.count + words.count / 4 * 2
            let best = others.indices.map { start in
                longestCommonSubsequence(words, Array(others[start..<min(start + span, others.count)]))
            }.max()
            #expect((best ?? 0) * 5 >= words.count * 4, "seed \(seed): \(sentence)")
        }
    }

    private func longestCommonSubsequence(_ one: [UInt64], _ other: [UInt64]) -> Int {
        var row = Array(repeating: 0, count: other.count + 1)
        for word in one {
            var diagonal = 0
            for (column, candidate) in other.enumerated() {
                let above = row[column + 1]
                row[column + 1] = word == candidate ? diagonal + 1 : max(above, row[column])
                diagonal = above
            }
        }
        return row[other.count]
    }

    @Test(
        "of hostile texts are looked for in a time that grows with their length",
        arguments: ["a ", "the two towns ", "a b c d e f g h. ", "会", "[x](", "\u{301}", "\0 ", "1.", "\n"])
    func hostile(piece: String) {
        let text = String(repeating: piece, count: 200_000 / piece.utf8.count)
        _ = SharedSentences(of: text).indices(sharedWith: text + " and something else")
        #expect(TextFingerprints.chosen(from: text).count <= text.utf8.count)
        _ = Provenance(text: text, origin: 1).sentences(from: [1])
    }
}
