import ArticleStore
import Editorial
import Foundation

/// The processor time of one action in process, kind by kind.
struct ProcessorTime {
    let newsroom: Newsroom

    static let actions = ["create", "save", "submit", "approve", "publish"]

    /// Milliseconds of user and system time for each action, the median of so many stories.
    func milliseconds(stories: Int) async throws -> [String: Double] {
        guard let rosa = Handle("rosa"), let edgar = Handle("edgar"), let paula = Handle("paula") else { return [:] }
        var times: [String: [Double]] = [:]
        func take(_ action: String, _ body: () async throws -> ActionResult) async throws -> ActionResult {
            let before = Self.used()
            let result = try await body()
            times[action, default: []].append((Self.used() - before) * 1000)
            return result
        }
        for story in 0..<stories {
            let texts = (0..<2).map { SampleProse.text(words: 680, seed: 9_000_000 + story * 2 + $0) }
            let id = try await take("create") {
                try await newsroom.create(Draft(headline: "Measured \(story)", body: texts[0]), by: rosa)
            }.id
            _ = try await take("save") { try await newsroom.save(id, Edit(body: texts[1]), by: rosa) }
            _ = try await take("submit") { try await newsroom.submit(id, by: rosa) }
            _ = try await take("approve") { try await newsroom.approve(id, by: edgar) }
            _ = try await take("publish") { try await newsroom.publish(id, by: paula) }
        }
        return times.mapValues { median($0) }
    }

    /// Seconds of processor time that this process has used.
    static func used() -> Double {
        var usage = rusage()
        getrusage(RUSAGE_SELF.rawValue, &usage)
        let times = [usage.ru_utime, usage.ru_stime]
        return times.reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
    }

    /// The rows: each action in the large newsroom by itself, and against the small one.
    static func rows(small: LargeNewsroom, large: LargeNewsroom, rounds: Int) async throws -> [ReportRow] {
        var times: [[String: [Double]]] = [[:], [:]]
        for _ in 0..<rounds {
            for (place, side) in [small, large].enumerated() {
                let measured = try await ProcessorTime(newsroom: side.newsroom).milliseconds(stories: 10)
                for (action, time) in measured { times[place][action, default: []].append(time) }
            }
        }
        let name = "\(large.articles.count) articles"
        return actions.flatMap { action in
            let (few, many) = (median(times[0][action] ?? []), median(times[1][action] ?? []))
            return [
                ReportRow(what: "CPU of one \(action), \(name)", ours: many, unit: "ms", target: .atMost(2)),
                ReportRow(
                    what: "CPU of one \(action), \(name) : 1,000", ours: many, baseline: few, unit: "ms",
                    target: .atMost(1.2)),
            ]
        }
    }
}
