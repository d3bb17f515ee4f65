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

    private let room: BodyRoom
    private let taken = Mutex(0)

    init(in room: BodyRoom) { self.room = room }

    deinit { room.give(taken.withLock { $0 }) }

    /// Makes room for a body that is so long by now, in bytes.
    /// - Throws: `Problem` where there is none.
    func grow(to length: Int) throws {
        try taken.withLock { taken in
            let needed = length - BodyRoom.free
            guard needed > taken else { return }
            try room.take(needed - taken)
            taken = needed
        }
    }
}
