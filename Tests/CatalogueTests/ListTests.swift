@testable import Catalogue
import Testing

@Suite struct ListTests {
    static let queries: [ListQuery] = [
        ListQuery(), ListQuery(state: "draft"), ListQuery(status: "killed"), ListQuery(by: "ída"),
        ListQuery(by: "a\0b"), ListQuery(credits: ["aFp"]), ListQuery(credits: ["mara lind"]), ListQuery(since: 1_150),
        ListQuery(assignee: "mara"), ListQuery(section: "sport"), ListQuery(state: "published", section: "politics"),
        ListQuery(state: "draft", by: "jonas"), ListQuery(credits: ["AFP"], since: 1_050),
        ListQuery(state: "published", status: "published", by: "mara", credits: ["reuters"], since: 1_010),
        ListQuery(credits: ["afp", "Reuters", "AFP"]), ListQuery(credits: ["mara lind", "afp"], since: 1_100),
        ListQuery(state: "nowhere"), ListQuery(credits: ["'; DROP TABLE article; --"]),
    ]

    @Test("The sections are those that articles name, each once, in the order of their bytes")
    func sections() throws {
        let newsroom = MadeUpNewsroom(seed: 20_160_314, actions: 400)
        let catalogue = try Catalogue.inMemory()
        #expect(try catalogue.sections(limit: 10).isEmpty)
        _ = try catalogue.feed(
            CatalogueFeed(head: "1", previousHead: nil, articles: Array(newsroom.articles.values)))
        let expected = Set(newsroom.articles.values.compactMap(\.section)).sorted {
            $0.utf8.lexicographicallyPrecedes($1.utf8)
        }
        #expect(expected.count > 2)
        #expect(try catalogue.sections(limit: 10) == expected)
        #expect(try catalogue.sections(limit: 1) == Array(expected.prefix(1)))
    }

    private func expected(_ query: ListQuery, of rows: some Sequence<ArticleRow>) -> [String] {
        rows.filter { row in
            (query.state.map { $0 == row.state } ?? true) && (query.status.map { $0 == row.status } ?? true)
                && (query.by.map { $0 == row.by } ?? true) && (query.since.map { row.updated >= $0 } ?? true)
                && (query.assignee.map { $0 == row.assignee } ?? true)
                && (query.section.map { $0 == row.section } ?? true)
                && (query.credits.isEmpty
                    || row.credits.contains { credit in
                        query.credits.contains { $0.lowercased() == credit.contributor.lowercased() }
                    })
        }
        .sorted { ($0.position, $0.id) > ($1.position, $1.id) }
        .map(\.id)
    }

    @Test("Every filter finds what a plain search of all rows finds, in any page size, without repeats or gaps")
    func paging() throws {
        let seed: UInt64 = 20_160_314
        let newsroom = MadeUpNewsroom(seed: seed, actions: 400)
        let catalogue = try Catalogue.inMemory()
        // Commits made by hand share a position: so do all articles here, four by four.
        let rows = newsroom.articles.values.map { row in
            var row = row
            row.position /= 4
            return row
        }
        _ = try catalogue.feed(CatalogueFeed(head: "1", previousHead: nil, articles: rows))
        for query in Self.queries {
            for limit in [1, 3, 50, Int.max] {
                var query = query
                query.limit = limit
                var seen: [String] = []
                while let last = try next(query, in: catalogue, &seen) { query.after = last }
                query.after = nil
                #expect(seen == expected(query, of: rows), "seed \(seed), \(query)")
            }
        }
        #expect(try catalogue.list(ListQuery(limit: 0)).isEmpty)
        #expect(try catalogue.list(ListQuery(limit: -1)).isEmpty)
    }

    private func next(_ query: ListQuery, in catalogue: Catalogue, _ seen: inout [String]) throws -> ListCursor? {
        let page = try catalogue.list(query)
        #expect(page.count <= query.limit)
        seen += page.map(\.id)
        return page.last?.cursor
    }

    @Test("Lists follow their index and never sort or read the whole newsroom")
    func plans() throws {
        let catalogue = try catalogue(of: (1...1_200).map { article($0, position: $0) })
        for query in Self.queries {
            for after in [nil, ListCursor(position: 600)] {
                var query = query
                query.after = after
                let plan = try catalogue.explain(query).joined(separator: "\n")
                let sortsFew = query.since != nil && query.credits.isEmpty && query.state == nil
                #expect(plan.contains("USING"), "\(query): \(plan)")
                #expect(sortsFew || !plan.contains("TEMP B-TREE"), "\(query): \(plan)")
                let walksPositions = [ListQuery(after: after), ListQuery(since: query.since, after: after)].contains(
                    query)
                #expect(walksPositions || !plan.contains("SCAN"), "\(query): \(plan)")
            }
        }
        // Nearly everything is that recent: no sorting then, the newest positions are where it is.
        #expect(try !catalogue.explain(ListQuery(since: 1_001)).joined().contains("TEMP B-TREE"))
        #expect(try catalogue.explain(ListQuery(state: "draft", since: 2_190)).joined().contains("article_updated"))
        #expect(try catalogue.explain(ListQuery(state: "spiked", by: "mara")).joined().contains("article_state"))
    }

    @Test("The board counts all and shows the newest of each state")
    func board() throws {
        let newsroom = MadeUpNewsroom(seed: 9, actions: 300)
        let catalogue = try Catalogue.inMemory()
        for feed in newsroom.feeds { _ = try catalogue.feed(feed) }
        let groups = Dictionary(grouping: newsroom.articles.values, by: \.state)
        #expect(try catalogue.statesInUse() == groups.mapValues(\.count))
        let board = try catalogue.board(limitPerState: 3)
        #expect(board.map(\.state) == groups.keys.sorted())
        for column in board {
            let rows = groups[column.state] ?? []
            #expect(column.count == rows.count)
            #expect(column.articles.map(\.id) == expected(ListQuery(), of: rows).prefix(3).map { $0 })
        }
    }
}
