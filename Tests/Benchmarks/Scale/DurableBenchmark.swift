import ArticleStore
import Foundation

/// Durable actions a second, against libgit2's loose objects, git's commands, and the raw cost of the same bytes. Rounds
/// of all sides alternate.
struct DurableBenchmark {
    let large: LargeNewsroom
    let folder: String
    let rounds: Int

    func rows() async throws -> [ReportRow] {
        guard let load = WriterLoad(newsroom: large.newsroom, articles: large.newest) else { return [] }
        let loose = "\(folder)/loose.git"
        _ = try Child.run(Child.git, ["clone", "--quiet", "--bare", large.path, loose])
        let git = try PlainGit(cloning: large.path, to: "\(folder)/plain.git")
        let raw = "\(folder)/raw"
        try FileManager.default.createDirectory(atPath: raw, withIntermediateDirectories: true)
        var ours: [Int: [Double]] = [:]
        var raws: [Int: [Double]] = [:]
        var (looses, gits): ([Double], [Double]) = ([], [])
        for round in 0..<rounds {
            for (inFlight, turns) in [(1, 40), (64, 10), (512, 3)] {
                ours[inFlight, default: []].append(try await load.rate(inFlight: inFlight, rounds: turns))
                let objects = try ActionObjects(ofLast: inFlight, in: large.path)
                let repeated = try (0..<max(1, 64 / inFlight)).map { _ in try objects.rawRate(in: raw) }
                raws[inFlight, default: []].append(median(repeated))
                if inFlight == 64 { looses.append(try objects.looseRate(in: loose)) }
            }
            gits.append(try git.rate(actions: 5, seed: 7_000_000 + round * 5))
        }
        return report(ours.mapValues(median), raws.mapValues(median), median(looses), median(gits))
    }

    private func report(_ ours: [Int: Double], _ raws: [Int: Double], _ loose: Double, _ git: Double) -> [ReportRow] {
        let (one, some, many) = (ours[1, default: 0], ours[64, default: 0], ours[512, default: 0])
        let isLarge = large.articles.count >= 100_000
        func row(_ what: String, _ ours: Double, _ baseline: Double, _ bound: Double) -> ReportRow {
            ReportRow(what: what, ours: ours, baseline: baseline, unit: "/s", target: .atLeast(bound))
        }
        return [
            row("durable, 64 at once : libgit2 loose objects, one at a time", some, loose, 15),
            row("durable, 512 at once : the same", many, loose, 25),
            row("durable, one at a time : the same", one, loose, 1.5),
            row("64 at once : git commands, core.fsync=all", some, git, isLarge ? 400 : 50),
            row("64 at once : the raw cost of such a batch", some, raws[64, default: 0], 0.4),
            row("512 at once : the raw cost of such a batch", many, raws[512, default: 0], 0.4),
        ]
    }
}
