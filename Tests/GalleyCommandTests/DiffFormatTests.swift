import Editorial
import Prose
import Testing

@testable import ArticleStore
@testable import GalleyCommand

@Suite("The formats of diff on a terminal")
struct DiffFormatTests {
    private static let old = """
        The ferry will stop on Monday, the operator said on Friday.

        Passengers were told at the quay by loudspeaker.

        The boat has sailed since 1932 and carries 400 people a day, most of them commuters from the north.

        The council will meet next week to talk about a replacement for the boat and its crew.

        Closing words follow here.
        """
    private static let new = """
        The ferry will stop on Tuesday, the operator said on Friday.

        The council will meet next week to talk about a bridge for the boat and its crew.

        Passengers were told at the quay by loudspeaker.

        The boat has sailed since 1932 and carries 420 people a day, most of them commuters from the north.

        Closing words follow here.
        """

    private func sheet(_ old: String = old, _ new: String = new) -> DiffSheet {
        DiffSheet(from: "old.txt", to: "new.txt", body: TextDiff(from: old, to: new), patch: "")
    }

    @Test("words: folded, moved and changed paragraphs, wrapped at the terminal's width", arguments: [40, 100])
    func words(width: Int) {
        let lines = DiffPage(sheet(), Terminal(width: width)).lines
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
        let text = lines.map { String($0.drop { $0 == " " }) }.joined(separator: " ")
        #expect(text.contains("(paragraph 2, moved from 4, and changed) The council will meet"))
        #expect(text.contains("a [-replacement-]{+bridge+} for") && text.contains("(paragraph 4 moved to 2)"))
        #expect(lines.contains("  … 1 paragraph unchanged") && text.contains("carries [-400-]{+420+} people"))
    }

    @Test("what went and came never differs by its colour alone")
    func signs() {
        var terminal = Terminal(isTerminal: true, isColoured: true)
        let struck = DiffPage(sheet("a b", "a c"), terminal).lines.joined()
        #expect(struck.contains("\u{1B}[31;9mb\u{1B}[0m\u{1B}[32;4mc\u{1B}[0m"))
        terminal.strikesOut = false
        let marked = DiffPage(sheet("a b", "a c"), terminal).lines.joined()
        #expect(marked.contains("[-b-]") && marked.contains("{+c+}") && marked.contains("\u{1B}[31"))
        #expect(!Terminal(environment: ["TERM": "xterm"]).strikesOut)
    }

    @Test("two columns stay columns at any width, and each has its side's whole text", arguments: [10, 40, 77, 100])
    func columns(width: Int) {
        let words = [
            "ferry", "Monday", "日本語", "e\u{301}te\u{301}", "שלום", "👩‍👩‍👧", "a-very-long-word-that-has-to-be-broken", ".",
        ]
        var terminal = Terminal(width: width)
        terminal.strikesOut = true
        let column = max(20, (width - 3) / 2)
        for seed in UInt64(0)..<60 {
            var generator = SeededGenerator(seed: seed)
            let texts = (0..<2).map { _ in
                (0..<4).map { _ in
                    (0..<8).compactMap { _ in words.randomElement(using: &generator) }.joined(separator: " ")
                }.joined(separator: "\n\n")
            }
            let sheet = sheet(texts[0], texts[1])
            guard !sheet.body.paragraphs.contains(where: { $0.kind == .unchanged }) else { continue }
            for line in DiffColumns(sheet, terminal).lines.dropFirst() where line.contains("│") {
                let parts = line.unicodeScalars.split(separator: "│", omittingEmptySubsequences: false).map(String.init)
                #expect(parts.count == 2 && DisplayWidth.of(parts[0]) == column + 1, "seed \(seed): \(line)")
                #expect(DisplayWidth.of(parts[1]) <= column + 1, "seed \(seed): \(line)")
            }
            let shown = Self.sides(DiffColumns(sheet, Terminal(isColoured: true, width: width)).lines.dropFirst())
            let isWhole = shown == texts.map(Self.letters)
            #expect(isWhole, "seed \(seed)")
        }
    }

    /// What stands in each column, without remarks, which are faint.
    private static func sides(_ lines: ArraySlice<String>) -> [[Unicode.Scalar]] {
        var sides = ["", ""]
        for line in lines {
            var side = 0
            for part in line.unicodeScalars.split(separator: "\u{1B}").map(String.init) {
                let isFaint = part.hasPrefix("[2m")
                if isFaint, part.contains("│") { side = 1 }
                let isPainted = part.hasPrefix("[")
                if !isFaint { sides[side] += isPainted ? String(part.drop { $0 != "m" }.dropFirst()) : part }
            }
        }
        return sides.map(letters)
    }

    /// The scalars without blanks, and without the marks of direction and of line breaks that the page adds.
    private static func letters(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "\u{200E}" && $0 != "↵" }
    }

    @Test("side by side: what moved stands on each side where that side has it")
    func movedColumns() {
        let lines = DiffColumns(sheet(), Terminal(width: 100)).lines
        #expect(lines.first?.hasPrefix("old.txt ") == true && lines.first?.hasSuffix(" │ new.txt") == true)
        #expect(lines.contains { $0.hasPrefix(" ") && $0.hasSuffix("│ (paragraph 2, moved from 4, and changed)") })
        #expect(lines.contains { $0.hasPrefix("(paragraph 4 moved to 2) ") && $0.hasSuffix(" │") })
        #expect(lines.contains { $0.contains("[-Monday-]") && $0.contains("{+Tuesday+}") })
    }

    @Test("stat: a line for each field and the body, and a total")
    func stat() {
        let fields = [
            FieldChange(name: "headline", old: "Ferry to stop Monday", new: "Ferry to stop Tuesday"),
            FieldChange(name: "tags", old: nil, new: "- ferry\n- harbour\n"),
        ]
        let diff = ArticleDiff(
            from: "revision 1", to: "edition", fields: fields, body: TextDiff(from: Self.old, to: Self.new), patch: "")
        let sheet = DiffSheet(diff, of: "ferry")
        #expect(
            DiffStatPage(sheet, Terminal(width: 100)).lines == [
                "ferry: revision 1 -> edition", " headline  +1 -1 words                                 +-",
                " tags      added, +2 -0 words                          ++",
                " body      +3 -3 words, 2 paragraphs changed, 1 moved  +++---",
                " 2 fields and the body: 6 words inserted, 4 deleted",
            ])
        let narrow = DiffStatPage(sheet, Terminal(width: 40)).lines
        #expect(narrow.contains("           +++---"))
        let long = DiffStatPage(self.sheet("a", String(repeating: "word ", count: 5_000)), Terminal()).lines
        #expect(long[1].hasSuffix("+++-") && DisplayWidth.of(long[1]) <= 80)
    }

    @Test("an advisory says what changed in the body, then which fields")
    func advisory() {
        let fields = [
            FieldChange(name: "headline", old: "A", new: "B"), FieldChange(name: "tags", old: nil, new: "- c"),
        ]
        var sheet = sheet()
        #expect(sheet.advisory.contains("paragraph"))
        sheet.fields = fields
        #expect(sheet.advisory.hasSuffix(", changes headline, tags"))
        sheet.body = TextDiff(from: "a", to: "a")
        #expect(sheet.advisory == "Changes headline, tags")
        #expect(DiffPage(sheet, Terminal()).lines.first == "old.txt -> new.txt: 2 fields")
    }
}
