import ArticleStore
import Editorial
import Foundation

/// The processor time of one action in process, kind by kind.
struct ProcessorTime {
    let large: LargeNewsroom
    /// Where the raw cost is measured.
    let folder: String

    static let actions = ["create", "save", "submit", "approve", "publish"]

    /// Milliseconds of user and system time for each action, the median of so many stories.
    func milliseconds(stories: Int) async throws -> [String: Double] {
        let newsroom = large.newsroom
        guard let rosa = Handle("rosa"), let edgar = Handle("edgar"), let paula = Handle("paula") else { return [:] }
        var times: [String: [Double]] = [:]
        func take(_ action: String, _ body: () async throws -> ActionResult) async throws -> ActionResult {
            let before = Self.used()
            let result = try await body()
            times[action, default: []].append((Self.used() - before) * 1000)
            times[Self.raw(action), default: []].append(try rawMilliseconds())
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

    /// The name of what an action's bytes cost without Galley.
    private static func raw(_ action: String) -> String { "raw " + action }

    /// Milliseconds that the last action's bytes and five waits for the disk take in C, with no git and no workflow.
    private func rawMilliseconds() throws -> Double {
        let objects = try ActionObjects(ofLast: 1, in: large.path)
        // Of this thread alone: the catalogue may be taking up the action meanwhile.
        let before = Self.usedByThread()
        _ = try objects.rawRate(in: folder)
        return (Self.usedByThread() - before) * 1000
    }

    /// Seconds of processor time that this process has used.
    static func used() -> Double {
        var usage = rusage()
        getrusage(RUSAGE_SELF.rawValue, &usage)
        let times = [usage.ru_utime, usage.ru_stime]
        return times.reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
    }

    /// Seconds of processor time that this thread has used.
    private static func usedByThread() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// The rows: each action in the large newsroom by itself, and against the small one.
    static func rows(
        small: LargeNewsroom, large: LargeNewsroom, rounds: Int, folder: String
    ) async throws -> [ReportRow] {
        let raw = "\(folder)/raw-single"
        try FileManager.default.createDirectory(atPath: raw, withIntermediateDirectories: true)
        var times: [[String: [Double]]] = [[:], [:]]
        for _ in 0..<rounds {
            for (place, side) in [small, large].enumerated() {
                let measured = try await ProcessorTime(large: side, folder: raw).milliseconds(stories: 10)
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
                ReportRow(
                    what: "CPU of one \(action), \(name) : its bytes and 5 waits in C", ours: many,
                    baseline: median(times[1][Self.raw(action)] ?? []), unit: "ms", target: .noted),
            ]
        }
    }
}
