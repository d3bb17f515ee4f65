import Foundation
import GitStore
import Prose

/// The word diff of two revisions, against git's line patch of the same two texts by libgit2, and against a run of
/// `git diff --word-diff`.
struct DiffBenchmark {
    /// The folder to work in.
    let folder: String

    func lines() async throws -> [String] {
        var lines: [String] = []
        for (name, words) in [("4 KB", 700), ("40 KB", 7_000), ("1 MB", 175_000)] {
            let old = SampleProse.text(words: words, seed: 1)
            let new = SampleProse.edited(old, every: 100)
            lines.append(try await againstLinePatch(old, new, name))
            lines.append(try await againstWordDiff(old, new, name))
        }
        return lines + [try memory()]
    }

    private func againstLinePatch(_ old: String, _ new: String, _ name: String) async throws -> String {
        let (oldBytes, newBytes) = (Array(old.utf8), Array(new.utf8))
        // Enough of the short ones to be longer than the clock's grain.
        let repetitions = max(1, 200_000 / old.utf8.count)
        let comparison = Comparison(
            title: "\(repetitions) x word diff, \(name), 1 % edited", baselineTitle: "libgit2 line patch", rounds: 21)
        return try await comparison.line(
            { for _ in 0..<repetitions { _ = TextDiff(from: old, to: new) } },
            against: {
                for _ in 0..<repetitions {
                    _ = try GitRepository.patch(old: oldBytes, new: newBytes, path: "index.md")
                }
            })
    }

    private func againstWordDiff(_ old: String, _ new: String, _ name: String) async throws -> String {
        let (before, after) = ("\(folder)/before.md", "\(folder)/after.md")
        try old.write(toFile: before, atomically: false, encoding: .utf8)
        try new.write(toFile: after, atomically: false, encoding: .utf8)
        let arguments = ["diff", "--no-index", "--word-diff=porcelain", before, after]
        let comparison = Comparison(
            title: "word diff, \(name), 1 % edited", baselineTitle: "git diff --word-diff (a process)", rounds: 7)
        return try await comparison.line(
            { _ = TextDiff(from: old, to: new) },
            against: { _ = try Child.run(Child.git, arguments, accepting: 0...1) })
    }

    private func memory() throws -> String {
        Comparison.line(
            "peak memory of a word diff, 1 MB, 1 % edited", try PeakMemory.measured().map { Double($0) / 1e6 }, "MB",
            "one of the texts", Double(PeakMemory.texts.old.utf8.count) / 1e6)
    }
}
