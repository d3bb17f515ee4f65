import Testing

@testable import Prose

@Suite struct WordBoundaryTests {
    /// The rule that a text exercises, and the pieces that it is cut into, white space included.
    static let cases: [(rule: String, pieces: [String])] = [
        ("WB3", ["a", "\r\n", "b"]), ("WB3a", ["a", "\u{2028}", "\u{301}", "b"]), ("WB3c", ["👩\u{200D}🚀"]),
        ("WB3c", ["👨\u{200D}👩\u{200D}👧\u{200D}👦"]), ("WB3c", ["a\u{200D}🛑"]), ("WB3c", ["❤\u{FE0F}\u{200D}🔥", "🔥"]),
        ("WB4", ["e\u{301}te\u{327}\u{301}"]), ("WB4", ["co\u{AD}operate"]), ("WB4", [".\u{308}", "a\u{2060}b"]),
        ("WB4", ["א\u{5B8}\u{200F}ב"]), ("WB4", ["👍🏽", "👍"]), ("WB5", ["Straße", " ", "naïve"]),
        ("WB5", ["λόγος", "(", "слово", ")"]),
        ("WB5", ["한국어", "。"]), ("WB6", ["can't", " ", "can’t"]), ("WB6", ["col·lecció"]),
        ("WB6", ["example.com", "/"]),
        ("WB6", ["a\u{308}:\u{2060}b"]), ("WB6", ["k:n", ":", " ", "a", ":", ":", "b"]), ("WB7", ["rock'n'roll", "'"]),
        ("WB7", ["U.S", "."]), ("WB7", ["a", ".", ".", "b"]), ("WB7", ["'", "tis", ",", "so"]),
        ("WB7a", ["צ'", " ", "ג'ורג'"]),
        ("WB7a", ["א'", "'", "a", "'"]), ("WB7b", ["צה\"ל"]), ("WB7b", ["ש", "\"", "\"", "ח"]),
        ("WB7c", ["א", "\"", " ", "\"", "ב"]),
        ("WB7c", ["a", "\"", "b"]), ("WB8", ["2026"]), ("WB8", ["٢٠٢٦"]), ("WB9", ["G20"]), ("WB10", ["4th"]),
        ("WB10", ["3D\u{308}5"]), ("WB11", ["3.5", " ", "1,000.50"]), ("WB11", ["1'000’000;2"]), ("WB11", ["٣٫٥٬٠٠٠"]),
        ("WB12", ["1", ",", "a", ".", "1"]), ("WB12", ["3", ".", ".", "5", ","]), ("WB12", ["12", ":", "30"]),
        ("WB13a", ["snake_case", "_"]), ("WB13a", ["a__1"]), ("WB13a", ["a_\u{308}b", "\u{203F}", " "]),
        ("WB13b", ["_", "word", "_"]), ("WB13b", ["__", "init", "__", "(", ")"]), ("WB13b", ["中", "_", "文"]),
        ("WB15", ["🇫🇷", "🇩🇪", "🇮"]), ("WB15", ["🇫\u{308}🇷\u{301}", "🇩"]), ("WB16", ["a", "🇫🇷", "🇩🇪", "b"]),
        ("WB999", ["(", "a", ")", "-", "b", "$", "5", "%"]), ("WB999", ["½", "²", "\0", "\u{10FFFF}"]),
        ("narrow space", ["10\u{202F}000", "\u{202F}", "km", "\u{202F}", "!"]),
        ("no width", ["ก", "า", "\u{200B}", "กั"]),
        ("kana", ["カ", "タ", "カ\u{3099}", "ー", "人", "々"]), ("AM", ["น้ำ", "ຄຳ", "ก"]), ("mark", [" ", "\u{301}", "a"]),
        ("markers", ["**", "bold", "**", " ", "~~", "x", "~~", "\n", "##", " ", "H", "\n", "```", "swift"]),
        ("markers", ["*", "_", "a", "_", "**\u{301}", "*"]),
        ("keycap", ["1\u{FE0F}\u{20E3}", "#\u{FE0F}\u{20E3}"]),
    ]

    @Test("Each rule cuts and joins", arguments: cases)
    func rules(rule: String, expected: [String]) {
        let text = expected.joined()
        let spaces = [" ", "\n", "\r\n", "\u{2028}", "\u{202F}", "\u{200B}"].asBytes
        #expect(
            pieces(tokens(text).map(\.range), of: text) == expected.asBytes.filter { !spaces.contains($0) }, "\(rule)")
    }

    @Test(
        "Words are found in any language",
        arguments: [
            ("The U.S. didn't win 3.5% (1,000.50).", ["The", "U.S", "didn't", "win", "3.5", "1,000.50"]),
            ("L’homme d'État, aujourd’hui !", ["L’homme", "d'État", "aujourd’hui"]),
            ("צה\"ל: ג'ורג' אמר \"כן\"", ["צה\"ל", "ג'ורג'", "אמר", "כן"]), ("ארה״ב ו־ח״כ", ["ארה״ב", "ו", "ח״כ"]),
            ("وَافَقَتِ الحُكُومَةُ، أمس", ["وَافَقَتِ", "الحُكُومَةُ", "أمس"]), ("总理3日辞职。", ["总", "理", "3", "日", "辞", "职"]),
            ("東京のラーメン", ["東", "京", "の", "ラ", "ー", "メ", "ン"]), ("สวัสดีครับ", ["ส", "วั", "ส", "ดี", "ค", "รั", "บ"]),
            ("대통령이 사임했다.", ["대통령이", "사임했다"]), ("हिन्दी में", ["हिन्दी", "में"]), ("👩🏽‍🚀 go 🇫🇷!", ["go"]),
            (
                "https://www.example.com/a_b/c-d?e=1&f=2",
                ["https", "www.example.com", "a_b", "c", "d", "e", "1", "f", "2"]
            ),
            ("**Bold** and _soft_ `code`", ["Bold", "and", "soft", "code"]), ("", []), (" \n\t\u{A0}\u{3000}", []),
        ])
    func languages(text: String, words: [String]) {
        #expect(pieces(WordBoundaries.words(in: text), of: text) == words.asBytes)
    }

    @Test("The classes rise run by run and agree with what the standard library knows of letters, marks and digits")
    func classes() {
        let runs = zip(ScalarClass.runs, ScalarClass.runs.dropFirst())
        #expect(runs.allSatisfy { $0 >> 8 < $1 >> 8 && $0 & 0xFF != $1 & 0xFF })
        #expect((UInt8(0)..<0x80).allSatisfy { ScalarClass(ascii: $0) == ScalarClass(UInt32($0)) })
        for value in UInt32(0x80)..<0x20000 where !agrees(value) {
            Issue.record("\(String(value, radix: 16)) is \(ScalarClass(value))")
        }
    }

    private func agrees(_ value: UInt32) -> Bool {
        guard let properties = Unicode.Scalar(value)?.properties, (properties.age?.major ?? 99) <= 15 else {
            return true
        }
        let found = ScalarClass(value)
        return switch properties.generalCategory {
        case .lowercaseLetter, .titlecaseLetter: found == .letter || found == .pictographicLetter
        case .spacingMark, .nonspacingMark, .enclosingMark: found == .extender
        case .decimalNumber: found == .digit || (0xFF10...0xFF19).contains(value)
        case .spaceSeparator: found == .space || found == .narrowSpace
        default: !properties.isIdeographic || found == .ideograph
        }
    }
}
