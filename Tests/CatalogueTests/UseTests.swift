@testable import Catalogue
import Testing

@Suite struct UseTests {
    /// A made-up history: articles that gain and lose credits, go out, are held and released.
    private struct History {
        var feeds: [CatalogueFeed] = []
        var spans: [CreditSpan] = []
        var publications: [PublicationRow] = []
        var unpublished: [UnpublishedRow] = []

        init(seed: UInt64, actions count: Int) {
            var random = SeededGenerator(seed: seed)
            for position in 1...count {
                let article = identifier(Int.random(in: 1...max(2, count / 8), using: &random))
                var feed = CatalogueFeed(head: hash(position), previousHead: position == 1 ? nil : hash(position - 1))
                var step = action(1, position: position)
                step.article = article
                step.at = 1_000 + Int64(position * 10 + Int.random(in: -30...30, using: &random))
                feed.actions = [step]
                change(article, step, &feed, &random)
                feeds.append(feed)
            }
        }

        private mutating func change(
            _ article: String, _ step: ActionRow, _ feed: inout CatalogueFeed, _ random: inout SeededGenerator
        ) {
            let name = ["afp", "Nína Roth", "a\0b", "O'Brien"].randomElement(using: &random) ?? "afp"
            let role = ["author", "editing"].randomElement(using: &random) ?? "author"
            let standing = spans.firstIndex {
                $0.article == article && $0.contributor == name && $0.role == role && $0.until == CreditSpan.standing
            }
            if let standing {
                spans[standing].until = step.position
                feed.spans = [spans[standing]]
            } else {
                spans.append(
                    CreditSpan(name: name, article: article, contributor: name, role: role, from: step.position))
                feed.spans = [spans[spans.count - 1]]
            }
            let isOut = publications.contains { $0.article == article }
            let open = unpublished.firstIndex { $0.article == article && $0.until == UnpublishedRow.standing }
            let goesOut = Int.random(in: 0..<3, using: &random) == 0
            if let open, goesOut || Bool.random(using: &random) {
                unpublished[open].until = step.position
                feed.unpublished = [unpublished[open]]
            }
            if goesOut {
                let effect: PublicationRow.Effect =
                    isOut ? [.publish, .hold, .release, .kill].randomElement(using: &random) ?? .hold : .publish
                publications.append(
                    PublicationRow(
                        article: article, position: step.position, at: step.at, effect: effect,
                        kind: effect == .publish ? "update" : nil, section: Bool.random(using: &random) ? "Local" : nil)
                )
                feed.publications = [publications[publications.count - 1]]
            } else if !isOut, open == nil || !feed.unpublished.isEmpty {
                unpublished.append(UnpublishedRow(article: article, position: step.position, at: step.at))
                feed.unpublished.append(unpublished[unpublished.count - 1])
            }
        }

        /// What a plain search of all rows finds.
        func uses(_ query: CreditUseQuery) -> [CreditUse] {
            let out = publications.filter { $0.effect == .publish && $0.position <= query.position }.map {
                ($0.article, $0.position, $0.at, $0.kind, $0.section, $0.position)
            }
            let drafts = unpublished.filter { $0.position <= query.position && $0.until > query.position }.map {
                ($0.article, $0.position, $0.at, String?.none, $0.section, query.position)
            }
            let all = out.map { ($0, true) } + (query.includesUnpublished ? drafts.map { ($0, false) } : [])
            return all.flatMap { used, isOut in
                spans.filter { span in
                    span.article == used.0 && span.from <= used.5 && span.until > used.5
                        && query.names.map { $0.contains { $0.lowercased() == span.name.lowercased() } } ?? true
                        && query.role.map { $0 == span.role } ?? true && query.since.map { $0 <= used.2 } ?? true
                        && query.until.map { $0 >= used.2 } ?? true
                }
                .map { span in
                    CreditUse(
                        article: used.0, position: used.1, at: used.2, isPublication: isOut, kind: used.3,
                        section: used.4, contributor: span.contributor, role: span.role, creditedFrom: span.from)
                }
            }
        }
    }

    private func sorted(_ uses: [CreditUse]) -> [String] { uses.map { "\($0)" }.sorted() }

