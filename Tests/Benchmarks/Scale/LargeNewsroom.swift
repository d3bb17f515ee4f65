import ArticleStore
import Editorial
import Foundation
import Synchronization

/// A newsroom of many articles under `.build/bench`, built when it is first needed and used again by later runs.
///
/// The articles lie 137 to a day, as a million over twenty years. One word stands in 0.3 % of them, another in 90 %.
struct LargeNewsroom {
    let path: String
    let newsroom: Newsroom
    /// The articles, in the order of their creation.
    let articles: [ArticleID]

    static let rareWord = "zanzibarite"
    static let commonWord = "yesterday"

    /// The newest thousand: the articles that a newsroom works on.
    var newest: [ArticleID] { articles.suffix(1000) }

    /// Opens the newsroom of so many articles; builds it where there is none.
    static func open(articles count: Int) async throws -> LargeNewsroom {
        let folder = FileManager.default.currentDirectoryPath + "/.build/bench"
        let (path, list) = ("\(folder)/\(count).git", "\(folder)/\(count).articles")
        if let known = try? String(contentsOfFile: list, encoding: .utf8) {
            let articles = known.split(separator: "\n").compactMap { ArticleID(String($0)) }
            return LargeNewsroom(path: path, newsroom: try await Newsroom.open(at: path), articles: articles)
        }
        try? FileManager.default.removeItem(atPath: path)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let newsroom = try await Newsroom.initialise(at: path)
        let articles = try await fill(newsroom, count)
        _ = try await newsroom.list()
        try articles.map { "\($0)\n" }.joined().write(toFile: list, atomically: true, encoding: .utf8)
        return LargeNewsroom(path: path, newsroom: newsroom, articles: articles)
    }

    /// Brings the articles in, many at once.
    private static func fill(_ newsroom: Newsroom, _ count: Int) async throws -> [ArticleID] {
        guard let rosa = Handle("rosa") else { return [] }
        let arrivals = Arrivals(count)
        let start = ContinuousClock.now
        try await withThrowingTaskGroup { group in
            for _ in 0..<256 {
                group.addTask {
                    while case let number = arrivals.take(), number < count {
                        let result = try await newsroom.importStory(
                            Array(document(number).utf8), named: "\(number).md", by: rosa)
                        arrivals.made.withLock { $0[number] = result.id }
                        if (number + 1) % 10_000 == 0 { note("\(number + 1) of \(count) articles", since: start) }
                    }
                }
            }
            try await group.waitForAll()
        }
        return arrivals.made.withLock { $0.compactMap { $0 } }
    }

    /// What is to come, and what has come.
    private final class Arrivals: Sendable {
        let next = Mutex(0)
        let made: Mutex<[ArticleID?]>

        init(_ count: Int) { made = Mutex([ArticleID?](repeating: nil, count: count)) }

        func take() -> Int {
            next.withLock {
                $0 += 1
                return $0 - 1
            }
        }
    }

    /// A story of 4 KB with its date.
    static func document(_ number: Int) -> String {
        """
        ---
        title: Story number \(number)
        date: \(day(number).formatted(.iso8601))
        ---

        \(body(number))
        """
    }

    /// When a story was written.
    static func day(_ number: Int) -> Date {
        Date(timeIntervalSince1970: 1_136_073_600 + Double(number / 137) * 86_400)
    }

    /// The text of a story.
    static func body(_ number: Int) -> String {
        let words = [number % 333 == 0 ? rareWord : "", number % 10 == 0 ? "" : commonWord].joined(separator: " ")
        return "\(words) \(SampleProse.text(words: 680, seed: number))"
    }

    private static func note(_ text: String, since start: ContinuousClock.Instant) {
        let seconds = Int((ContinuousClock.now - start) / .seconds(1))
        FileHandle.standardError.write(Data("bench: \(text), \(seconds) s\n".utf8))
    }
}
