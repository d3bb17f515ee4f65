import Foundation

/// The commands of git that do one action durably, on a clone of the newsroom with its own index.
struct PlainGit {
    let path: String
    private var settings: [String] {
        ["-C", path, "-c", "core.fsync=all", "-c", "user.name=a", "-c", "user.email=a@b"]
    }

    /// Clones a newsroom and reads its tree into an index.
    init(cloning newsroom: String, to path: String) throws {
        self.path = path
        _ = try Child.run(Child.git, ["clone", "--quiet", "--bare", newsroom, path])
        _ = try git(["read-tree", "main"])
    }

    /// Takes actions one after another.
    /// - Returns: Actions a second.
    func rate(actions: Int, seed: Int) throws -> Double {
        let start = ContinuousClock.now
        for number in 0..<actions {
            try act(SampleProse.text(words: 680, seed: seed + number), number)
        }
        return Double(actions) / ((ContinuousClock.now - start) / .seconds(1))
    }

    private func act(_ body: String, _ number: Int) throws {
        let story = try git(["hash-object", "-w", "--stdin"], body)
        let status = try git(["hash-object", "-w", "--stdin"], "content: \(story)\n")
        let place = "articles/2026/11/22/plain-\(number)"
        _ = try git([
            "update-index", "--add", "--cacheinfo", "100644,\(story),\(place)/index.md", "--cacheinfo",
            "100644,\(status),\(place)/status.yaml",
        ])
        let tree = try git(["write-tree"])
        let commit = try git(["commit-tree", tree, "-p", "main", "-m", "Save"])
        _ = try git(["update-ref", "refs/heads/main", commit])
    }

    private func git(_ arguments: [String], _ input: String = "") throws -> String {
        try Child.run(Child.git, settings + arguments, input: input)
    }
}