    @Test(
        "Every use that a plain search finds is found, as of any position, and no other",
        arguments: [1, 2, 3] as [UInt64])
    func queries(seed: UInt64) throws {
        let history = History(seed: seed, actions: 160)
        let catalogue = try Catalogue.inMemory()
        for feed in history.feeds { #expect(try catalogue.feed(feed)) }
        for position in stride(from: 0, through: 160, by: 20) {
            for names in [nil, ["AFP"], ["nína roth", "a\0b"], [], ["'; DROP TABLE span; --"]] {
                for (since, until) in [(nil, nil), (1_500, nil), (nil, 1_900), (1_400, 1_800)] as [(Int64?, Int64?)] {
                    var query = CreditUseQuery(names: names, since: since, until: until, position: position)
                    query.role = position % 40 == 0 ? "author" : nil
                    query.includesUnpublished = position % 60 != 0
                    var found: [CreditUse] = []
                    try catalogue.uses(query) { found.append($0) }
                    #expect(sorted(found) == sorted(history.uses(query)), "seed \(seed), \(query)")
                }
            }
        }
        let rebuild = try catalogue.rebuild()
        let dump = try catalogue.dump()
        for feed in history.feeds { try rebuild.add(feed) }
        try rebuild.commit()
        #expect(try catalogue.dump() == dump, "seed \(seed)")
    }

    @Test("The last action at an instant is the last on main that is not later, also where clocks ran backwards")
    func positions() throws {
        let history = History(seed: 7, actions: 300)
        let catalogue = try Catalogue.inMemory()
        for feed in history.feeds { #expect(try catalogue.feed(feed)) }
        let actions = history.feeds.flatMap(\.actions)
        for instant in stride(from: Int64(900), to: 4_200, by: 7) {
            let expected = actions.last { $0.at <= instant }?.position
            #expect(try catalogue.lastPosition(at: instant) == expected, "\(instant)")
        }
        #expect(try catalogue.beginning() == actions.map(\.at).min())
        #expect(try catalogue.ending() == actions.map(\.at).max())
    }

    @Test("A report walks along an index: that of the instants, or that of the names, whichever has less")
    func plans() throws {
        let catalogue = try Catalogue.inMemory()
        var feed = CatalogueFeed(head: "1", previousHead: nil)
        for number in 1...400 {
            let name = number % 100 == 0 ? "rare" : "common"
            feed.spans.append(
                CreditSpan(name: name, article: identifier(number), contributor: name, role: "author", from: number))
            feed.publications.append(
                PublicationRow(article: identifier(number), position: number, at: Int64(number), effect: .publish))
        }
        #expect(try catalogue.feed(feed))
        func plan(_ names: [String]?, since: Int64? = nil, until: Int64? = nil) throws -> String {
            let query = CreditUseQuery(names: names, since: since, until: until, position: 1_000)
            return try catalogue.explain(query).joined(separator: "\n")
        }
        #expect(try !plan(["rare"]).contains("SCAN"))
        #expect(try plan(["common"], since: 390).contains("publication_at"))
        #expect(try !plan(["rare"], since: 2).contains("publication_at"))
        #expect(try !plan(nil, since: 100, until: 110).contains("SCAN"))
        #expect(try catalogue.creditedNames() == ["common", "rare"])
        #expect(try catalogue.isCredited("COMMON") && !catalogue.isCredited("commo"))
    }

    @Test("What readers have follows publications, holds, releases and kills, and words are remembered by commit")
    func editions() throws {
        let catalogue = try Catalogue.inMemory()
        let effects: [PublicationRow.Effect] = [.publish, .hold, .release, .publish, .kill, .publish]
        var feed = CatalogueFeed(head: "1", previousHead: nil)
        for (index, effect) in effects.enumerated() {
            feed.actions.append(action(1, effect.rawValue, position: index + 1))
            feed.publications.append(
                PublicationRow(article: identifier(1), position: index + 1, at: 1, effect: effect))
        }
        #expect(try catalogue.feed(feed))
        let had = try (0...6).map { try catalogue.editions(of: [identifier(1)], at: $0).first?.publication.position }
        #expect(had == [nil, 1, nil, 1, 4, nil, 6])
        var edition = try #require(try catalogue.editions(of: [identifier(2), identifier(1)], at: 4).first)
        #expect(edition.words == nil)
        edition.words = [
            WordingRow(revision: 1, words: 7, person: "rosa", name: "Rosa", wire: "afp"),
            WordingRow(revision: 3, words: 2, person: nil),
        ]
        let dump = try catalogue.dump()
        try catalogue.remember([edition])
        #expect(try catalogue.editions(of: [identifier(1)], at: 4) == [edition])
        #expect(try catalogue.editions(of: [identifier(1)], at: 6).first?.words == nil)
        #expect(try catalogue.dump() == dump, "what is remembered is no part of what is fed")
    }
}
