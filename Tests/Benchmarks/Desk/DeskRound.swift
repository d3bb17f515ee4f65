import Foundation
import Synchronization

/// What is asked of a desk.
enum DeskRequest: String, CaseIterable {
    case create, save, submit
    case publish = "approve and publish"
    case board, compare, search

    /// The pages, which change nothing.
    static let pages: [DeskRequest] = [.board, .compare, .search]
}

/// One round on one side: stories are written, sent through review and published, then pages are looked at.
struct DeskRound {
    let side: any DeskSide
    /// How many work at once.
    let people: Int

    /// - Returns: Requests a second of each kind.
    /// - Throws: `Unexpected` where an answer, or an article afterwards, is not as it must be.
    func rates(_ count: Int) async throws -> [DeskRequest: Double] {
        var rates = try await actions((0..<count).map { _ in DeskStory.next() })
        for page in DeskRequest.pages {
            rates[page] = try await DeskLoad.rate(of: count, by: people) { try await show(page, $0) }
        }
        return rates
    }

    private func actions(_ stories: [DeskStory]) async throws -> [DeskRequest: Double] {
        let (side, made) = (side, Made(stories.count))
        let edited = stories.map(\.edited)
        var rates: [DeskRequest: Double] = [:]
        func measure(_ request: DeskRequest, _ body: @escaping @Sendable (Int) async throws -> Void) async throws {
            rates[request] = try await DeskLoad.rate(of: stories.count, by: people, body)
        }
        try await measure(.create) { number in
            let article = try await side.create(stories[number])
            made.articles.withLock { $0[number] = article }
        }
        let articles = made.articles.withLock { $0 }
        try await measure(.save) { try await side.save(edited[$0], to: articles[$0]) }
        try await measure(.submit) { try await side.submit(edited[$0], articles[$0]) }
        try await measure(.publish) { try await side.approveAndPublish(articles[$0]) }
        try await side.requireOut(Array(zip(articles, edited)))
        return rates
    }

    /// The articles that were created, in the order of their stories.
    private final class Made: Sendable {
        let articles: Mutex<[String]>

        init(_ count: Int) { articles = Mutex([String](repeating: "", count: count)) }
    }

    private func show(_ page: DeskRequest, _ number: Int) async throws {
        switch page {
        case .compare: try await side.compare(side.compared[number &* 7_919 % side.compared.count])
        // A number that few headlines have.
        case .search: try await side.search("\(1_000 + number &* 7_919 % 9_000)")
        default: try await side.board()
        }
    }
}
