import Prose
import Testing

@testable import Editorial

@Suite("What changed in the fields")
struct ContentDiffTests {
    static let text = """
        ---
        id: 01ARZ3NDEKTSV4RRFFQ69G5FAV
        title: Vote
        description: 'Sub'
        date: 2016-03-14T10:00:00+01:00
        tags: [war, sport]
        urgency: 3
        embargoed: 2016-03-14T10:00:00+01:00
        Custom: 1
        topics: [a, b]
        map: {a: 1}
        credits:
        - {contributor: Jo Poe, kind: person, role: author, tier: byline}
        - {contributor: Ana Ruiz, kind: person, role: author, tier: byline}
        media:
        - {file: boat.jpg, object: 1111111111111111111111111111111111111111, caption: A boat.}
        - {file: map.png, object: 2222222222222222222222222222222222222222}
        - {caption: No picture.}
        ---
        Body.

        """

    private func changes(_ edits: (String, String)...) throws -> [FieldChange] {
        var text = Self.text
        for (old, new) in edits {
            #expect(text.contains(old))
            text = text.replacing(old, with: new)
        }
        return ContentDiff.fields(from: try ArticleContent(document: Self.text), to: try ArticleContent(document: text))
    }

    @Test(
        "Each field says in a line what changed",
        arguments: [
            ("title: Vote", "title: Big vote", "headline: “Vote” -> “Big vote”"),
            ("description: 'Sub'\n", "", "standfirst: removed"),
            ("urgency: 3", "urgency: 2", "urgency: “3” -> “2”"),
            ("urgency: 3", "urgency: 3\nbyline: Jo Poe", "byline: “Jo Poe”"),
            ("[war, sport]", "[war, economy]", "tags: +economy, -sport"),
            ("[war, sport]", "[sport, war]", "tags: reordered"), ("[war, sport]", "war", "tags: -sport"),
            ("[a, b]", "[a, b, b]", "topics: +b"), ("{a: 1}", "{a: 2}", "map: changed"),
            ("map: {a: 1}\n", "", "map: removed"), ("{a: 1}", "text", "map: changed"),
            ("urgency", "2: {b: c}\nurgency", "2: added"),
            (
                "embargoed: 2016-03-14T10", "embargoed: 2016-03-14T11",
                "embargoed: 2016-03-14T09:00:00Z -> 2016-03-14T10:00:00Z"
            ),
            ("embargoed: 2016-03-14T10:00:00+01:00\n", "", "embargoed: removed"),
            (
                "embargoed: 2016-03-14T10:00:00+01:00", "embargoed: soon",
                "embargoed: “2016-03-14T10:00:00+01:00” -> “soon”"
            ),
            (
                "- {contributor: Jo Poe, kind: person, role: author, tier: byline}",
                "- {contributor: AFP, kind: agency, role: contributor, tier: tagline}", "credits: AFP came, Jo Poe went"
            ),
            (
                "Ana Ruiz, kind: person, role: author", "Ana Ruiz, kind: person, role: contributor, location: Rome",
                "credits: Ana Ruiz author -> contributor and location none -> Rome"
            ),
            ("Jo Poe, kind", "Jo Poe, x: 1, kind", "credits: written otherwise"),
            ("object: 1111", "object: 3111", "media: boat.jpg: file changed"),
            ("caption: A boat.}", "caption: Boats., alt: Two boats}", "media: boat.jpg: caption and alt changed"),
            ("file: map.png", "file: plan.png", "media: +plan.png, -map.png"),
            ("No picture.", "Still none.", "media: “Still none.”: caption changed"),
        ])
    func descriptions(old: String, new: String, expected: String) throws {
        #expect(try changes((old, new)).map(\.description) == [expected])
    }

    @Test("Fields come in the order of the newer text, those gone last, and style is no change")
    func order() throws {
        let found = try changes(
            ("title: Vote", "title: \"Vote\" # still"), ("description: 'Sub'\n", ""), ("tags: [war, sport]\n", ""),
            ("Custom: 1", "Custom: 2\ntags:\n- war\n- sport\n- art\nNew: x"))
        #expect(found.map(\.name) == ["Custom", "tags", "New", "standfirst"])
        #expect(found.map(\.old) == ["1", "- war\n- sport\n", nil, "Sub"])
        #expect(found.map(\.new) == ["2", "- war\n- sport\n- art\n", "x", nil])
        #expect(found[1].detail == .list(added: ["art"], removed: [], isReordered: false))
        #expect(found[2].detail == .text(TextDiff(from: "", to: "x")))
        #expect(try changes().isEmpty)
    }

    @Test("Two spellings of one character are a change")
    func bytes() throws {
        let old = try ArticleContent(document: "---\ntitle: caf\u{e9}\ntags: [caf\u{e9}]\n---\n")
        let new = try ArticleContent(document: "---\ntitle: cafe\u{301}\ntags: [cafe\u{301}]\n---\n")
        #expect(ContentDiff.fields(from: old, to: new).map(\.name) == ["headline", "tags"])
        #expect(ContentDiff.fields(from: old, to: new)[1].description == "tags: +cafe\u{301}, -caf\u{e9}")
    }

    @Test("A contributor with two credits keeps what did not change")
    func twoCredits() {
        func credit(_ role: CreditRole, _ tier: CreditTier = .byline) -> Credit {
            Credit(contributor: "Jo", kind: .person, role: role, tier: tier)
        }
        let change = CreditsChange(
            from: [credit(.author), credit(.editing)],
            to: [credit(.author, .tagline), credit(.research), credit(.editing)])
        #expect(change.added == [credit(.research)] && change.removed.isEmpty)
        #expect(change.description == "Jo came, Jo tier byline -> tagline")
    }

    @Test("Long texts are summed up, and nothing breaks the line")
    func long() throws {
        let text = String(repeating: "The vote was held, and many said so. ", count: 4)
        let found = try changes(("'Sub'", "'\(text)'"), ("[war, sport]", "[\"a\\nb\"]"))
        #expect(found[0].description == "standfirst: 1 paragraph added, 1 paragraph removed")
        #expect(found[1].description == "tags: +a b, -war, -sport")
    }
}
