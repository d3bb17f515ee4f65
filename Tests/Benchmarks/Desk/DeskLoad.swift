import Foundation
import Synchronization

/// How requests are sent: by so many at once, each when the one before was answered, or at fixed instants.
enum DeskLoad {
    /// Sends so many requests, by `people` at once.
    /// - Returns: Requests a second, each answered.
    static func rate(
        of count: Int, by people: Int, _ request: @escaping @Sendable (Int) async throws -> Void
    ) async throws -> Double {
        let turns = Turns()
        let start = ContinuousClock.now
        try await withThrowingTaskGroup { group in
            for _ in 0..<people {
                group.addTask {
                    while case let number = turns.take(), number < count { try await request(number) }
                }
            }
            try await group.waitForAll()
        }
        return Double(count) / ((ContinuousClock.now - start) / .seconds(1))
    }

    /// Sends a request at each instant, whether those before were answered or not.
    /// - Returns: The milliseconds from the instant at which each was to be sent until it was answered.
    static func latencies(
        of count: Int, every period: Duration, _ request: @escaping @Sendable (Int) async throws -> Void
    ) async throws -> [Double] {
        try await withThrowingTaskGroup(of: Double.self) { group in
            let start = ContinuousClock.now
            for number in 0..<count {
                let instant = start + period * number
                try await Task.sleep(until: instant, tolerance: .zero, clock: .continuous)
                group.addTask {
                    try await request(number)
                    return (ContinuousClock.now - instant) / .milliseconds(1)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    /// Who is next.
    private final class Turns: Sendable {
        private let next = Mutex(0)

        func take() -> Int {
            next.withLock {
                $0 += 1
                return $0 - 1
            }
        }
    }
}
