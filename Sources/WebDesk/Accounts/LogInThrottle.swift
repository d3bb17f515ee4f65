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
