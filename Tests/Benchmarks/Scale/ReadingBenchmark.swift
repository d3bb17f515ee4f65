import ArticleStore
import Catalogue
import Foundation
import GRDB

/// What reading costs in a large newsroom: against a small one, against git, and against one row read by its key.
struct ReadingBenchmark {
    let small: LargeNewsroom
    let large: LargeNewsroom
    let folder: String
    private var name: String { "\(large.articles.count) articles" }

    func rows() async throws -> [ReportRow] {
        // How large a newsroom is, is what is asked here, and not what is still being done of what was written before.
        for side in [small, large] { await side.newsroom.settle() }
        return try await growth() + [history()] + pages() + [opening()]
    }

    /// Showing an article, by id and by slug. What is read is in the system's memory, not in the newsroom's: another one
    /// read it before.
    private func growth() async throws -> [ReportRow] {
        var times: [[Double]] = [[], [], [], []]
        let sides = [small, large]
        let others = [try await Newsroom.open(at: small.path), try await Newsroom.open(at: large.path)]
        // Those that wrote before remember what they wrote, which of a small newsroom is all of it.
        let opened = [try await Newsroom.open(at: small.path), try await Newsroom.open(at: large.path)]
        for round in 0..<300 {
            for (place, side) in sides.enumerated() {
                _ = try await shown(round, of: side, by: others[place])
                let (byID, bySlug) = try await shown(round, of: side, by: opened[place])
                times[place].append(byID)
                times[place + 2].append(bySlug)
            }
        }
        let medians = times.map(median)
        return [("id", 0), ("slug", 2)].map { key, place in
            ReportRow(
                what: "show by \(key), p50, \(name) : 1,000", ours: medians[place + 1], baseline: medians[place],
                unit: "µs", target: .atMost(1.3))
        }
    }

    /// The microseconds that showing one article takes by its id, and another one by its slug.
    private func shown(
        _ round: Int, of side: LargeNewsroom, by newsroom: Newsroom
    ) async throws -> (byID: Double, bySlug: Double) {
        let id = side.articles[round &* 7_919 % side.articles.count]
        let slug = "story-number-\(round &* 6_007 % side.articles.count)"
        let byID = try await microseconds { _ = try await newsroom.article(id) }
        let bySlug = try await microseconds {
            let found = try await newsroom.resolve(slug)
            _ = try await newsroom.article(found.id)
        }
        return (byID, bySlug)
    }

    /// The history of an article against `git log` of its folder; the ratio is how often git's time holds ours.
    private func history() async throws -> ReportRow {
        var (ours, gits): ([Double], [Double]) = ([], [])
        for round in 0..<3 {
            let id = large.articles[(round * 2 + 1) * large.articles.count / 7]
            let path = try await large.newsroom.article(id).path
            gits.append(
                try await microseconds { _ = try Child.run(Child.git, ["-C", large.path, "log", "main", "--", path]) })
            for _ in 0..<20 { ours.append(try await microseconds { _ = try await large.newsroom.log(id) }) }
        }
        return ReportRow(
            what: "git log -- path : history of an article, \(name)", ours: median(gits), baseline: median(ours),
            unit: "µs", target: .atLeast(10_000))
    }

    /// List pages and searches against one row read by its key, all through GRDB.
    private func pages() async throws -> [ReportRow] {
        let catalogue = try Catalogue.open(inFolder: "\(large.path)/galley")
        let database = try DatabaseQueue(path: "\(large.path)/galley/catalogue.sqlite")
        var lists: [String: [Double]] = [:]
        var (keys, rare, common): ([Double], [Double], [Double]) = ([], [], [])
        for round in 0..<200 {
            let id = large.articles[round &* 7_919 % large.articles.count].text
            keys.append(
                try await microseconds {
                    _ = try database.read { db in
                        try Row.fetchOne(db, sql: "SELECT * FROM article WHERE id = ?", arguments: [id])
                    }
                })
            for (name, query) in try queries(catalogue) {
                lists[name, default: []].append(try await microseconds { _ = try catalogue.list(query) })
            }
            guard round % 10 == 0 else { continue }
            rare.append(try await microseconds { _ = try await large.newsroom.search(LargeNewsroom.rareWord) })
            common.append(try await microseconds { _ = try await large.newsroom.search(LargeNewsroom.commonWord) })
        }
        let (slowKey, key) = (percentile(0.99, of: keys), median(keys))
        return lists.sorted { $0.key < $1.key }.map { list, times in
            ReportRow(
                what: "list page \(list), p99, \(name) : a row by key", ours: percentile(0.99, of: times),
                baseline: slowKey, unit: "µs", target: .atMost(20))
        } + [
            ReportRow(
                what: "search page, word in 0.3 %, \(name) : row reads", ours: median(rare), baseline: key, unit: "µs",
                target: .atMost(250)),
            ReportRow(
                what: "search page, word in 90 %, \(name) : row reads", ours: median(common), baseline: key,
                unit: "µs", target: .atMost(2500)),
        ]
    }

    private func queries(_ catalogue: Catalogue) throws -> [(String, ListQuery)] {
        let month = Int64(Date().timeIntervalSince1970) - 30 * 86_400
        return [
            ("newest", ListQuery()), ("of a state", ListQuery(state: "draft")),
            ("of a state that few have", ListQuery(state: "published")), ("by a person", ListQuery(by: "rosa")),
            ("of a person and a state", ListQuery(state: "draft", by: "rosa")), ("since", ListQuery(since: month)),
            ("of an assignee", ListQuery(assignee: "rosa")), ("of a contributor", ListQuery(credits: ["AFP"])),
        ]
    }

    /// Opening with a first list against the same of an empty newsroom.
    private func opening() async throws -> ReportRow {
        let empty = "\(folder)/empty.git"
        _ = try await Newsroom.initialise(at: empty).list()
        var times: [[Double]] = [[], []]
        for _ in 0..<30 {
            for (place, path) in [empty, large.path].enumerated() {
                times[place].append(
                    try await microseconds { _ = try await Newsroom.open(at: path).list(ArticleQuery(limit: 1)) })
            }
        }
        return ReportRow(
            what: "opening, \(name) : an empty newsroom", ours: median(times[1]), baseline: median(times[0]),
            unit: "µs",
            target: .atMost(3))
    }

    private func microseconds(_ body: () async throws -> Void) async throws -> Double {
        let start = ContinuousClock.now
        try await body()
        return (ContinuousClock.now - start) / .microseconds(1)
    }
}
