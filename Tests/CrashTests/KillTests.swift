import Foundation
import Testing

@testable import CrashWriter

@Suite("A writing process that is killed", .serialized)
struct KillTests {
    @Test("At any instant, again and again: what was acknowledged is there once, nothing is half there")
    func atRandom() async throws {
        let folder = try TemporaryFolder()
        var witness = try await Witness(in: folder.path)
        var numbers = SeededGenerator(seed: Soak.seed)
        let rounds = Soak.rounds ?? 9
        for round in 1...rounds {
            let story = "seed \(Soak.seed), round \(round)"
            let results = try await crash(witness.path, round, &numbers)
            try await witness.hear(results, story, thoroughly: round % 50 == 0 || round == rounds)
            if round % 10 == 0 { Soak.note("killed \(round) of \(rounds) times, \(witness.count) actions") }
        }
    }

    /// Starts a writer, in every third round another one beside it, and kills the first one.
    private func crash(
        _ path: String, _ round: Int, _ numbers: inout SeededGenerator
    ) async throws -> [WriterRun.Result] {
        var order = WriterOrder(path: path)
        (order.seed, order.name) = (numbers.next(), "kill-\(round)")
        (order.writers, order.actions) = (Int.random(in: 1...16, using: &numbers), 8)
        let killed = try WriterRun(order)
        var other: WriterRun?
        if round % 3 == 0 {
            (order.name, order.writers, order.actions) = ("beside-\(round)", 2, 4)
            other = try WriterRun(order)
        }
        // Squared, as most of a writer's dangers stand close to its beginning.
        let part = Double.random(in: 0...1, using: &numbers)
        try await Task.sleep(for: .milliseconds(20 + part * part * 1_500))
        killed.kill()
        var results = [try await killed.result()]
        if let other { results.append(try await other.result()) }
        return results
    }
}
