import ArticleStore
import Editorial
import Foundation

/// How fast the catalogue is made anew where an article has five commits; the articles lie 137 to a day.
struct RebuildBenchmark {
    /// How many articles.
    let count: Int

    func rows() async throws -> [ReportRow] {
        let path = FileManager.default.currentDirectoryPath + "/.build/bench/rebuild-\(count).git"
        let newsroom = try await newsroom(at: path)
        var rates: [Double] = []
        for _ in 0..<3 {
            let start = ContinuousClock.now
            let commits = try await newsroom.rebuildCatalogue()
            rates.append(Double(commits) / ((ContinuousClock.now - start) / .seconds(1)))
        }
        return [
            ReportRow(
                what: "commits a second of a rebuild, \(count) articles of 5 commits", ours: median(rates), unit: "/s",
                target: .atLeast(3000))
        ]
    }

    private func newsroom(at path: String) async throws -> Newsroom {
        let complete = "\(path).complete"
        if FileManager.default.fileExists(atPath: complete) { return try await Newsroom.open(at: path) }
        try? FileManager.default.removeItem(atPath: path)
        let newsroom = try await Newsroom.initialise(at: path)
        try await withThrowingTaskGroup { group in
            for writer in 0..<256 {
                group.addTask { try await fill(newsroom, stride(from: writer, to: count, by: 256)) }
            }
            try await group.waitForAll()
        }
        try Data().write(to: URL(fileURLWithPath: complete))
        return newsroom
    }

    private func fill(_ newsroom: Newsroom, _ numbers: some Sequence<Int>) async throws {
        guard let rosa = Handle("rosa"), let edgar = Handle("edgar"), let paula = Handle("paula") else { return }
        for number in numbers {
            let story = Array(LargeNewsroom.document(number).utf8)
            let id = try await newsroom.importStory(story, named: "\(number).md", by: rosa).id
            try await newsroom.save(id, Edit(body: SampleProse.text(words: 680, seed: number + count)), by: rosa)
            try await newsroom.submit(id, by: rosa)
            try await newsroom.approve(id, by: edgar)
            try await newsroom.publish(id, by: paula)
        }
    }
}
