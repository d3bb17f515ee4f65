/// How long to go on trying, and how long to pause in between: longer each time, so that a short wait ends soon and a
/// long one costs little.
struct Patience {
    private let end: ContinuousClock.Instant
    private var pause = 0.001

    /// - Parameter seconds: Anything; what is no sensible time is brought to one.
    init(seconds: Double) {
        let year = 31_536_000.0
        let sensible = seconds.isNaN ? 0 : min(max(seconds, 0), year)
        end = ContinuousClock.now + .seconds(sensible)
    }

    /// The seconds to pause before the next attempt; nil when patience is at its end.
    mutating func next() -> Double? {
        let left = (end - ContinuousClock.now) / .seconds(1)
        guard left > 0 else { return nil }
        defer { pause = min(pause * 2, 0.004) }
        return min(pause, left)
    }
}
