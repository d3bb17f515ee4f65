import Testing

@testable import Prose

@Suite struct WordCountTests {
    @Test(
        "Words are counted the way a reader does",
        arguments: [
            ("", 0), ("  \n\t\u{A0} ", 0), ("— … !", 0), ("The vote is on Monday.", 5),
            ("It's a well-known fact: 1,000.50 votes", 6), ("end of line\r\nnext line", 5), ("one—two, three/four", 3),
            ("צה\"ל הודיע היום.", 3), ("הַמֶּמְשָׁלָה אִשְּׁרָה", 2), ("وافقت الحكومة على الميزانية.", 4), ("总理周一宣布辞职。", 8),
            ("サッカー", 4), ("대통령이 사임했다", 2), ("👩🏽‍🚀 landed 🇫🇷", 1), ("e\u{301}te\u{301}", 1), ("U.S. e-mail AT&T", 3),
            ("สวัสดี", 4), ("the 1990's, 1½ m² and ½", 6), ("10\u{202F}000 voix\u{202F}!", 2),
        ])
    func counts(text: String, words: Int) {
        #expect(WordCount.count(text) == words)
    }

    @Test("Marks, joined emoji and flags are never cut apart")
    func clusters() {
        let bytes = Array("e\u{301}👩🏽‍🚀🇫🇷🇩🇪\u{301}\u{200F}a b".utf8)
        var tokens: [String] = []
        bytes.withUnsafeBufferPointer { buffer in
            var scanner = TokenScanner(buffer, in: 0..<buffer.count)
            while let token = scanner.next() { tokens.append(buffer.text(token.range)) }
        }
        #expect(
            tokens.map { Array($0.utf8) }
                == ["e\u{301}", "👩🏽‍🚀", "🇫🇷", "🇩🇪\u{301}\u{200F}", "a", "b"].map { Array($0.utf8) })
    }
}
