internal import Dispatch
internal import GitStore
internal import Synchronization

/// Commits read ahead on a thread of their own, with a git handle of its own, while what came before is written.
///
/// At most two chunks wait, so that memory does not grow with the history.
final class CommitChunks: Sendable {
    private struct State {
        var chunks: [Result<[ReadCommit], any Error>] = []
        var isAbandoned = false
    }

    private let state = Mutex(State())
    private let room = DispatchSemaphore(value: 2)
    private let filled = DispatchSemaphore(value: 0)
    /// Begins to read commits that follow each other on `main`.
    /// - Parameters:
    ///   - path: The repository's folder.
    ///   - ids: The commits, oldest first.
    ///   - previous: The commit before the first of them; nil where there is none.
    ///   - size: How many commits come at once, 1 or more.
    init(of path: String, _ ids: [ObjectID], after previous: ObjectID?, size: Int) {
        DispatchQueue(label: "galley.commits").async { [self] in
            do {
                var reader = try CommitReader(repository: GitRepository(openingAt: path), after: previous)
                var start = 0
                while start < ids.count, isWanted() {
                    let end = min(start + size, ids.count)
                    put(.success(try ids[start..<end].map { try reader.read($0) }))
                    start = end
                }
            } catch { put(.failure(error)) }
        }
    }

    /// The next commits.
    func next() throws -> [ReadCommit] {
        filled.wait()
        let chunk = state.withLock { $0.chunks.removeFirst() }
        room.signal()
        return try chunk.get()
    }

    /// Tells that no more are wanted.
    func abandon() {
        state.withLock { $0.isAbandoned = true }
        room.signal()
    }

    /// Waits until there is room.
    private func isWanted() -> Bool {
        room.wait()
        return state.withLock { !$0.isAbandoned }
    }

    private func put(_ chunk: Result<[ReadCommit], any Error>) {
        state.withLock { $0.chunks.append(chunk) }
        filled.signal()
    }
}
