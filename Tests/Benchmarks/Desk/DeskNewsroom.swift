import ArticleStore
import Editorial
import Foundation

/// A newsroom at work under `.build/bench`: most of its articles are published, every twentieth is a draft, every hundredth
/// in review. Every tenth has an earlier text.
///
/// With a thousand in review Wagtail's dashboard fails on SQLite, whose expressions are not as deep.
struct DeskNewsroom {
    let path: String
    /// The articles, in the order of their creation.
    let articles: [String]

    private enum Stage: String { case draft, review, published }

    private static func stage(of number: Int) -> Stage {
        number % 20 == 0 ? .draft : number % 100 == 1 ? .review : .published
    }

    private static func isEdited(_ number: Int) -> Bool { number % 10 == 3 }

    /// Opens the newsroom of so many articles; makes it of a copy of `LargeNewsroom` where there is none.
    static func open(articles count: Int) async throws -> DeskNewsroom {
        let folder = FileManager.default.currentDirectoryPath + "/.build/bench"
        let (path, list) = ("\(folder)/desk-\(count).git", "\(folder)/desk-\(count).articles")
        if let known = try? String(contentsOfFile: list, encoding: .utf8) {
            return DeskNewsroom(path: path, articles: known.split(separator: "\n").map(String.init))
        }
        let large = try await LargeNewsroom.open(articles: count)
        try? FileManager.default.removeItem(atPath: path)
        _ = try Child.run("/bin/cp", ["-a", large.path, path])
        try await work(try await Newsroom.open(at: path), large.articles)
        try large.articles.map { "\($0)\n" }.joined().write(toFile: list, atomically: true, encoding: .utf8)
        return DeskNewsroom(path: path, articles: large.articles.map(\.text))
    }

    private static func work(_ newsroom: Newsroom, _ articles: [ArticleID]) async throws {
        try await withThrowingTaskGroup { group in
            for writer in 0..<256 {
                group.addTask {
                    for number in stride(from: writer, to: articles.count, by: 256) {
                        try await work(newsroom, articles[number], number)
                    }
                }
            }
            try await group.waitForAll()
        }
        await newsroom.settle()
    }

    private static func work(_ newsroom: Newsroom, _ article: ArticleID, _ number: Int) async throws {
        guard let rosa = Handle("rosa"), let edgar = Handle("edgar"), let paula = Handle("paula") else { return }
        if isEdited(number) { try await newsroom.save(article, Edit(body: latest(number)), by: rosa) }
        let stage = stage(of: number)
        if stage == .draft { return }
        try await newsroom.submit(article, by: rosa)
        if stage == .review { return }
        try await newsroom.approve(article, by: edgar)
        try await newsroom.publish(article, by: paula)
    }

    private static func latest(_ number: Int) -> String {
        let body = LargeNewsroom.body(number)
        return isEdited(number) ? SampleProse.edited(body, every: 40) : body
    }

    /// A copy to work on, so that every run begins with the same; the packs, to which nobody writes, are the same files.
    func copied(to copy: String) throws -> DeskNewsroom {
        let files = FileManager.default
        try files.createDirectory(atPath: copy, withIntermediateDirectories: true)
        for name in try files.contentsOfDirectory(atPath: path) {
            _ = try Child.run("/bin/cp", [name == "objects" ? "-al" : "-a", "\(path)/\(name)", copy])
        }
        return DeskNewsroom(path: copy, articles: articles)
    }

    /// The drafts that the newsroom began with.
    var drafts: [String] { numbers { Self.stage(of: $0) == .draft } }

    /// The articles that have an earlier text.
    var edited: [String] { numbers(Self.isEdited) }

    private func numbers(_ isWanted: (Int) -> Bool) -> [String] {
        articles.indices.filter(isWanted).map { articles[$0] }
    }

    /// Writes the same articles to a file, a line of JSON for each.
    static func export(articles count: Int, to file: String) throws {
        let encoder = JSONEncoder()
        let lines = try (0..<count).map { number in
            let story = Story(
                headline: "Story number \(number)", body: latest(number),
                earlier: isEdited(number) ? LargeNewsroom.body(number) : nil, state: stage(of: number).rawValue,
                at: Int(LargeNewsroom.day(number).timeIntervalSince1970))
            return String(decoding: try encoder.encode(story), as: UTF8.self)
        }
        try lines.joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
    }

    /// An article as the file has it.
    private struct Story: Encodable {
        var headline: String
        var body: String
        var earlier: String?
        var state: String
        var at: Int
    }
}
