import Synchronization

/// When a desk gives memory back: once it is quiet, since who asks meanwhile would wait for it; after a minute of work all
/// the same.
final class QuietTime: Sendable {
    private struct State {
        /// How many requests were answered at the last look.
        var answered = 0
        /// How many when memory was given back; nil before that.
        var givenBack: Int?
        var since = ContinuousClock.now
    }

    private let state = Mutex(State())

    /// How often one looks.
    static let look = Duration.seconds(3)
    /// So few requests in between, such as those of a monitor, are quiet.
    private static let few = 10
    private static let longest = Duration.seconds(60)

    /// Whether it is time; who is told so gives memory back.
    /// - Parameter answered: How many requests were answered so far.
    func isNow(answered: Int) -> Bool {
        state.withLock { state in
            let isQuiet = answered - state.answered < Self.few
            state.answered = answered
            let isNeeded = state.givenBack.map { answered - $0 >= Self.few } ?? true
            guard isNeeded, isQuiet || ContinuousClock.now - state.since > Self.longest else { return false }
            (state.givenBack, state.since) = (answered, .now)
            return true
        }
    }
}
