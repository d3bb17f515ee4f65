internal import Catalogue
internal import Dispatch
internal import Synchronization

/// Copies the log of the catalogue into its file in the background. SQLite would do it where a feed has made the log long,
/// and who looks at a list would wait for the disk meanwhile.
final class LogCopier: Sendable {
    private struct State {
        /// How many actions were fed since it was last copied.
        var actions = 0
        var isRunning = false
    }

    private let catalogue: Catalogue
    private let queue = DispatchQueue(label: "galley.log", qos: .utility)
    private let state = Mutex(State())

    /// Each time costs two waits for the disk, and an action some sixty pages of the log.
    private static let actionsBetween = 32
    /// SQLite begins its log anew once all is copied, for which the next feed waits for the disk, and copies by itself when
    /// it has 16,384 pages. From how many on it is copied to its end, and how often what was fed meanwhile is copied, too.
    private static let (longLog, attempts) = (6_144, 4)

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Takes note of actions that were fed, and now and then has the log copied. Returns at once.
    func noteFeed(of actions: Int) {
        let isDue = state.withLock { state in
            state.actions += actions
            guard state.actions >= Self.actionsBetween, !state.isRunning else { return false }
            state.actions = 0
            state.isRunning = true
            return true
        }
        if isDue { queue.async { self.copy() } }
    }

    /// What fails here SQLite tries again by itself.
    private func copy() {
        var last = 0
        for _ in 0..<Self.attempts {
            guard let pages = try? catalogue.copyLog(), pages >= Self.longLog, pages != last else { break }
            last = pages
        }
        state.withLock { $0.isRunning = false }
    }
}
