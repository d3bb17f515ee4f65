import NIOCore

/// How fast the body of a request arrives. Somebody on a bad line is waited for; who sends a byte now and then to keep a
/// place is not.
struct BodyPace {
    private let start: NIODeadline
    private var received = 0
    /// How many bytes are announced; nil where that is not said.
    private let announced: Int?

    /// How long nothing is asked, and how many bytes have to come in each second beyond that.
    private static let patience = TimeAmount.seconds(DeskLimits.patience)
    private static let slowest: Int64 = 8 * 1024

    init(announced: Int?, at now: NIODeadline) { (self.announced, start) = (announced, now) }

    /// How many bytes are still to come; nil where nobody knows.
    var missing: Int? { announced.map { $0 - received } }

    mutating func receive(_ count: Int) { received += count }

    /// Whether so little has come that the rest is not waited for.
    func isTooSlow(at now: NIODeadline) -> Bool {
        let seconds = (now - start - Self.patience).nanoseconds / 1_000_000_000
        return seconds >= 0 && Int64(received) <= seconds * Self.slowest
    }

    /// What whoever waits for the body gets to know.
    struct TooSlow: Error {}
}
