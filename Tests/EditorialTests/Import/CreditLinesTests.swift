import Editorial
import Testing

@Suite("Credit lines at the end of a body")
struct CreditLinesTests {
    private func lift(_ body: String) -> CreditLines.Lifted {
        CreditLines.lift(fromBody: body, reader: CreditFixtures.reader)
    }

    @Test(
        "are lifted with their wording",
        arguments: [
            ("Text.\n\nAFP contributed to this report.", "Text.\n", ["AFP contributed to this report."]),
            ("Text.\n\n*AFP contributed to this report.*\n\n", "Text.\n", ["*AFP contributed to this report.*"]),
            ("Text.\r\n\r\nWith files from AFP\r\n", "Text.\r\n", ["With files from AFP"]),
            (
                "Text.\n\nAda Quill contributed reporting.\n\n(Editing by Ben Strand)\nWith files from AFP\n",
                "Text.\n",
                ["Ada Quill contributed reporting.", "(Editing by Ben Strand)", "With files from AFP"]
            ),
            ("Text.\nAFP contributed to this report.\n", "Text.\n", ["AFP contributed to this report."]),
            (
                "Text.\n\nAda Quill and\nBen Strand contributed\nto this report.\n", "Text.\n",
                ["Ada Quill and\nBen Strand contributed\nto this report."]
            ),
            ("AFP contributed to this report.", "", ["AFP contributed to this report."]),
            (
                "Text.\n\nD. K. St. Clair contributed to this report.\n", "Text.\n",
                ["D. K. St. Clair contributed to this report."]
            ),
            (
                "Text. (Reporting by Ada Quill; Editing by Ben Strand)\n", "Text.\n",
                ["(Reporting by Ada Quill; Editing by Ben Strand)"]
            ),
        ])
    func lifted(text: String, body: String, lines: [String]) {
        let result = lift(text)
        #expect(Array(result.body.utf8) == Array(body.utf8))
        #expect(result.lines == lines)
        #expect(!result.credits.isEmpty)
    }

    @Test(
        "stay where they are prose, unsure, code, or not at the end",
        arguments: [
            "Text.\n\nAFP reported that the bridge was closed.\n", "AFP contributed to this report.\n\nText.\n",
            "Text.\n\n    AFP contributed to this report.\n", "Text.\n\n\tAFP contributed to this report.\n",
            "Text.\n\n```\nAFP contributed to this report.\n```\n", "Text.\n\nSunlight contributed to this report.\n",
            "Text.\n\nBy Ada Quill\n", "Text.\n\nPhoto: Ada Quill\n",
            "She paid\nAda Quill contributed to this report.\n", "Text.\r\n\r\n \r\n", "", "\n\n",
            "Text.\n\nHeat contributed to the delay.", "Text.\n\nWho contributed to this report, and who paid them?\n",
        ])
    func left(text: String) {
        let result = lift(text)
        #expect(Array(result.body.utf8) == Array(text.utf8))
        #expect(result.lines.isEmpty && result.credits.isEmpty)
    }

    @Test("a body of a million lines, blank or credits or one paragraph, is read once through")
    func hostile() {
        let count = 200_000
        #expect(lift(String(repeating: "\n", count: count)).lines.isEmpty)
        #expect(lift(String(repeating: "AFP contributed\n", count: count)).lines.isEmpty)
        #expect(lift(String(repeating: "a\n\n", count: count)).lines.isEmpty)
        #expect(lift("Text.\n\n" + String(repeating: "(AFP)\n\n", count: 20_000)).lines.count == 20_000)
    }
}
