import Glibc

/// The right to write, held by one process at a time and by one holder in it; released when it goes out of scope.
///
/// The lock is flock(2) on a file that is never removed, so the system frees it when a process ends, however it ends.
/// The file holds the holder's pid while the lock is held.
public struct WriterLock: ~Copyable, Sendable {
    /// The file that is locked.
    public var path: String { file.path }

    /// The pid of the holder before, if it ended without releasing the lock.
    ///
    /// A holder empties the file before it releases. So whatever pid is found in it by whoever has got the lock, was
    /// written by a process that no longer holds it and never came to its end; that a new process may run under the same
    /// number, as in a container, changes nothing.
    public let previousHolderDied: Int32?

    private let file: Descriptor

    /// Waits for the lock without blocking a thread.
    /// - Parameters:
    ///   - path: The file to lock; made if missing, in a folder that exists.
    ///   - seconds: How long to wait; 0 tries once.
    /// - Throws: `GitError.lockHeld` with the holder's pid, `GitError.system` if the file cannot be opened for writing,
    ///   `CancellationError`.
    public static func acquire(at path: String, timeout seconds: Double) async throws -> WriterLock {
        var patience = Patience(seconds: seconds)
        if let file = try lockedFile(at: path) { return try WriterLock(holding: file) }
        let queue = try LockQueue(of: path)
        defer { withExtendedLifetime(queue) {} }
        while true {
            if let file = try lockedFile(at: path) { return try WriterLock(holding: file) }
            guard let pause = patience.next() else {
                throw GitError.lockHeld(path: path, pid: holder(at: path), seconds: seconds)
            }
            try await Task.sleep(for: .seconds(pause))
        }
    }

    /// The lock, if it is free now.
    /// - Throws: `GitError.system` if the file cannot be opened for writing.
    static func attempt(at path: String) throws -> WriterLock? {
        guard let file = try lockedFile(at: path) else { return nil }
        return try WriterLock(holding: file)
    }

    /// Whether others wait for the lock. Who takes it again and again lets them in first: they look every few milliseconds.
    public var isAwaited: Bool { LockQueue.isAnybody(waiting: file) }

    /// Whether somebody holds the lock, or died while holding it: a look that costs next to nothing.
    public static func mayHaveDied(at path: String) -> Bool { holder(at: path) != nil }

    /// Gives the right back now.
    public consuming func release() {}

    deinit {
        ftruncate(file.number, 0)
        // Closing the file, which follows, would do, but for a process that is being started at this instant: it has the file
        // open as well until it runs its own program.
        flock(file.number, LOCK_UN)
    }

    private init(holding file: consuming Descriptor) throws {
        let previous = Self.pid(try file.read(limit: 32))
        // Not waited for: a power cut may lose it, and what is left then is known by its names.
        try file.overwrite(Array("\(getpid())\n".utf8))
        self.previousHolderDied = previous
        self.file = file
    }

    private static func lockedFile(at path: String) throws -> Descriptor? {
        // A file that was replaced between opening and locking guards nothing; somebody replacing it for ever has it.
        for _ in 0..<10 {
            let file = try Descriptor(opening: path, flags: O_RDWR | O_CREAT | O_NOFOLLOW)
            guard flock(file.number, LOCK_EX | LOCK_NB) == 0 else {
                if errno == EWOULDBLOCK || errno == EINTR { return nil }
                throw GitError.system(call: "flock", path: path, code: errno)
            }
            if FileIdentity(descriptor: file.number) == FileIdentity(path) { return file }
        }
        return nil
    }

    static func holder(at path: String) -> Int32? {
        guard let file = try? Descriptor(opening: path, flags: O_RDONLY) else { return nil }
        return (try? file.read(limit: 32)).flatMap(pid)
    }

    private static func pid(_ bytes: [UInt8]) -> Int32? {
        let digits = bytes.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return Int32(String(decoding: digits, as: UTF8.self))
    }
}
