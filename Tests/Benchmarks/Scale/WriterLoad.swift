import ArticleStore
import Editorial
import Foundation
import Synchronization

/// Saves of 4 KB by many at once: so many under way, each on articles of its own.
struct WriterLoad {
    let newsroom: Newsroom
    let articles: [ArticleID]
    let rosa: Handle

    init?(newsroom: Newsroom, articles: [ArticleID]) {
        guard let rosa = Handle("rosa") else { return nil }
        (self.newsroom, self.articles, self.rosa) = (newsroom, articles, rosa)
    }

    /// No two saves put the same text.
    private static let count = Mutex(Int(Date().timeIntervalSince1970 * 1000))

    /// Takes `rounds` saves by each of `inFlight` writers.
    /// - Returns: Saves a second, each acknowledged.
    func rate(inFlight: Int, rounds: Int) async throws -> Double {
        let texts = (0..<inFlight * rounds).map { _ in Self.text() }
        let start = ContinuousClock.now
        try await withThrowingTaskGroup { group in
            for writer in 0..<inFlight {
                group.addTask {
                    for round in 0..<rounds {
                        let article = articles[(writer + round * inFlight) % articles.count]
                        try await newsroom.save(article, Edit(body: texts[writer * rounds + round]), by: rosa)
                    }
                }
            }
            try await group.waitForAll()
        }
        return Double(inFlight * rounds) / ((ContinuousClock.now - start) / .seconds(1))
    }

    private static func text() -> String {
        SampleProse.text(
            words: 680,
            seed: count.withLock {
                $0 += 1; return $0
            })
    }
}
