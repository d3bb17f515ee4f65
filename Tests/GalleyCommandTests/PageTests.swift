import Testing
import WebDesk

@testable import ArticleStore
@testable import Editorial
@testable import GalleyCommand
@testable import Prose

@Suite("Pages for people")
struct PageTests {
    @Test("an action says what it did in one line")
    func sentence() throws {
        let draft = try #require(StateName("draft"))
        #expect(
            ActionSentence.text("Submitted", try Samples.result(), from: draft)
                == "Submitted harbour-ferry (revision 1): draft -> review")
        #expect(
            ActionSentence.text("Submitted", try Samples.result(status: .published))
                == "Submitted harbour-ferry (revision 1): review, published")
        #expect(
            ActionSentence.text("Saved", try Samples.result(changed: false))
                == "Nothing to change in harbour-ferry (revision 1): review")
    }

    @Test("a list cuts headlines, and shows what would act on the terminal")
    func list() {
        let lines = ListTable.lines(
            [Samples.line("A ferry\u{1B}[2J " + String(repeating: "long ", count: 40))], Terminal(width: 120))
        #expect(lines.count == 2 && lines.allSatisfy { DisplayWidth.of($0) <= 120 })
        #expect(lines[1].contains("A ferry\\e[2J") && lines[1].contains("…"))
    }

    @Test("in a narrow list headlines can be read, and no slug is cut", arguments: [13, 40, 78, 80])
    func narrowList(length: Int) {
        let slug = String(repeating: "s", count: length)
        let headline = "The ferry across the harbour, which was to leave on Monday"
        let lines = ListTable.lines(
            [Samples.line(headline, slug: slug), Samples.line("", slug: "short")], Terminal(width: 80))
        #expect(lines.count == 5 && lines.allSatisfy { DisplayWidth.of($0) <= 80 }, "\(lines)")
        #expect(lines[1].hasPrefix("The ferry across the harbour, which was") && lines[1].contains("unpublished"))
        #expect(lines[2].contains(slug) && lines[3].hasPrefix("(no headline)"))
        #expect(lines[4] == "  short · 1970-01-01 00:00 UTC")
    }

    @Test("a history has its notes whole, beside the actions or below them", arguments: [60, 80, 200])
    func log(width: Int) {
        let note = "This is why it was done, said at some length, for those who come later and ask."
        let entry = LogEntry(
            revision: 1, action: "return", person: "eva", at: Instant(seconds: 0), from: "review", to: "draft",
            commit: "abcdef0123", content: "o", note: note)
        let lines = LogTable.lines([entry], Terminal(width: width))
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= max(width, 71) })
        let said = lines.dropFirst().joined(separator: " ").split(separator: " ").joined(separator: " ")
        #expect(said.contains(note), "\(lines)")
    }

    @Test("the workflow has every requirement in full, and fits the width", arguments: [40, 80])
    func workflow(width: Int) throws {
        let rule = WorkflowSummary.Rule(
            action: .publish, roles: ["publisher"], places: ["review -> published"],
            requirements: ["fields: headline, slug, body", "no-blocking-comments (override: publisher)"])
        let state = WorkflowState(name: try #require(StateName("draft")), meaning: "being written by those who write")
        let lines = WorkflowSummary(states: [state], roles: [], rules: [rule]).page(on: Terminal(width: width))
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= width }, "\(lines)")
        let start = try #require(lines.firstIndex(of: "  publish: review -> published"))
        let said = lines[start...].map { $0.drop { $0 == " " } }.joined(separator: " ")
        #expect(
            said == "publish: review -> published by publisher requires fields: headline, slug, body "
                + "requires no-blocking-comments (override: publisher)")
        #expect(width < 80 || lines[(start + 1)...].count == 3)
    }

    @Test("the board's columns stand side by side where they have room, else below one another")
    func board() {
        let columns = ["draft", "review"].map { state in
            BoardState(state: state, count: 3, articles: [Samples.line("One 日本", state: state)])
        }
        let wide = BoardPage(columns, Terminal(width: 60)).lines
        #expect(wide.first == "draft (3)                      review (3)")
        #expect(wide.contains("One 日本                       One 日本"))
        let narrow = BoardPage(columns, Terminal(width: 30)).lines
        #expect(narrow.first == "draft (3)" && narrow.contains("review (3)"))
        #expect(narrow.contains("  … and 2 more"))
    }

    @Test("a diff marks what went and came, and folds the paragraphs that stayed")
    func diff() {
        let old = "One.\n\nTwo.\n\nThe vote is on Monday.\n\nGone.\n"
        let new = "One.\n\nTwo.\n\nThe vote is on Tuesday.\n"
        let diff = ArticleDiff(
            from: "revision 1", to: "revision 2", fields: [FieldChange(name: "headline", old: "Vote", new: "Big vote")],
            body: TextDiff(from: old, to: new), patch: "")
        let lines = DiffPage(DiffSheet(diff, of: "vote"), Terminal()).lines
        #expect(lines.first == "vote: revision 1 -> revision 2: 1 field, 1 word in, 2 out")
        #expect(lines.contains("headline"))
        #expect(lines.contains("  … 2 paragraphs unchanged"))
        #expect(lines.contains("  The vote is on [-Monday-]{+Tuesday+}."))
        #expect(lines.contains("  [-Gone.-]"))
    }

    @Test("fields with parts are shown line by line, and a line break in a text can be seen")
    func fieldDiff() {
        func lines(_ name: String, _ old: String?, _ new: String?) -> [String] {
            let diff = ArticleDiff(
                from: "revision 1", to: "revision 2", fields: [FieldChange(name: name, old: old, new: new)],
                body: TextDiff(from: "a", to: "a"), patch: "")
            return Array(DiffPage(DiffSheet(diff, of: "vote"), Terminal()).lines.dropFirst(3))
        }
        #expect(
            lines("corrections", nil, "- date: 2026-11-22\n  kind: correction\n  note: It is Monday.\n")
                == ["  {+- date: 2026-11-22+}", "  {+  kind: correction+}", "  {+  note: It is Monday.+}"])
        #expect(lines("tags", "- a\n- b", "- a\n- b\n- c") == ["  - a", "  - b", "  {+- c+}"])
        #expect(lines("custom", "- a\n", "- b\n") == ["  - [-a-]{+b+}"])
        #expect(lines("headline", "A ferry\nleft", "A ferry\nsank") == ["  A ferry↵", "  [-left-]", "  {+sank+}"])
        #expect(lines("headline", "A ferry left", "A ferry\nleft").joined().contains("↵"))
    }

    @Test("taking out what is marked gives either text again")
    func diffMarks() {
        let words = ["vote", "Monday", "the", "ferry", "日本", "é", "."]
        for seed in UInt64(0)..<100 {
            var generator = SeededGenerator(seed: seed)
            let texts = (0..<2).map { _ in
                (0..<12).compactMap { _ in words.randomElement(using: &generator) }.joined(separator: " ")
            }
            let diff = TextDiff(from: texts[0], to: texts[1])
            let runs = diff.paragraphs.flatMap { DiffRuns.runs(of: ShownSegment.all(of: $0.segments), marks: false) }
            let old = runs.filter { $0.paint != .come }.map(\.text).joined()
            let new = runs.filter { $0.paint != .gone }.map(\.text).joined()
            #expect(old == texts[0] && new == texts[1], "seed \(seed)")
        }
    }

    @Test("nothing changed is said so")
    func emptyDiff() {
        let diff = ArticleDiff(
            from: "revision 1", to: "edition", fields: [], body: TextDiff(from: "a", to: "a"), patch: "")
        #expect(
            DiffPage(DiffSheet(diff, of: "vote"), Terminal()).lines == ["vote: revision 1 -> edition: nothing changed"])
    }

    @Test("a change of line breaks alone is said and shown")
    func lineBreaks() {
        let diff = ArticleDiff(
            from: "revision 1", to: "revision 2", fields: [], body: TextDiff(from: "One.", to: "One.\n"), patch: "")
        let lines = DiffPage(DiffSheet(diff, of: "vote"), Terminal()).lines
        #expect(lines.contains("  (only white space changed)") && lines.contains { $0.contains("{+↵") })
    }
}
