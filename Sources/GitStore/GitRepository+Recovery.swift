import Glibc

extension GitRepository {
    /// Removes the locks of references that a writer of ours left when it died. Does nothing unless the lock's previous
    /// holder did die.
    ///
    /// A lock that a living git client holds is gone within moments; only one that is still the same after a second is
    /// taken for left behind.
    /// - Parameters:
    ///   - names: The references that our writers move, such as `refs/heads/main`.
    ///   - lock: The writer's lock, held, which keeps other writers of ours out.
    /// - Returns: The paths removed.
    /// - Throws: `GitError.invalidReferenceName`, or `system` if a lock cannot be removed.
    @discardableResult
    public func removeReferenceLocks(of names: [String], under lock: borrowing WriterLock) throws -> [String] {
        guard lock.previousHolderDied != nil else { return [] }
        for name in names { try Self.requireReferenceName(name) }
        let found = names.map { LooseReference($0, in: path).lockPath }.compactMap { path in
            FileIdentity(path).map { (path: path, identity: $0) }
        }
        guard !found.isEmpty else { return [] }
        usleep(1_000_000)
        let left = found.filter { FileIdentity($0.path) == $0.identity }.map(\.path)
        for path in left where unlink(path) != 0 && errno != ENOENT {
            throw GitError.system(call: "unlink", path: path, code: errno)
        }
        return left
    }
}

/// Which file is at a path: another one in its place has another identity.
struct FileIdentity: Equatable {
    private let device: UInt
    private let inode: UInt
    private let modified: [Int]

    init?(_ path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    init?(descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.init(status)
    }

    private init(_ status: stat) {
        (device, inode) = (status.st_dev, status.st_ino)
        modified = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
    }
}
