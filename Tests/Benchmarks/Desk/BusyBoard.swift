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
/// approved and published. Where the step before is not done yet, a draft is saved instead.
private final class StoryLives: Sendable {
    private let desk: GalleyDesk
    private let drafts: [String]
    private let stories = Mutex<[Int: Life]>([:])

    private struct Life {
        var story: DeskStory
        var article: String
        /// The last step that was answered.
        var step = 0
    }

    init(desk: GalleyDesk, drafts: [String]) { (self.desk, self.drafts) = (desk, drafts) }

    func act(_ number: Int) async throws {
        let (turn, step) = number.quotientAndRemainder(dividingBy: 5)
        if step == 0 { return try await begin(turn) }
        let life = turn - [0, 0, 20, 40, 60][step]
        guard step > 1, let known = stories.withLock({ $0[life] }), known.step == [0, 0, 0, 2, 3][step] else {
            return try await desk.save(DeskStory.next(), to: drafts[number &* 7_919 % drafts.count])
        }
        switch step {
        case 2: try await desk.submit(known.story, known.article)
        case 3: try await desk.approve(known.article)
        default: try await desk.publish(known.article)
        }
        stories.withLock { $0[life]?.step = step }
    }

    private func begin(_ life: Int) async throws {
        let story = DeskStory.next()
        let article = try await desk.create(story)
        stories.withLock { $0[life] = Life(story: story, article: article) }
    }
}
