import ArticleStore
import Editorial
import Foundation

/// One durable action through the library, against git doing the same durably: two blobs, an index, a tree, a commit and
/// a reference, with `core.fsync=all`.
struct ActionBenchmark {
    let folder: String

    func lines() async throws -> [String] {
        guard let rosa = Handle("rosa") else { return [] }
        let newsroom = try await Newsroom.initialise(at: "\(folder)/actions.git")
        let draft = try await newsroom.create(Draft(headline: "A story", body: "Text.\n"), by: rosa)
        let repository = "\(folder)/plain"
        _ = try Child.run(Child.git, ["init", "-q", repository])
        var number = 0
        let save = {
            number += 1
            let body = SampleProse.text(words: 700, seed: number)
            _ = try await newsroom.save(draft.id, Edit(body: body), by: rosa)
        }
        let git = {
            number += 1
            try commit(SampleProse.text(words: 700, seed: number), in: repository)
        }
        let comparison = Comparison(title: "one durable save of 4 KB", baselineTitle: "git, core.fsync=all", rounds: 30)
        return [try await comparison.line(save, against: git)]
    }

    private func commit(_ body: String, in repository: String) throws {
        let settings = ["-c", "core.fsync=all", "-c", "user.name=a", "-c", "user.email=a@b"]
        func git(_ arguments: [String], _ input: String = "") throws -> String {
            try Child.run(Child.git, ["-C", repository] + settings + arguments, input: input)
        }
        let story = try git(["hash-object", "-w", "--stdin"], body)
        let status = try git(["hash-object", "-w", "--stdin"], "content: \(story)\n")
        let place = "articles/2026/11/22/a-story"
        _ = try git(["update-index", "--add", "--cacheinfo", "100644,\(story),\(place)/index.md"])
        _ = try git(["update-index", "--add", "--cacheinfo", "100644,\(status),\(place)/status.yaml"])
        let tree = try git(["write-tree"])
        let commit = try git(["commit-tree", tree, "-m", "Save"])
        _ = try git(["update-ref", "refs/heads/main", commit])
    }
}
