@testable import Catalogue
import Testing

@Suite struct CreditTests {
    private func expected(_ rows: some Sequence<ArticleRow>) -> [String: (count: Int, newest: String)] {
        var found: [String: (count: Int, newest: String)] = [:]
        for row in rows.sorted(by: { ($0.position, $0.id) > ($1.position, $1.id) }) {
            for name in Set(row.credits.map { ($0.key ?? $0.contributor).lowercased() }) {
                found[name] = ((found[name]?.count ?? 0) + 1, found[name]?.newest ?? row.id)
            }
        }
        return found
    }

    @Test(
        "Credited names are each found once, with as many articles as credit them and the newest, and no other is read")
    func names() throws {
        let newsroom = MadeUpNewsroom(seed: 7, actions: 400)
        let catalogue = try Catalogue.inMemory()
        for feed in newsroom.feeds { _ = try catalogue.feed(feed) }
        let expected = expected(newsroom.articles.values)
        let all = try catalogue.creditedNames { _ in true }
        #expect(all.map(\.key) == expected.keys.sorted())
        for name in all {
            #expect(name.articles == expected[name.key]?.count && name.newest.id == expected[name.key]?.newest)
            #expect(try catalogue.articleCount(crediting: [name.key.uppercased()]) == name.articles)
        }
        var asked: [String] = []
        let some = try catalogue.creditedNames { key in
            asked.append(key)
            return key == "reuters"
        }
        #expect(some.map(\.key) == ["reuters"] && asked == all.map(\.key))
        let either = newsroom.articles.values.count { row in
            row.credits.contains { ["afp", "mara lind"].contains($0.contributor.lowercased()) }
        }
        #expect(try catalogue.articleCount(crediting: ["AFP", "Mara Lind", "nobody"]) == either)
        #expect(try catalogue.articleCount(crediting: []) == 0 && catalogue.articleCount(crediting: ["x"]) == 0)
        #expect(try Catalogue.inMemory().creditedNames { _ in true } == [])
    }

    @Test("A credit is listed by its key, and names that are no plain text are found too")
    func keys() throws {
        var rows = (1...3).map { article($0, position: $0) }
        let names = ["The  Orbit", "a\0b", "e\u{301}"]
        for (index, name) in names.enumerated() {
            let key = index == 0 ? "orbit" : nil
            rows[index].credits = [
                CreditRow(contributor: name, kind: "agency", role: "author", tier: "byline", key: key)
            ]
        }
        let catalogue = try catalogue(of: rows)
        #expect(
            try catalogue.creditedNames { _ in true }.map(\.newest.credits[0].contributor).sorted() == names.sorted())
        #expect(try catalogue.list(ListQuery(credits: ["Orbit", "É"])).map(\.id) == [rows[2].id, rows[0].id])
        #expect(try catalogue.list(ListQuery(credits: ["The  Orbit"])).isEmpty)
        #expect(try catalogue.list(ListQuery(credits: ["orbit", "a\0B"], limit: 1)).map(\.id) == [rows[1].id])
    }
}
