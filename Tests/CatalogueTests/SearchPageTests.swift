@testable import Catalogue
import Testing

@Suite struct SearchPageTests {
    /// All pages of a search, by article.
    private func pages(_ words: String, by limit: Int, in catalogue: Catalogue) throws -> (
        ids: [String], isPartial: Bool
    ) {
        var (ids, isPartial): ([String], Bool) = ([], false)
        var query = SearchQuery(words: words, limit: limit)
        while true {
            let found = try catalogue.search(query)
            #expect(found.rows.count <= limit)
            isPartial = isPartial || found.rankedAtOnce != nil
            guard let last = found.rows.last else { return (ids, isPartial) }
            ids += found.rows.map(\.article.id)
            let cursor = try #require(SearchCursor(token: last.cursor.token))
            #expect(cursor == last.cursor)
            query.after = cursor
        }
    }

    @Test("Few matches are ranked at once, many a part at a time, and pages of any size show each exactly once")
    func paging() throws {
        let rows = (1...2_600).map { number in
            article(
                number, headline: number % 100 == 0 ? "Council \(number)" : "Headline",
                text: "The council met. " + (number % 7 == 0 ? "The harbour was on the list." : "Nothing was."),
                position: number)
        }
        let catalogue = try catalogue(of: rows)
        for (words, count) in [
            ("council", 2_600), ("harbour", 371), ("the harb", 371), ("the council", 2_600), ("no", 2_229),
        ] {
            for limit in [130, 3_000] {
                let found = try pages(words, by: limit, in: catalogue)
                #expect(found.ids.count == count && Set(found.ids).count == count, "\(words) by \(limit)")
                #expect(found.isPartial == (count > 1_000), "\(words) by \(limit)")
            }
        }
        let newest = try catalogue.search(SearchQuery(words: "council"))
        let expected = [2_600, 2_500] + (0..<18).map { 2_599 - $0 }
        #expect(newest.rankedAtOnce == 200 && newest.rows.map(\.article.id) == expected.map(identifier))
        // What came since the first page is left out of the next one.
        let late = CatalogueFeed(
            head: "2", previousHead: "1", articles: [article(9_000, headline: "Harbour", text: "", position: 9_000)])
        let first = try catalogue.search(SearchQuery(words: "harbour"))
        #expect(try catalogue.feed(late))
        let after = try #require(first.rows.last).cursor
        let second = try catalogue.search(SearchQuery(words: "harbour", limit: 3_000, after: after))
        #expect(second.rows.count == 351 && !second.rows.contains { $0.article.id == identifier(9_000) })
    }

    @Test("A passage marks what was looked for, in any script, on one line")
    func passages() throws {
        let texts = [
            "Talks on the\nharbour wall, said the harbour master.", "ロシアは日本語のテキスト", "ﬁnance \u{10FFFC}harbour",
        ]
        let catalogue = try catalogue(of: texts.enumerated().map { article($0 + 1, text: $1, position: $0 + 1) })
        func passage(_ words: String) throws -> [PassagePart] {
            try catalogue.search(SearchQuery(words: words)).rows.first?.passage ?? []
        }
        #expect(
            try passage("harbour wall") == [
                PassagePart("Talks on the "), PassagePart("harbour", isHit: true), PassagePart(" "),
                PassagePart("wall", isHit: true), PassagePart(", said the "), PassagePart("harbour", isHit: true),
                PassagePart(" master."),
            ])
        #expect(
            try passage("日本") == [
                PassagePart("ロシアは"), PassagePart("日本", isHit: true), PassagePart("語のテキスト"),
            ])
        #expect(try passage("fin").map(\.text).joined().contains("finance"))
        let found = try catalogue.search(SearchQuery(words: "headline")).rows
        let first = try #require(found.first { $0.article.id == identifier(1) })
        #expect(first.passage == [PassagePart(texts[0].replacing("\n", with: " "))])
    }
}
