import Foundation
internal import GitStore
import Logging
internal import Synchronization

/// Joins small packs in the background, one merge at a time, on a thread of its own that gives way to
/// others, with pauses: neither writers nor readers wait.
final class Compactor: Sendable {
    private struct State {
        /// How many batches were flushed since somebody looked whether packs are to be joined.
        var flushes = 0
        var isRunning = false
        /// Whether batches were flushed while it ran, so that it is to look again.
        var isAwaited = false
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let path: String
    private let logger: Logger
    private let pace = JoiningPace()
    private let state = Mutex(State())

    /// A look costs as much as reading a folder and a number of each pack; fewer batches than this need none.
    private static let flushesBetweenLooks = 8
    /// That of a thread which gives way to all others; on Linux each thread has its own.
    private static let niceness: Int32 = 19

    /// - Parameters:
    ///   - path: The newsroom's folder, as its repository has it.
    ///   - logger: Takes a line for each merge that failed.
    init(path: String, logger: Logger = Logger(label: "galley")) {
        self.path = path
        self.logger = logger
    }

    /// Takes note of a batch that was flushed, and now and then looks whether packs are to be joined. Returns at once.
    func noteFlush() {
        let isDue = state.withLock { state in
            state.flushes += 1
            guard state.flushes >= Self.flushesBetweenLooks else { return false }
            state.flushes = 0
            state.isAwaited = state.isRunning
            defer { state.isRunning = true }
            return !state.isRunning
        }
        if isDue { Thread.detachNewThread { self.run() } }
    }

    /// Gives up the merge that is under way, and makes no large ones any more; returns when it is gone.
    func stop() async {
        pace.stop()
        await settle()
    }

    /// Returns when no merge is under way; one that is makes no more pauses.
    func settle() async {
        await withCheckedContinuation { continuation in
            let isIdle = state.withLock { state in
                guard state.isRunning else { return true }
                state.waiting.append(continuation)
                pace.hurry()
                return false
            }
            if isIdle { continuation.resume() }
        }
    }

    private func run() {
        // Where it may not be lowered, it stays as it is.
        setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, Self.niceness)
        repeat { join() } while isAwaitedAgain()
    }

    /// Whether to look again; else lets go of those who wait.
    private func isAwaitedAgain() -> Bool {
        let waiting: [CheckedContinuation<Void, Never>]? = state.withLock { state in
            if state.isAwaited {
                state.isAwaited = false
                return nil
            }
            state.isRunning = false
            pace.spare()
            defer { state.waiting = [] }
            return state.waiting
        }
        waiting?.forEach { $0.resume() }
        return waiting == nil
    }

    /// What fails here is tried again later, and by the writer when there are too many packs.
    private func join() {
        do {
            let report = try GitRepository.joinSmallPacks(ofRepositoryAt: path, pace: pace)
            for note in report?.notes ?? [] { logger.warning("\(note)") }
        } catch is CancellationError {
            // It was told to stop.
        } catch {
            logger.warning("packs were not joined: \(error)")
        }
    }
}
