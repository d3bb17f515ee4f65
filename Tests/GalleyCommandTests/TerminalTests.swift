import ArticleStore
import Testing

@testable import GalleyCommand

@Suite("The terminal")
struct TerminalTests {
    @Test("nothing from outside acts on the terminal or turns the reading order")
    func escaping() {
        for seed in UInt64(0)..<300 {
            var generator = SeededGenerator(seed: seed)
            let text = generator.text(upTo: 40)
            #expect(!VisibleText.line(text).unicodeScalars.contains(where: VisibleText.isDangerous), "seed \(seed)")
            let page = VisibleText.page(text).unicodeScalars.filter { $0 != "\n" && $0 != "\t" }
            #expect(!page.contains(where: VisibleText.isDangerous), "seed \(seed)")
        }
    }

    @Test("what is shown instead can be read")
    func escapes() {
        #expect(
            VisibleText.line("a\u{1B}[31mb\nc\td\r\u{202E}\u{7F}\u{9B}\0")
                == #"a\e[31mb\nc\td\r\u{202E}\u{7F}\u{9B}\u{0}"#)
        #expect(VisibleText.page("one\r\ntwo\rthree\n\tfour") == "one\ntwo\\rthree\n\tfour")
        #expect(VisibleText.line("Zoë 🙂 שלום ‏") == "Zoë 🙂 שלום ‏")
    }

    @Test(
        "columns are counted as terminals do",
        arguments: [
            ("abc", 3), ("", 0), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("한국", 4), ("ｆ", 2), ("🙂", 2), ("🇩🇪", 2),
            ("👩‍👩‍👧", 2), ("❤️", 2), ("שלום", 4), ("a\u{200B}b", 2), ("…", 1),
        ])
    func width(text: String, columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }

    @Test("a text that is cut, and a table with it, fit the width")
    func fitting() {
        for seed in UInt64(0)..<200 {
            var generator = SeededGenerator(seed: seed)
            let text = VisibleText.line(generator.text(upTo: 60))
            let width = Int.random(in: 1...70, using: &generator)
            #expect(DisplayWidth.of(DisplayWidth.cut(text, to: width)) <= width, "seed \(seed)")
            let columns: [Table.Column] = [
                .init(title: "A"), .init(title: "B", isFlexible: true), .init(title: "C", isNumeric: true),
            ]
            let table = Table(columns, rows: [["x", text, "1"], ["xy", "b", "20"]])
            for line in table.lines(on: Terminal(width: 40)) { #expect(DisplayWidth.of(line) <= 40, "seed \(seed)") }
        }
    }

    @Test("wrapped lines fit the width and lose nothing but blanks")
    func wrapping() {
        for seed in UInt64(0)..<200 {
            var generator = SeededGenerator(seed: seed)
            let runs = (0..<5).map { index in
                Run(VisibleText.page(generator.text(upTo: 40)), index.isMultiple(of: 2) ? .plain : .come)
            }
            let width = Int.random(in: 2...50, using: &generator)
            let lines = Wrapping.lines(of: runs, width: width).map { $0.rendered(isColoured: false) }
            for line in lines { #expect(DisplayWidth.of(line) <= width, "seed \(seed): \(line)") }
            #expect(unblanked(lines.joined()) == unblanked(runs.map(\.text).joined()), "seed \(seed)")
        }
    }

    private func unblanked(_ text: String) -> [UInt8] {
        Array(text.utf8.filter { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D })
    }

    @Test("colour is used only where the terminal takes it")
    func colour() {
        let runs = [Run("a"), Run("b", .gone), Run("c", .gone), Run("d", .come)]
        #expect(runs.rendered(isColoured: false) == "abcd")
        #expect(runs.rendered(isColoured: true) == "a\u{1B}[31;9mbc\u{1B}[0m\u{1B}[32;4md\u{1B}[0m")
        #expect(!Terminal(environment: ["NO_COLOR": "1"]).isColoured)
        #expect(Terminal(environment: ["COLUMNS": "132"]).width == 132)
        #expect(Terminal(environment: ["COLUMNS": "-4"]).width > 0)
    }
}
