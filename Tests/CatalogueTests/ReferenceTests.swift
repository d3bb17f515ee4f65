import Catalogue
import Testing

@Suite struct ReferenceTests {
    @Test("A reference is an id, the beginning of one, a slug or a path")
    func resolve() throws {
        var lower = article(3)
        lower.id = identifier(3).lowercased()
        var bare = article(4, position: 9)
        bare.path = "2016/03/14/bare"
        bare.slug = "Straße/ü"
        var same = article(5)
        same.slug = "story-2"
        same.path = "articles/x/index.md"
        let catalogue = try catalogue(of: [article(1), article(2), lower, bare, same])
        let cases: [(String, [String])] = [
            (identifier(1), [identifier(1)]), (identifier(1).lowercased(), [identifier(1)]), (lower.id, [lower.id]),
            (lower.id.uppercased(), [lower.id]), ("o1hxooooooooooooooooooooo2", [identifier(2)]), ("u1hx", []),
            ("olhxooooooooooooooooooooo1", [identifier(1)]), ("OIHXOOOOOOOOOOOOOOOOOOOOOL", [identifier(1)]),
            ("01hx", [bare.id, same.id, lower.id, identifier(2), identifier(1)]), ("01h", []), ("", []),
            ("story-1", [identifier(1)]), ("story-2", [same.id, identifier(2)]), ("STORY-1", []),
            ("Straße/ü", [bare.id]),
            ("articles/2016/03/14/story-1", [identifier(1)]), ("2016/03/14/story-1/", [identifier(1)]),
            ("/articles/2016/03/14/story-1/index.md", [identifier(1)]),
            ("2016/03/14/story-1/index.md/", [identifier(1)]),
            ("articles/2016/03/14/bare/", [bare.id]), ("articles/x/index.md", [same.id]), ("/", []), ("%", []),
            ("01HX~", []), ("01hx' OR 1", []),
        ]
        for (reference, ids) in cases {
            let found = Set(try catalogue.resolve(reference).map(\.id))
            #expect(found == Set(ids), "\(reference)")
        }
        #expect(try catalogue.resolve("01HX").first?.id == bare.id)
        var named = article(7)
        named.slug = identifier(1)
        #expect(try catalogue.feed(CatalogueFeed(head: "2", previousHead: "1", articles: [named])))
        #expect(try catalogue.resolve(identifier(1)).map(\.id) == [identifier(1)])
    }

    @Test("At most eleven articles answer to one reference")
    func many() throws {
        let catalogue = try catalogue(of: (1...30).map { article($0, position: $0) })
        #expect(try catalogue.resolve("01HX").map(\.position) == Array((20...30).reversed()))
    }

    @Test("History is complete and in order, and stays when the article goes")
    func history() throws {
        let catalogue = try Catalogue.inMemory()
        let actions = [
            action(1, "create", position: 1), action(1, position: 3, revision: 2, by: "jonas"),
            action(1, "submit", position: 4, revision: 2), action(2, "create", position: 4),
            action(1, position: 5, revision: 3),
        ]
        let id = identifier(1)
        // Fed in another order than the one of the newsroom.
        #expect(try catalogue.feed(CatalogueFeed(head: "1", previousHead: nil, actions: actions.reversed())))
        #expect(try catalogue.history(article: id) == actions.filter { $0.article == id })
        #expect(try catalogue.revision(2, article: id)?.position == 3)
        #expect(try catalogue.revision(9, article: id) == nil)
        #expect(try catalogue.lastAction(by: "mara", on: id, among: ["create", "submit"])?.position == 4)
        #expect(try catalogue.lastAction(by: "mara", on: id, among: []) == nil)
        #expect(try catalogue.lastAction(by: "jonas", on: id, among: ["submit"]) == nil)
        #expect(try catalogue.feed(CatalogueFeed(head: "2", previousHead: "1", removed: [id, "unknown"])))
        #expect(try catalogue.history(article: id).count == 4)
        #expect(try catalogue.lastPosition() == 5)
    }

    @Test("Due schedules come oldest first; addresses name whoever holds them")
    func publication() throws {
        let rows = (1...4).map { number in
            var row = article(number)
            row.scheduledAt = number == 4 ? nil : Int64(100 - number * 10)
            row.addresses = ["/2016/a/", "/2016/story-\(number)/", "/2016/a/"]
            return row
        }
        let catalogue = try catalogue(of: Array(rows.dropFirst()))
        #expect(try catalogue.due(at: 69).isEmpty)
        #expect(try catalogue.due(at: 80) == [identifier(3), identifier(2)])
        #expect(
            try catalogue.holders(ofAddresses: ["/none/", "/2016/story-4/", "/2016/a/"]).map(\.article)
                == [4, 2, 3, 4].map(identifier))
        var moved = rows[3]
        moved.addresses = []
        #expect(
            try catalogue.feed(CatalogueFeed(head: "2", previousHead: "1", articles: [moved], removed: [rows[1].id])))
        #expect(
            try catalogue.holders(ofAddresses: ["/2016/a/", "/2016/story-2/"])
                == [AddressHolder(address: "/2016/a/", article: identifier(3))])
    }
}
