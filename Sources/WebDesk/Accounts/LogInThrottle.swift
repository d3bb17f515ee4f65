import Editorial

/// Slows down whoever guesses passwords: after a few failures for a handle, or from an address, the next attempt has to
/// wait, longer each time.
actor LogInThrottle {
    private var failures: [String: (count: Int, last: Instant)] = [:]

    /// How many failures cost nothing.
    private static let free = 5
    /// The longest wait, in seconds.
    private static let longest: Int64 = 900
    /// How many names are remembered at most; beyond that the oldest are forgotten.
    private static let most = 10_000

    private var underWay = 0
    /// How many passwords are looked at or wait for it at once.
    private static let mostUnderWay = 8

    /// Begins an attempt, which counts as a failure until it turns out to be none, so that many at once are counted too.
    /// - Returns: How many seconds to wait before it may be made; 0 where it may be made now.
    func begin(_ names: [String], at now: Instant) -> Int64 {
        let delay = wait(names, at: now)
        guard delay == 0 else { return delay }
        guard underWay < Self.mostUnderWay else { return 2 }
        underWay += 1
        noteFailure(names, at: now)
        return 0
    }

    /// Ends an attempt that was begun.
    func end(_ names: [String], succeeded: Bool) {
        underWay -= 1
        guard succeeded else { return }
        for name in names {
            guard let failure = failures[name] else { continue }
            failures[name] = failure.count > 1 ? (failure.count - 1, failure.last) : nil
        }
        if let handle = names.first { noteSuccess(handle) }
    }

    /// How many seconds to wait before the next attempt; 0 where none is needed.
    func wait(_ names: [String], at now: Instant) -> Int64 {
        names.map { name in
            guard let failure = failures[name], failure.count >= Self.free else { return 0 }
            let delay = min(Self.longest, Int64(1) << min(20, failure.count - Self.free + 1))
            return max(0, failure.last.seconds + delay - now.seconds)
        }.max() ?? 0
    }

    /// Remembers a failure.
    func noteFailure(_ names: [String], at now: Instant) {
        failures = failures.filter { now.seconds - $0.value.last.seconds < Self.longest }
        if failures.count > Self.most { failures = [:] }
        for name in names { failures[name] = ((failures[name]?.count ?? 0) + 1, now) }
    }

    /// Forgets the failures of a handle that got in.
    func noteSuccess(_ name: String) { failures[name] = nil }
}
