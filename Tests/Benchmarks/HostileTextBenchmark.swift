import GitStore
import Prose

/// Word diffs of texts made to cost as much as possible, against git's line patch of the same by libgit2.
struct HostileTextBenchmark {
    func lines() async throws -> [String] {
        var lines: [String] = []
        for (name, old, new) in texts {
            let (oldBytes, newBytes) = (Array(old.utf8), Array(new.utf8))
            let comparison = Comparison(
                title: "word diff, \(name)", baselineTitle: "libgit2 line patch", rounds: 3)
            lines.append(
                try await comparison.line(
                    { _ = TextDiff(from: old, to: new) },
                    against: { _ = try GitRepository.patch(old: oldBytes, new: newBytes, path: "index.md") }))
        }
        return lines
    }

    private var texts: [(name: String, old: String, new: String)] {
        let words = (0..<110_000).map { "word\($0 &* 7919 % 40_009)" }
        let others = (0..<110_000).map { "word\($0 &* 6007 % 39_989)" }
        let paragraphs = (0..<2_700).map { words[$0 * 40..<$0 * 40 + 40].joined(separator: " ") }
        let shuffled = paragraphs.indices.map { paragraphs[$0 * 1_009 % paragraphs.count] }
        let edited = words.enumerated().map { $0.offset % 100 == 0 ? "changed" : $0.element }
        return [
            ("unrelated 1 MB texts", words.joined(separator: " "), others.joined(separator: " ")),
            (
                "one word 200,000 times", String(repeating: "word ", count: 200_000),
                String(repeating: "word ", count: 190_000)
            ),
            ("one paragraph of 1 MB", words.joined(separator: " "), edited.joined(separator: " ")),
            ("paragraphs shuffled", paragraphs.joined(separator: "\n\n"), shuffled.joined(separator: "\n\n")),
        ]
    }
}
