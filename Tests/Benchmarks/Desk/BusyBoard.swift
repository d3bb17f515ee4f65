import Foundation
import Synchronization

/// The board of a large newsroom while much is written: both at fixed instants, whether or not what was asked before is
/// answered.
struct BusyBoard {
    let desk: GalleyDesk
    /// Articles that are saved, spread over the newsroom.
    let drafts: [String]
    var rounds = 3
    var seconds = 20

    private static let rate = 50

    func rows() async throws -> [ReportRow] {
        _ = try await round(seconds: 5)
        var (boards, actions): ([[Double]], [[Double]]) = ([], [])
        for _ in 0..<rounds {
            let (board, action) = try await round(seconds: seconds)
            boards.append(board)
            actions.append(action)
        }
        let slowest = boards.map { percentile(0.99, of: $0.sorted()) }
        return [
            row("board, p99, \(Self.rate)/s while \(Self.rate) actions/s are written", median(slowest), .atMost(20)),
            row("board, p50, the same", median(boards.map(median)), .noted),
            row("board, p99, the worst round", slowest.max() ?? 0, .noted),
            row("an action meanwhile, p50", median(actions.map(median)), .noted),
            row(
                "an action meanwhile, p99", median(actions.map { percentile(0.99, of: $0.sorted()) }), .noted),
        ]
    }

    private func row(_ what: String, _ value: Double, _ target: ReportRow.Target) -> ReportRow {
        ReportRow(what: what, ours: value, unit: "ms", target: target)
    }

    private func round(seconds: Int) async throws -> (boards: [Double], actions: [Double]) {
        let (count, period) = (seconds * Self.rate, Duration.seconds(1) / Self.rate)
        let lives = StoryLives(desk: desk, drafts: drafts)
        let desk = desk
        async let actions = DeskLoad.latencies(of: count, every: period) { try await lives.act($0) }
        async let boards = DeskLoad.latencies(of: count, every: period) { _ in try await desk.board() }
        return try await (boards, actions)
    }
}

/// Actions in turn: a story is created, another draft saved, and stories of two, four and six seconds ago are submitted,
/// approved and published.
private final class StoryLives: Sendable {
    private let desk: GalleyDesk
    private let drafts: [String]
    private let stories = Mutex<[Int: (story: DeskStory, article: String)]>([:])

    init(desk: GalleyDesk, drafts: [String]) { (self.desk, self.drafts) = (desk, drafts) }

    func act(_ number: Int) async throws {
        let (life, step) = number.quotientAndRemainder(dividingBy: 5)
        switch (step, known(life - [0, 0, 20, 40, 60][step])) {
        case (0, _): try await begin(life)
        case (2, let known?): try await desk.submit(known.story, known.article)
        case (3, let known?): try await desk.approve(known.article)
        case (4, let known?): try await desk.publish(known.article)
        default: try await desk.save(DeskStory.next(), to: drafts[number &* 7_919 % drafts.count])
        }
    }

    private func known(_ life: Int) -> (story: DeskStory, article: String)? { stories.withLock { $0[life] } }

    private func begin(_ life: Int) async throws {
        let story = DeskStory.next()
        let article = try await desk.create(story)
        stories.withLock { $0[life] = (story, article) }
    }
}
