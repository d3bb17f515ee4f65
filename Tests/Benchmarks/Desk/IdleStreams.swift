import AsyncHTTPClient
import Foundation
import NIOCore
import Synchronization

/// What a desk takes while many listen for events, and that all of them hear of the next.
struct IdleStreams {
    let desk: GalleyDesk
    var count = 1_000

    func rows() async throws -> [ReportRow] {
        let (begun, heard) = (Counter(), Counter())
        let before = desk.server.anonymousMemory
        return try await withThrowingTaskGroup { group in
            for _ in 0..<count { group.addTask { try await listen(begun, heard) } }
            try await begun.wait(for: count)
            try await Task.sleep(for: .seconds(5))
            let rows = rows(before)
            _ = try await desk.create(DeskStory.next())
            try await heard.wait(for: count)
            group.cancelAll()
            return rows
        }
    }

    private func rows(_ before: Double) -> [ReportRow] {
        let title = "\(count) idle event streams"
        return [
            ReportRow(
                what: "anonymous memory of the desk, \(title)", ours: desk.server.anonymousMemory, unit: "MB",
                target: .atMost(100)),
            ReportRow(what: "the same before they came", ours: before, unit: "MB", target: .noted),
            ReportRow(
                what: "resident memory, \(title)", ours: desk.server.residentMemory, unit: "MB", target: .noted),
        ]
    }

    /// Counts itself once it is open, and once it hears of an action.
    private func listen(_ begun: Counter, _ heard: Counter) async throws {
        for try await chunk in try await desk.events() {
            let text = String(buffer: chunk)
            if text.contains("galley") { begun.add() }
            if text.contains("event: action") { return heard.add() }
        }
        throw Unexpected(description: "A stream ended.")
    }

    /// How many got so far.
    private final class Counter: Sendable {
        private let count = Mutex(0)

        func add() { count.withLock { $0 += 1 } }

        /// - Throws: `Unexpected` if they do not within a minute.
        func wait(for target: Int) async throws {
            for _ in 0..<600 {
                if count.withLock({ $0 }) >= target { return }
                try await Task.sleep(for: .milliseconds(100))
            }
            throw Unexpected(description: "\(count.withLock { $0 }) of \(target) streams got there.")
        }
    }
}
