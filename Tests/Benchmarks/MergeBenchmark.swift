import Foundation
import Prose

/// A merge of two people's edits against `git merge-file`, and what one more revision costs provenance against the word
/// diff of the same two texts.
struct MergeBenchmark {
    /// The folder to work in.
    let folder: String

    func lines() async throws -> [String] {
        let base = SampleProse.text(words: 7_000, seed: 1)
        let mine = SampleProse.edited(base, every: 100)
        let theirs = SampleProse.edited(base, every: 73)
        let paths = ["mine", "base", "theirs"].map { "\(folder)/\($0).md" }
        for (path, text) in zip(paths, [mine, base, theirs]) {
            try text.write(toFile: path, atomically: false, encoding: .utf8)
        }
        let merge = Comparison(
            title: "merge, 40 KB, both sides edited", baselineTitle: "git merge-file (a process)", rounds: 15)
        let provenance = Comparison(
            title: "provenance of one more revision, 40 KB", baselineTitle: "its word diff", rounds: 15)
        let first = Provenance(text: base, origin: 0)
        return [
            try await merge.line(
                { _ = TextMerge.merge(base: base, mine: mine, theirs: theirs) },
                against: { _ = try Child.run(Child.git, ["merge-file", "-p"] + paths, accepting: 0...127) }),
            try await provenance.line(
                { _ = first.revised(to: mine, by: 1) }, against: { _ = TextDiff(from: base, to: mine) }),
        ]
    }
}
