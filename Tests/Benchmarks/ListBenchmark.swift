import ArticleStore
import Editorial
import Foundation

/// `galley list` of the first 50 of 1,000 articles, catalogue warm, against `git --version`: what starting costs.
struct ListBenchmark {
    /// The `galley` that is measured: the one beside this program.
    let galley: String
    /// The folder to work in.
    let folder: String

    func lines() async throws -> [String] {
        let path = "\(folder)/thousand.git"
        try await fill(path)
        let list = { _ = try Child.run(galley, ["--newsroom", path, "list"]) }
        let version = { _ = try Child.run(Child.git, ["--version"]) }
        let comparison = Comparison(title: "galley list, 1,000 articles", baselineTitle: "git --version", rounds: 60)
        return [try await comparison.line(list, against: version)]
    }

    private func fill(_ path: String) async throws {
        guard let rosa = Handle("rosa") else { return }
        let newsroom = try await Newsroom.initialise(at: path)
        try await withThrowingTaskGroup { group in
            for number in 1...1000 {
                group.addTask {
                    let draft = Draft(
                        headline: "Story number \(number)", body: SampleProse.text(words: 300, seed: number))
                    _ = try await newsroom.create(draft, by: rosa)
                }
            }
            try await group.waitForAll()
        }
        _ = try await newsroom.list()
    }
}
