import Testing

@testable import Prose

/// Texts of scalars of every class, in any order.
@Suite struct BoundaryPropertyTests {
    private static let wordScalars = [
        "a", "Z", "é", "я", "ا", "한", "々", "א", "ג", "ש", "1", "٣", "中", "の", "カ", "ー", "ก", "ด", "\u{E33}", "ສ",
        "\u{301}", "\u{5B8}", "\u{AD}", "\u{FE0F}", "\u{1F3FD}", "\u{200F}", "\u{200D}", "\u{200D}", "'", "'", "\"",
        "\"", ".", "’", ":", "·", ",", ";", "_", "_", "\u{203F}", "\u{202F}", " ", "\n", "\r\n", "\u{A0}", "\u{200B}",
        "🇫", "🇷", "🚀", "👩", "\u{2139}", "Ⓜ", "*", "*", "#", "`", "~", "-", "(", "。", "½", "\0", "\u{1E900}",
        "\u{2FA1D}", "\u{E0061}", "\u{10FFFF}",
    ]

    private static let sentenceScalars = [
        "a", "b", "Ab", "Z", "É", "中", "א", "Dr", "No", "vs", "1", "٣", ".", ".", ".", "․", "!", "?", "。", "؟", ")",
        "(", "”", "'", "*", "_", " ", " ", " ", "\u{A0}", "\n", "\r\n", "\u{2028}", "\u{2029}", ",", "-", "—", "、", ":",
        "\u{301}", "\u{AD}", "\u{200D}", "=", "/", "🚀", "½",
    ]

    private func text(_ scalars: [String], upTo length: Int, _ random: inout SeededRandom) -> String {
        (0..<random.below(length)).map { _ in random.pick(scalars, or: "") }.joined()
    }

    @Test("Words are cut where the rules of Unicode cut them, one by one", arguments: 0..<200)
    func words(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<20 {
            let text = text(Self.wordScalars, upTo: 16, &random)
            let found = tokens(text).map(\.range)
            let shown = text.unicodeScalars.map { String($0.value, radix: 16) }
            #expect(found == WordRules(text).tokens, "seed \(seed): \(shown)")
        }
    }

    @Test("Sentences are cut where the rules of Unicode cut them, one by one", arguments: 0..<200)
    func sentences(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<20 {
            let text = text(Self.sentenceScalars, upTo: 16, &random)
            let bytes = Array(text.utf8)
            let found = bytes.withUnsafeBufferPointer { buffer in
                var scanner = SentenceScanner(buffer, in: 0..<buffer.count)
                return Array(sequence(state: ()) { _ in scanner.next() })
            }
            let shown = text.unicodeScalars.map { String($0.value, radix: 16) }
            #expect(found == SentenceRules(text).sentences, "seed \(seed): \(shown)")
        }
    }

    @Test("Tokens and white space are the whole text, and do not depend on where a scan began", arguments: 0..<100)
    func cover(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let scalars = Self.wordScalars + Self.sentenceScalars
        let text = text(scalars, upTo: 80, &random)
        let bytes = Array(text.utf8)
        let all = tokens(text)
        var position = 0
        for (index, token) in all.enumerated() {
            #expect(position <= token.start && token.start < token.end, "seed \(seed)")
            #expect(isSpace(bytes[position..<token.start]), "seed \(seed)")
            if position < token.start {
                #expect(tokens(text, from: token.start) == Array(all[index...]), "seed \(seed)")
            }
            position = token.end
        }
        #expect(isSpace(bytes[position...]), "seed \(seed)")
        #expect(bytes.tokens(in: 0..<bytes.count) == all, "seed \(seed)")
        #expect(WordBoundaries.words(in: text) == all.filter(\.isWord).map(\.range), "seed \(seed)")
        let sentences = SentenceBoundaries.sentences(in: text)
        #expect(sentences.allSatisfy { !$0.isEmpty }, "seed \(seed)")
        #expect(pieces(sentences, of: text).flatMap { $0 } == bytes, "seed \(seed)")
    }

    private func isSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
            $0.properties.isWhitespace || $0.value == 0x200B
        }
    }

    @Test("A scan may begin and end at any scalar", arguments: 0..<40)
    func ranges(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let text = text(Self.wordScalars + Self.sentenceScalars, upTo: 40, &random)
        let bytes = Array(text.utf8)
        let cuts = (0...bytes.count).filter { $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 }
        for start in cuts {
            let end = random.pick(cuts.filter { $0 >= start }, or: start)
            let part = bytes.text(start..<end)
            bytes.withUnsafeBufferPointer { buffer in
                var scanner = TokenScanner(buffer, in: start..<end)
                let found = Array(sequence(state: ()) { _ in scanner.next() })
                let moved = tokens(part).map { Token(start: $0.start + start, end: $0.end + start, kind: $0.kind) }
                #expect(found == moved, "seed \(seed)")
            }
        }
    }

    @Test(
        "Long runs of what joins, extends or only seems to go on are cut without looking at them again and again",
        arguments: [
            "\u{301}", "_", "\u{203F}", "a'", "a_\u{301}", ".\u{301}", ". ", ". 1", "\u{200D}🚀", "\u{200D}Ⓜ", "🇫", "א'",
        ]
    )
    func hostile(piece: String) {
        let text = "a" + String(repeating: piece, count: 100_000)
        #expect(tokens(text).last?.end == text.utf8.count || piece == ". ")
        #expect(SentenceBoundaries.sentences(in: text).last?.upperBound == text.utf8.count)
    }
}
