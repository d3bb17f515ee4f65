import ArticleStore
import Foundation
import Testing

@testable import CrashWriter

@Suite("A crowd of writers and readers", .serialized)
struct CrowdTests {
    @Test("Processes with many tasks each, while git packs, clones and reads: nothing lost, nothing twice, one line")
    func crowd() async throws {
        let folder = try TemporaryFolder()
        var witness = try await Witness(in: folder.path)
        let (count, seconds): (Int, Double) = Soak.rounds == nil ? (4, 3) : (16, 60)
        let (path, runs) = (witness.path, try start(count, witness.path, seconds))
        let results = try await withThrowingTaskGroup(of: Void.self) { group in
            let end = ContinuousClock.now + .seconds(seconds)
            for reader in readers(path, folder.path) { group.addTask { try await reader.loop(until: end) } }
            group.addTask { try await Self.read(path, until: end) }
            var results: [WriterRun.Result] = []
            for run in runs { results.append(try await run.result()) }
            try await group.waitForAll()
            return results
        }
        let answers = results.flatMap(\.answers)
        #expect(answers.compactMap(\.failure) == [])
        #expect(results.allSatisfy { !$0.answers.isEmpty }, "a process never got its turn")
        try await witness.hear(results, "\(count) processes", thoroughly: true)
        Soak.note("\(count) processes with \(count) tasks each: \(answers.count) actions in \(seconds) s")
    }

    private func start(_ count: Int, _ path: String, _ seconds: Double) throws -> [WriterRun] {
        try (1...count).map { number in
            var order = WriterOrder(path: path)
            (order.seed, order.name) = (Soak.seed &+ UInt64(number), "crowd-\(number)")
            (order.writers, order.seconds) = (count, seconds)
            return try WriterRun(order)
        }
    }

    private func readers(_ path: String, _ folder: String) -> [GitLoop] {
        let clone = "\(folder)/clone.git"
        return [
            GitLoop(path: path, arguments: ["gc", "--quiet"]),
            GitLoop(path: path, arguments: ["pack-refs", "--all"]),
            GitLoop(path: path, arguments: ["log", "--stat", "-30", "main"]),
            GitLoop(path: path, arguments: ["clone", "--quiet", "--bare", ".", clone], made: clone),
        ]
    }

    /// Reads by the library until the end.
    private static func read(_ path: String, until end: ContinuousClock.Instant) async throws {
        let newsroom = try await Newsroom.open(at: path)
        while ContinuousClock.now < end {
            for line in try await newsroom.list(ArticleQuery(limit: 5)) {
                guard let id = ArticleID(line.id) else { continue }
                let log = try await newsroom.log(id)
                #expect(!log.isEmpty)
                _ = try await newsroom.article(id)
            }
        }
    }
}

/// A command of git, again and again.
private struct GitLoop: Sendable {
    let path: String
    let arguments: [String]
    /// A folder that it makes, which goes before the next time.
    var made: String?

    func loop(until end: ContinuousClock.Instant) async throws {
        while ContinuousClock.now < end {
            let ending = try await Program("/usr/bin/git", ["-C", path] + arguments).end()
            #expect(ending.isGood, "git \(arguments.joined(separator: " ")) said \(ending.output)")
            if let made { try? FileManager.default.removeItem(atPath: made) }
        }
    }
}
