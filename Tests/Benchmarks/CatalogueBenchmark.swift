import Catalogue
import Foundation

/// Lists and searches of a large newsroom, and what feeding it costs, against one row read by its key through the same
/// library.
struct CatalogueBenchmark {
    let folder: String
    /// How many articles there are.
    var articles = 20_000

    func lines() throws -> [String] {
        let catalogue = try Catalogue.open(inFolder: "\(folder)/catalogue-\(articles)")
        let filling = try ContinuousClock().measure { try fill(catalogue) }
        var lines = ["\(articles) articles of 4 KB fed in \(filling)"]
        lines += try questions(catalogue).map { try line($0, catalogue) }
        return lines + [try opening(catalogue)] + (try feeding(catalogue))
    }

    private typealias Question = (title: String, ask: (Catalogue) throws -> Void)

    private func questions(_ catalogue: Catalogue) throws -> [Question] {
        let lists: [(String, ListQuery)] = [
            ("all", ListQuery(withCredits: false)), ("state", ListQuery(state: "review", withCredits: false)),
            ("status", ListQuery(status: "published", withCredits: false)),
            ("person", ListQuery(by: "person-7", withCredits: false)),
            ("credit", ListQuery(credits: ["Writer 11"], withCredits: false)),
            ("since", ListQuery(since: Int64(articles) / 2, withCredits: false)),
            ("state and person", ListQuery(state: "draft", by: "person-7", withCredits: false)),
            ("state and credit", ListQuery(state: "published", credits: ["Writer 11"], withCredits: false)),
            ("state and since", ListQuery(state: "draft", since: Int64(articles) / 2, withCredits: false)),
            ("middle", ListQuery(after: ListCursor(position: articles / 2), withCredits: false)),
        ]
        let searches = [("0.3 %", "seldom"), ("90 %", "mostly"), ("both", "mostly seldom"), ("beginning", "seld")]
        return lists.map { name, query in ("list of 50, \(name)", { _ = try $0.list(query) }) }
            + searches.map { name, words in
                ("search, word in \(name)", { _ = try $0.search(SearchQuery(words: words)) })
            }
            + [("history of an article", { _ = try $0.history(article: Self.id(articles / 2)) })]
    }

    /// Each side in turn, many times: medians, and the 99th percentile of the question.
    private func line(_ question: Question, _ catalogue: Catalogue) throws -> String {
        var (times, rows): ([Duration], [Duration]) = ([], [])
        let clock = ContinuousClock()
        for round in 0..<200 {
            rows.append(try clock.measure { _ = try catalogue.commit(at: 1 + round * 7919 % articles) })
            times.append(try clock.measure { try question.ask(catalogue) })
        }
        times.sort()
        rows.sort()
        let row = rows[100]
        let ratios = [times[100] / row, times[197] / row, times[197] / rows[197]].map { ($0 * 10).rounded() / 10 }
        return "\(question.title): p50 \(ratios[0]) and p99 \(ratios[1]) times a row's p50, \(row); "
            + "p99 \(ratios[2]) times a row's p99"
    }

    private func opening(_ catalogue: Catalogue) throws -> String {
        let empty = "\(folder)/catalogue-empty"
        _ = try Catalogue.open(inFolder: empty)
        var (full, none): ([Duration], [Duration]) = ([], [])
        let clock = ContinuousClock()
        for _ in 0..<51 {
            none.append(try clock.measure { _ = try Catalogue.open(inFolder: empty).indexedHead() })
            full.append(
                try clock.measure { _ = try Catalogue.open(inFolder: "\(folder)/catalogue-\(articles)").indexedHead() })
        }
        return "opening: \(full.sorted()[25] / none.sorted()[25]) times an empty one"
    }

    /// The CPU time of one article's share of a feed of 64.
    private func feeding(_ catalogue: Catalogue) throws -> [String] {
        var position = articles
        func measure(_ title: String, _ row: (Int) -> ArticleRow) throws -> String {
            var used = 0
            for _ in 0..<20 {
                let rows = (1...64).map { index in
                    var row = row(position + index)
                    row.position = position + index
                    return row
                }
                let begin = clock()
                try feed(rows, to: catalogue)
                used += clock() - begin
                position += 64
            }
            return "feeding, \(title): \(used * 1_000_000 / Int(CLOCKS_PER_SEC) / 1_280) µs of CPU each"
        }
        return [
            try measure("new article") { article($0) },
            try measure("same content") { number in
                var row = article(number % articles + 1)
                row.state = "review"
                return row
            },
            try measure("new content") { number in
                var row = article(number % articles + 1)
                (row.content, row.text) = (Self.hash(number + 50_000_000), SampleProse.text(words: 640, seed: number))
                return row
            },
        ]
    }
}

extension CatalogueBenchmark {
    private func fill(_ catalogue: Catalogue) throws {
        guard try catalogue.indexedHead() == nil else { return }
        let rebuild = try catalogue.rebuild()
        for start in stride(from: 1, through: articles, by: 4_096) {
            try rebuild.add(feed((start..<min(start + 4_096, articles + 1)).map(article)))
        }
        try rebuild.commit()
    }

    private func feed(_ rows: [ArticleRow], to catalogue: Catalogue) throws {
        var feed = feed(rows)
        feed.previousHead = try catalogue.indexedHead()
        _ = try catalogue.feed(feed)
    }

    private func feed(_ rows: [ArticleRow]) -> CatalogueFeed {
        let first = rows.first?.position ?? 0
        return CatalogueFeed(
            head: Self.hash(rows.last?.position ?? 0), previousHead: first == 1 ? nil : Self.hash(first - 1),
            actions: rows.map { row in
                ActionRow(
                    article: row.id, position: row.position, revision: 1, action: "save", person: row.by,
                    at: row.updated, commit: Self.hash(row.position), content: row.content)
            }, articles: rows)
    }

    private func article(_ number: Int) -> ArticleRow {
        let text = SampleProse.text(words: 640, seed: number % 5_000)
        let marks = (number % 333 == 0 ? " seldom" : "") + (number % 10 > 0 ? " mostly" : "")
        return ArticleRow(
            id: Self.id(number), path: "articles/2016/03/14/story-\(number)", slug: "story-\(number)",
            headline: "Story \(number) of the day\(number % 3_330 == 0 ? marks : "")",
            state: number % 10 < 8 ? "published" : number % 10 == 8 ? "draft" : "review",
            status: number % 10 < 8 ? "published" : "unpublished", revision: 1, content: Self.hash(number),
            updated: Int64(number), by: "person-\(number % 200)", position: number, words: 640, text: text + marks,
            credits: [CreditRow(contributor: "Writer \(number % 300)", kind: "person", role: "author", tier: "byline")])
    }

    private static func id(_ number: Int) -> String { "01HX" + padded(number, 22) }

    private static func hash(_ number: Int) -> String { padded(number, 40) }

    private static func padded(_ number: Int, _ length: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: length - digits.count) + digits
    }
}
