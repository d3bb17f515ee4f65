internal import Dispatch
internal import GitStore
internal import Synchronization

/// Commits read ahead on threads of their own, each with a git handle of its own, while what came before is written: what
/// git alone says of a chunk hangs on no other.
///
/// At most four chunks are read or wait, so that memory does not grow with the history.
final class CommitChunks: Sendable {
    private struct State {
        /// The chunk that a reader takes next.
        var untaken = 0
        /// The chunk that is handed on next.
        var awaited = 0
        var chunks: [Int: Result<[ReadCommit], any Error>] = [:]
        var isAbandoned = false
    }

    private let path: String
    private let ids: [ObjectID]
    private let previous: ObjectID?
    private let size: Int
    private let state = Mutex(State())
    /// Begins at nothing and is raised to four: one that is let go of below where it began would stop the process.
    private let room = DispatchSemaphore(value: 0)
    private let filled = DispatchSemaphore(value: 0)
    /// Reading takes several times as long as writing does.
    private static let readers = 2

    /// Begins to read commits that follow each other on `main`.
    /// - Parameters:
    ///   - path: The repository's folder.
    ///   - ids: The commits, oldest first.
    ///   - previous: The commit before the first of them; nil where there is none.
    ///   - size: How many commits come at once, 1 or more.
    init(of path: String, _ ids: [ObjectID], after previous: ObjectID?, size: Int) {
        (self.path, self.ids, self.previous, self.size) = (path, ids, previous, size)
        for _ in 0..<4 { room.signal() }
        let queue = DispatchQueue(label: "galley.commits", attributes: .concurrent)
        for _ in 0..<Self.readers { queue.async { self.read() } }
    }

    /// The next commits.
    func next() throws -> [ReadCommit] {
        while true {
            let chunk = state.withLock { state in
                let chunk = state.chunks.removeValue(forKey: state.awaited)
                if chunk != nil { state.awaited += 1 }
                return chunk
            }
            if let chunk {
                room.signal()
                return try chunk.get()
            }
            filled.wait()
        }
    }

    /// Tells that no more are wanted.
    func abandon() {
        state.withLock { $0.isAbandoned = true }
        for _ in 0..<Self.readers { room.signal() }
    }

    private func read() {
        let repository = Result { try GitRepository(openingAt: path) }
        while let number = take() {
            let chunk = Result { try commits(ofChunk: number, in: repository.get()) }
            state.withLock { $0.chunks[number] = chunk }
            filled.signal()
        }
    }

    /// The number of a chunk to read, once there is room for it; nil if there is none, or none is wanted.
    private func take() -> Int? {
        room.wait()
        let number: Int? = state.withLock { state in
            guard !state.isAbandoned, state.untaken * size < ids.count else { return nil }
            defer { state.untaken += 1 }
            return state.untaken
        }
        // Whoever else waits is to see it as well.
        if number == nil { room.signal() }
        return number
    }

    private func commits(ofChunk number: Int, in repository: GitRepository) throws -> [ReadCommit] {
        let start = number * size
        var reader = try CommitReader(repository: repository, after: start == 0 ? previous : ids[start - 1])
        return try ids[start..<min(start + size, ids.count)].map { try reader.read($0) }
    }
}
