import GitStore
import Prose

/// The word diff of two revisions, against git's line patch of the same two texts by libgit2.
struct DiffBenchmark {
    func lines() async throws -> [String] {
        var lines: [String] = []
        for (name, words) in [("4 KB", 700), ("40 KB", 7_000), ("1 MB", 175_000)] {
            let old = SampleProse.text(words: words, seed: 1)
            let new = SampleProse.edited(old, every: 100)
            let (oldBytes, newBytes) = (Array(old.utf8), Array(new.utf8))
            let comparison = Comparison(
                title: "word diff, \(name), 1 % of words edited", baselineTitle: "libgit2 line patch", rounds: 15)
            lines.append(
                try await comparison.line(
                    { _ = TextDiff(from: old, to: new) },
                    against: { _ = try GitRepository.patch(old: oldBytes, new: newBytes, path: "index.md") }))
        }
        return lines
    }
}
