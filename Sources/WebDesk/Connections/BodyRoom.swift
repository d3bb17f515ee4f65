import Synchronization

/// How much of large bodies may be in memory at once. Who sends more is told to come again; the first megabyte of each
/// body always has room, so that nobody's text is refused for somebody's pictures.
final class BodyRoom: Sendable {
    /// What of each body needs no room, in bytes.
    static let free = 1 << 20

    private let limit: Int
    private let used = Mutex(0)

    /// - Parameter limit: In bytes.
    init(limit: Int) { self.limit = limit }

    /// Takes so many bytes.
    /// - Throws: `Problem` where there is no room for them.
    func take(_ bytes: Int) throws {
        let isTaken = used.withLock { used in
            guard used + bytes <= limit else { return false }
            used += bytes
            return true
        }
        guard isTaken else { throw Problem.noRoom }
    }

    /// Gives so many bytes back.
    func give(_ bytes: Int) { used.withLock { $0 -= bytes } }
}

/// The body of a request, as far as it was read; it has its room until the request is answered.
final class HeldBody: Sendable {
    /// That of the request which is answered.
    @TaskLocal static var current: HeldBody?

    private struct State {
        var length = 0
        var taken = 0
    }

    private let room: BodyRoom
    private let state = Mutex(State())

    init(in room: BodyRoom) { self.room = room }

    deinit { room.give(state.withLock { $0.taken }) }

    /// Makes room for so many bytes more.
    /// - Throws: `Problem` where there is none.
    func grow(by bytes: Int) throws {
        try state.withLock { state in
            let needed = max(0, state.length + bytes - BodyRoom.free)
            if needed > state.taken {
                try room.take(needed - state.taken)
                state.taken = needed
            }
            state.length += bytes
        }
    }
}
