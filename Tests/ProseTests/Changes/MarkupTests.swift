import Testing

@testable import Prose

@Suite("Markup")
struct MarkupTests {
    /// The text with what is no words taken out: links as ‹ ›, marks as ¦.
    private func notation(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let labels = MarkupScanner.scan(bytes).labels
        var shown: [UInt8] = []
        var last = Markup.Label.text
        for (byte, label) in zip(bytes, labels) {
            if label != .text, label != last { shown.append(UInt8(ascii: label == .link ? "@" : "|")) }
            if label == .text { shown.append(byte) }
            last = label
        }
        return String(decoding: shown, as: UTF8.self)
    }

    @Test(
        "Marks are told from words; what has no partner is a word",
        arguments: [
            ("a *b* **c** ***d*** _e_ ~~f~~ `g*h*`", "a |b| |c| |d| |e| |f| |g*h*|"),
            ("snake_case_name 3 * 4 * 5 *open ~~open `open", "snake_case_name 3 * 4 * 5 *open ~~open `open"),
            ("[a](b) ![c](d \"e\") [f][g] [h] [i](j", "@a@ @c@ @f@ [h] [i](j"),
            ("[a [b](c) d](e(f)g)", "@a @b@ d@"), ("[![a](b)](c)", "@a@"), ("a[^1] [^1]: note", "a| |: note"),
            ("[r]: http://x.y 'z'\nnext", "@\nnext"),
            ("see https://a.b/c_d_e. (www.x.y) <http://q> <me@a.b> ahttp://x", "see @. (@) @ @ ahttp://x"),
            ("看https://a.b。好", "看@。好"), ("a <b>c</b> <a href=\"x\">d</a> 3 < 4 > 2", "a |c| @d| 3 < 4 > 2"),
            ("# a\n> - b\n1. c\n1989. d\n• e\n---\n```swift\nf", "|a\n|b\n|c\n1989. d\n|e\n|\n|\nf"),
            ("a\\*b\\* c\\\nd", "a\\*b\\* c|\nd"), ("*a\n\nb*", "*a\n\nb*"),
        ])
    func labels(text: String, expected: String) { #expect(notation(text) == expected) }

    @Test("Hostile markup is read in one pass")
    func hostile() {
        let pieces = [
            "[", "]", "](", "](a ", "](a \"", "](a '", "][", "[]", "*a ", "a* ", "**", "_a ", "~~a ", "`", "``a", "<",
            "<a", "<!",
            "http://(", "www.", "\\", "“", "„", "«", "\" ", "'a ", "[a](b", "[a](((", "> ", "- ", "# ", "\n[", "[^",
        ]
        for piece in pieces {
            let text = String(repeating: piece, count: 6_000 / piece.utf8.count)
            let markup = MarkupScanner.scan(Array(text.utf8))
            #expect(markup.labels.count == text.utf8.count)
            #expect(!TextDiff(from: text + " a b c 3", to: text + " a b c 4").changes.isEmpty)
        }
    }
}
