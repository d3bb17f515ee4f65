import Editorial
import Testing

@testable import ArticleStore

private typealias Desk = TestNewsroom

@Suite("Fields that two people changed")
struct FieldMergeTests {
    private func list(_ texts: String...) -> YAMLNode { .list(texts.map(YAMLNode.string)) }

    @Test("A list takes what either side added and loses what either took out")
    func lists() {
        let cases: [(YAMLNode?, YAMLNode?, YAMLNode?, YAMLNode?)] = [
            (list("a", "b"), list("a", "b", "c"), list("z", "a", "b"), list("z", "a", "b", "c")),
            (list("a", "b"), list("b"), list("a", "b", "c"), list("b", "c")),
            (nil, list("a"), list("b"), list("b", "a")),
            (list("a"), nil, list("a", "b"), list("b")),
            (list("a", "b"), list("a"), list("b"), nil),
            (list("a", "b", "c"), list("c", "b", "a"), list("a", "b", "c", "d"), list("c", "d", "b", "a")),
            ("a", list("a", "b"), list("c", "a"), list("c", "a", "b")),
        ]
        for (base, mine, theirs, merged) in cases {
            guard case .value(let value) = FieldMerge(key: "tags", base: base, mine: mine, theirs: theirs).outcome
            else {
                Issue.record("conflict: \(String(describing: mine))")
                continue
            }
            let texts = { (node: YAMLNode?) in node?.texts?.sorted() ?? [] }
            #expect(texts(value) == texts(merged))
        }
    }

    @Test("Credits are told apart by contributor; the same one changed in two ways is a conflict")
    func credits() {
        let credit = { (name: String, place: String) in
            YAMLNode.map([("contributor", .string(name)), ("location", .string(place))])
        }
        let base = YAMLNode.list([credit("afp", "Paris"), credit("dpa", "Berlin")])
        let mine = YAMLNode.list([credit("afp", "Lyon"), credit("dpa", "Berlin")])
        let theirs = YAMLNode.list([credit("afp", "Paris"), credit("ap", "Rome")])
        guard case .value(let value) = FieldMerge(key: "credits", base: base, mine: mine, theirs: theirs).outcome else {
            Issue.record("conflict")
            return
        }
        #expect(value == .list([credit("afp", "Lyon"), credit("ap", "Rome")]))
        let other = YAMLNode.list([credit("afp", "Nice"), credit("dpa", "Berlin")])
        guard case .conflicts(let found) = FieldMerge(key: "credits", base: base, mine: mine, theirs: other).outcome
        else {
            Issue.record("no conflict")
            return
        }
        #expect(found.map(\.field) == ["credits"])
    }

    @Test("Headlines are merged by words, and a conflict names the field with its three texts and where they stand")
    func headline() async throws {
        let desk = try await TestNewsroom()
        let draft = try await desk.newsroom.create(
            Draft(headline: "Ferry sails on Monday", body: "Text.\n", fields: [FieldEdit("tags", "ferry, harbour")]),
            by: Desk.rosa)
        func save(_ fields: [(String, String)], base: Int) async throws -> ActionResult {
            let edit = Edit(fields: fields.map { FieldEdit($0.0, $0.1) })
            return try await desk.newsroom.save(draft.id, edit, options: ActionOptions(base: base), by: Desk.rosa)
        }
        _ = try await save([("headline", "Ferry leaves on Monday"), ("tags", "ferry")], base: 1)
        _ = try await save([("headline", "Ferry sails on Tuesday"), ("tags", "ferry, harbour, boats")], base: 1)
        let content = try await desk.newsroom.article(draft.id).content
        #expect(content.headline == "Ferry leaves on Tuesday" && content.tags == ["ferry", "boats"])
        let refused = await failure { _ = try await save([("headline", "Ferry sails on Friday")], base: 1) }
        guard case .conflict(let conflict)? = refused?.problem else {
            Issue.record("no conflict")
            return
        }
        let found = try #require(conflict.conflicts.first)
        #expect(conflict.fields == ["headline"] && conflict.conflicts.count == 1 && found.field == "headline")
        #expect([found.base, found.mine, found.theirs] == ["Monday", "Friday", "Tuesday"])
        #expect(found.baseRange == 15..<21 && found.mineRange == 15..<21 && found.theirsRange == 16..<23)
    }

    @Test("A late text says of which article and revision it is, and what; settled again it is what was typed")
    func lateTexts() async throws {
        let desk = try await TestNewsroom()
        let draft = try await desk.newsroom.create(Draft(headline: "One", body: "On Monday.\n"), by: Desk.rosa)
        try await desk.newsroom.save(draft.id, Edit(body: "On Tuesday.\n"), by: Desk.rosa)
        let late = Edit(
            body: "---\nOn Friday.\r\n", fields: [FieldEdit("headline", "Two"), FieldEdit("slugline", "ONE-TWO")])
        let refused = await failure {
            try await desk.newsroom.save(draft.id, late, options: ActionOptions(base: 1), by: Desk.edgar)
        }
        #expect(refused?.code == "conflict")
        let text = try #require(try desk.newsroom.waitingTexts().first)
        #expect(text.article == draft.id && text.base == 1 && text.part == .parts && text.path == refused?.kept)
        let edit = try desk.newsroom.edit(of: text)
        #expect(edit.body == late.body && edit.fields == late.fields)
        let settlement = try await desk.newsroom.settle(draft.id, edit, base: 1)
        #expect(settlement.current == 2 && settlement.conflicts.map(\.field) == ["body"])
        #expect(Settlement.markers(in: settlement.document) == 3)
        #expect(settlement.document.contains("title: Two\n") && settlement.fields.map(\.name) == ["slugline"])
        try desk.newsroom.removeLate(text)
        #expect(try desk.newsroom.waitingTexts() == [])
    }
}
