import Prose
import Testing

@Suite("Fingerprints of texts")
struct TextFingerprintTests {
    @Test("two texts that share seven words in a row share one, wherever they stand", arguments: 1...60)
    func guarantee(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        func words(_ count: Int) -> [String] { (0..<count).map { _ in "w\(random.below(100_000))" } }
        let run = words(7)
        let stored = (words(random.below(60)) + run + words(random.below(60))).joined(separator: " ")
        let asked = (words(random.below(60)) + run + words(random.below(60))).joined(separator: ", ").uppercased()
        let shared = Set(TextFingerprints.chosen(from: stored)).intersection(TextFingerprints.all(of: asked))
        #expect(!shared.isEmpty, "seed \(seed)")
    }

    @Test("a long sentence shares one with what it was before one of its words was changed", arguments: 1...60)
    func nearly(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        func words(_ count: Int) -> [String] { (0..<count).map { _ in "w\(random.below(100_000))" } }
        let sentence = words(8 + random.below(12))
        var changed = sentence
        changed[random.below(changed.count)] = "new"
        func text(_ sentence: [String]) -> String {
            [words(20), sentence, words(20)].map { $0.joined(separator: " ") }.joined(separator: ". W")
        }
        let shared = Set(TextFingerprints.chosen(from: text(sentence))).intersection(
            TextFingerprints.all(of: text(changed)))
        #expect(!shared.isEmpty, "seed \(seed)")
    }

    @Test("so do texts with eleven ideographs in a row")
    func ideographs() {
        let stored = TextFingerprints.chosen(from: "据当地媒体报道国务院总理星期一在北京会见了客人并发表讲话")
        #expect(!Set(stored).isDisjoint(with: TextFingerprints.all(of: "昨天国务院总理星期一在北京，会见后离开")))
    }

    @Test("are some of all that a text has, about two of five, and none for three words")
    func number() {
        let text = (0..<1000).map { "word\($0)" }.joined(separator: " ")
        let (chosen, all) = (TextFingerprints.chosen(from: text), TextFingerprints.all(of: text))
        #expect(all.count == 997 && Set(chosen).isSubset(of: all))
        #expect((350...450).contains(chosen.count))
        #expect(TextFingerprints.chosen(from: "Only three words").isEmpty)
        #expect(TextFingerprints.chosen(from: "Now these are four").count == 1)
        #expect(TextFingerprints.chosen(from: "").isEmpty && TextFingerprints.all(of: "").isEmpty)
    }

    @Test("are the same in every run and on every machine, since they are stored")
    func stable() {
        #expect(
            TextFingerprints.all(of: "The ferry’s captain SAID\u{AD} no.") == [81_879_516_604_166, 211_794_161_783_203])
        #expect(TextFingerprints.all(of: "המעבורת תשוט שוב ביום") == [156_517_536_127_976])
        #expect(TextFingerprints.chosen(from: "国务院总理星期一") == [107_847_407_413_339])
    }
}
