import Glibc
internal import Synchronization

/// How packs are joined beside others who work: in pieces that are seen to the disk one by one, with pauses between, so
/// that a large pack keeps neither the processor nor the disk from those who wait for an answer.
public final class JoiningPace: Sendable {
    private enum Gait { case sparing, hurried, stopped }

    private let gait = Mutex(Gait.sparing)

    /// How many bytes are written between two pauses.
    static let piece = 2 << 20
    /// How much longer a pause is than the work before it.
    private static let rest = 2
    /// How often who rests looks whether it is to go on.
    private static let look = Duration.milliseconds(20)

    /// One that is sparing.
    public init() {}

    /// Goes on without pauses: somebody waits for the end.
    public func hurry() { gait.withLock { if $0 == .sparing { $0 = .hurried } } }

    /// Pauses again: nobody waits any more.
    public func spare() { gait.withLock { if $0 == .hurried { $0 = .sparing } } }

    /// Goes on no more: what is half joined is thrown away.
    public func stop() { gait.withLock { $0 = .stopped } }

    /// Whether pieces are seen to the disk, and pauses made.
    var isSparing: Bool { gait.withLock { $0 == .sparing } }

    /// Pauses after a piece that took some time.
    /// - Throws: `CancellationError` once it was stopped.
    func rest(after work: Duration) throws {
        let end = ContinuousClock.now + work * Self.rest
        while isSparing, ContinuousClock.now < end { usleep(UInt32(Self.look / .microseconds(1))) }
        if gait.withLock({ $0 == .stopped }) { throw CancellationError() }
    }
}
