import Catalogue
import Testing

@Suite struct FeedTests {
    @Test("A feed applies only on the head it begins from")
    func heads() throws {
        let catalogue = try Catalogue.inMemory()
        #expect(try catalogue.indexedHead() == nil)
        #expect(try !catalogue.feed(CatalogueFeed(head: "b", previousHead: "a", articles: [article(1)])))
        #expect(try catalogue.list(ListQuery()).isEmpty)
        #expect(try catalogue.feed(CatalogueFeed(head: "a", previousHead: nil, articles: [article(1)])))
        #expect(try !catalogue.feed(CatalogueFeed(head: "a", previousHead: nil, articles: [article(2)])))
        #expect(try catalogue.feed(CatalogueFeed(head: "b", previousHead: "a", actions: [action(1, position: 7)])))
        #expect(try catalogue.indexedHead() == "b")
        #expect(try catalogue.lastPosition() == 7)
        try catalogue.reset()
        #expect(try catalogue.indexedHead() == nil)
        #expect(try catalogue.lastPosition() == 0)
        #expect(try catalogue.statesInUse().isEmpty)
        #expect(try catalogue.dump().isEmpty)
    }

    @Test("A refused row leaves nothing of its feed behind")
    func refusal() throws {
        let catalogue = try catalogue(of: [article(1)])
        let before = try catalogue.dump()
        var bad = article(3)
        bad.position = -1
        var short = article(3)
        short.content = "abc"
        for row in [bad, short] {
            let feed = CatalogueFeed(
                head: "2", previousHead: "1", actions: [action(2, position: 2)], articles: [article(2), row],
                removed: [identifier(1)])
            let error = #expect(throws: CatalogueError.self) { try catalogue.feed(feed) }
            guard case .refused = error else {
                Issue.record("\(String(describing: error))")
                continue
            }
        }
        #expect(try catalogue.dump() == before)
    }

    @Test("Any text comes out of the rows byte for byte")
    func exactText() throws {
        for text in ["", "a\0b", "e\u{301} \u{E9}", "\u{FEFF}x", "\r\n", "שלום 日本 🗞️", "\0"] {
            var row = article(1, headline: text)
            row.slug = text
            row.by = text
            row.section = text
            row.assignee = text
            row.credits = [CreditRow(contributor: text, kind: text, role: text, location: text, tier: text)]
            var step = action(1, text, position: 1, by: text)
            step.note = text
            let catalogue = try catalogue(of: [row])
            _ = try catalogue.feed(CatalogueFeed(head: "2", previousHead: "1", actions: [step]))
            let found = try catalogue.list(ListQuery(by: text, credits: [text], assignee: text))
            let summary = try #require(found.first, "\(text.debugDescription)")
            let noted = try #require(try catalogue.history(article: row.id).first?.note)
            for copy in [summary.headline, summary.slug, summary.by, summary.section ?? "?", noted] {
                #expect(Array(copy.utf8) == Array(text.utf8))
            }
            #expect(summary.credits.map { Array($0.contributor.utf8) } == [Array(text.utf8)])
            #expect(try catalogue.lastAction(by: text, on: row.id, among: [text]) != nil)
        }
    }

    @Test("Full text is indexed again only when the content is another")
    func unchangedContent() throws {
        let catalogue = try catalogue(of: [article(1, text: "harbour")])
        let same = article(1, text: "unseen", state: "review", position: 2)
        #expect(try catalogue.feed(CatalogueFeed(head: "2", previousHead: "1", articles: [same])))
        #expect(try catalogue.search(words: "harbour", limit: 5).map(\.state) == ["review"])
        #expect(try catalogue.search(words: "unseen", limit: 5).isEmpty)
        let other = article(1, text: "seen", position: 3, content: 99)
        #expect(try catalogue.feed(CatalogueFeed(head: "3", previousHead: "2", articles: [other])))
        #expect(try catalogue.search(words: "harbour", limit: 5).isEmpty)
        #expect(try catalogue.search(words: "seen", limit: 5).count == 1)
        #expect(try catalogue.feed(CatalogueFeed(head: "4", previousHead: "3", removed: [other.id])))
        #expect(try catalogue.search(words: "seen", limit: 5).isEmpty)
        #expect(try catalogue.place(ofArticle: other.id) == nil)
    }

    @Test("A catalogue rebuilt in chunks of any size equals the live one", arguments: [1, 2, 3, 4] as [UInt64])
    func rebuildEqualsLive(seed: UInt64) throws {
        let newsroom = MadeUpNewsroom(seed: seed, actions: 120)
        let folder = try TemporaryFolder()
        let live = try Catalogue.open(inFolder: folder.path)
        for feed in newsroom.feeds {
            let fed = try live.feed(feed)
            #expect(fed, "seed \(seed)")
        }
        let expected = try live.dump()
        var random = SeededGenerator(seed: seed)
        let size = Int.random(in: 1...50, using: &random)
        for target in [try Catalogue.inMemory(), live] {
            let rebuild = try target.rebuild()
            var head: String?
            for start in stride(from: 0, to: newsroom.feeds.count, by: size) {
                let chunk = newsroom.feeds[start..<min(start + size, newsroom.feeds.count)]
                let actions = chunk.flatMap(\.actions)
                let copies = chunk.flatMap(\.wireCopies)
                let isLast = start + size >= newsroom.feeds.count
                // Rows as they stand at the end: what went away in between is never mentioned.
                let rows = isLast ? Array(newsroom.articles.values) : []
                let next = try #require(chunk.last).head
                try rebuild.add(
                    CatalogueFeed(head: next, previousHead: head, actions: actions, wireCopies: copies, articles: rows))
                head = next
            }
            try rebuild.commit()
            #expect(try target.dump() == expected, "seed \(seed)")
        }
    }
}
