import Editorial
import Testing

@Suite("Hostile lines")
struct CreditHostileTests {
    @Test("a line that never ends, nests or turns its direction is read as prose")
    func shapes() {
        let million = 1_000_000
        let shapes = [
            String(repeating: "A", count: million), String(repeating: "By ", count: million / 3),
            String(repeating: "(", count: million) + String(repeating: ")", count: million),
            String(repeating: "AFP and ", count: million / 8) + "AFP contributed to this report.",
            String(repeating: "\u{202E}", count: million / 3), "By \u{202E}Ada Quill", "By Ada\u{0}Quill",
        ]
        for shape in shapes { #expect(CreditFixtures.reader.read(shape) == nil) }
    }

    @Test("lines of the greatest length that is read come to an end, whatever they repeat")
    func repetitions() {
        let parts = [
            "(", ")", "()", "((AFP))", "by ", "By ", "; ", "A in B and ", "Ada Quill, ", "contributed ", "from ", "of ",
            "with files from ", "AFP/", "A. ", "and ", "’s ", "the ", "photo/", "Reporting by A. ", "Bosnia, ",
            "(by ", "“A” ", "\"", "a@b.c ", "<a@b> ", "QuillEditing by ", "2023.Ada ", "\n", "| ", "— ", "vk/", "...",
            "Ada Quill (Oslo) ", "Ada Quill, a reporter for the Post, ", "Friday 7 Aug 2020, ", "this story was ",
        ]
        for part in parts {
            let count = CreditReader.longestLine / part.utf8.count
            for lead in ["", "By ", "(Reporting by "] {
                let line = lead + String(repeating: part, count: max(1, count - 20)) + "contributed to this report"
                _ = CreditFixtures.reader.read(line)
            }
        }
    }

    @Test("random lines of the grammar's own words never crash it, and what it reads has names", arguments: 0..<20)
    func random(seed: UInt64) {
        var dice = CreditDice(seed: seed)
        let words = [
            "By", "by", "and", ",", ";", ".", ":", "(", ")", "/", "in", "from", "of", "AFP", "Ada", "Quill", "Staff",
            "our",
            "agencies", "contributed", "to", "this", "report", "reporting", "Reporting", "Editing", "Photo", "With",
            "files",
            "writers", "'s", "’", "é", "\u{301}", "ו", "و", "avec", "mit", "—", "*", "_", "the", "The", "Press",
            "which",
            "includes", "material", "\u{200F}", "1", "&",
        ]
        for _ in 0..<500 {
            var line = ""
            for _ in 0..<dice.roll(14) { line += dice.pick(words) + dice.pick([" ", " ", ""]) }
            guard let reading = CreditFixtures.reader.read(line) else { continue }
            #expect(!reading.credits.isEmpty && (0...1).contains(reading.confidence), "seed \(seed): \(line)")
            #expect(
                reading.credits.allSatisfy { !$0.name.isEmpty && $0.confidence <= reading.confidence },
                "seed \(seed): \(line)")
        }
    }
}
