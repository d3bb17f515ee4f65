import Editorial
import Prose
import Testing
import WebDesk

@testable import ArticleStore
@testable import GalleyCommand

@Suite("Changed fields, shown as what they hold")
struct DiffFieldTests {
    private func change(_ old: String, _ new: String) throws -> FieldChange {
        let contents = try [old, new].map { try ArticleContent(document: "---\nid: \(Samples.id)\n\($0)\n---\nA.\n") }
        return try #require(ContentDiff.fields(from: contents[0], to: contents[1]).first)
    }

    private func sheet(_ change: FieldChange) -> DiffSheet {
        let body = TextDiff(from: "A.\n", to: "A.\n")
        return DiffSheet(
            ArticleDiff(from: "revision 1", to: "revision 2", fields: [change], body: body, patch: ""), of: "ferry")
    }

    /// What every format shows of a field.
    private func shown(_ change: FieldChange) -> (words: [String], stat: String, json: String, html: String) {
        let sheet = sheet(change)
        let stat = DiffStatPage(sheet, Terminal()).lines[1].drop { $0 != " " }
        return (
            Array(DiffPage(sheet, Terminal()).lines.dropFirst(3)), String(stat), JSON(change).description,
            DiffDocument(sheet).text
        )
    }

    @Test("lists: what came and went, and that the rest stands in another order")
    func lists() throws {
        let shown = shown(try change("tags: [sea, ferry, quay]", "tags: [ferry, sea, \"<b>\"]"))
        #expect(shown.words == ["  [-quay-]", "  {+<b>+}", "  (in another order)"])
        #expect(shown.stat == " tags  1 added, 1 removed, in another order")
        #expect(
            shown.json.hasSuffix(
                #""detail":{"kind":"list","added":["<b>"],"removed":["quay"],"changed":[],"reordered":true}}"#))
        #expect(shown.html.contains("</span>&lt;b&gt;</ins>") && shown.html.contains("in another order"))
    }

    @Test("credits: who came, who went and whose role changed")
    func credits() throws {
        func credit(_ name: String, _ role: String) -> String {
            "  - {contributor: \(name), kind: person, role: \(role), tier: byline}"
        }
        let old = "credits:\n\(credit("Ana", "author"))\n\(credit("Jo", "editing"))"
        let shown = shown(try change(old, "credits:\n\(credit("Ana", "writing"))\n\(credit("Li", "editing"))"))
        #expect(
            shown.words == [
                "  [-Jo, editing (person, byline)-]", "  {+Li, editing (person, byline)+}",
                "  Ana, [-author-]{+writing+} (person, byline)",
            ])
        #expect(shown.stat == " credits  1 added, 1 removed, 1 changed")
        #expect(shown.json.contains(#""changed":[{"old":{"contributor":"Ana","kind":"person","role":"author","#))
    }

    @Test("media: what came, and which part of an item changed")
    func media() throws {
        let object = "object: \(Samples.hex)"
        let old = "media:\n  - {file: a.jpg, \(object), caption: The boat at noon}"
        let new =
            "media:\n  - {file: a.jpg, \(object), caption: The boat at dusk, alt: A boat}\n  - {caption: The quay}"
        let shown = shown(try change(old, new))
        #expect(
            shown.words == [
                "  {+The quay+}", "  a.jpg, caption: The boat at [-noon-]{+dusk+}", "  a.jpg, alt: {+A boat+}",
            ])
        #expect(shown.stat == " media  1 added, 1 changed")
        #expect(shown.json.contains(#""parts":["caption","alt"]"#))
    }

    @Test("instants: the one before and the one after")
    func instants() throws {
        let shown = shown(try change("embargoed: 2026-11-22T10:00:00Z", "embargoed: 2026-11-22T18:00:00Z"))
        #expect(shown.words == ["  [-2026-11-22T10:00:00Z-]", "  {+2026-11-22T18:00:00Z+}"])
        #expect(shown.stat == " embargoed  changed")
        #expect(
            shown.json.contains(
                #""detail":{"kind":"instant","old":"2026-11-22T10:00:00Z","new":"2026-11-22T18:00:00Z"}"#))
    }
}
