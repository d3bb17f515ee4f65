import Glibc

extension GitRepository {
    /// Removes what a writer of ours left when it died or the power went: unfinished packs, what kept a pack for it, the
    /// locks of references. What other git clients have in hand stays.
    ///
    /// A reference's lock is ours if it is another name of an unfinished file of ours, or if the writer's lock names a
    /// holder that died; in that case a lock that a living git client holds is gone within moments, and only one that is
    /// still the same after a second is taken for left behind.
    /// - Parameters:
    ///   - names: The references that our writers move, such as `refs/heads/main`.
    ///   - lock: The writer's lock, held, which keeps other writers of ours out.
    /// - Returns: The paths removed.
    /// - Throws: `GitError.invalidReferenceName`, or `system` if something cannot be removed.
    @discardableResult
    public func removeLeftovers(of names: [String], under lock: borrowing WriterLock) throws -> [String] {
        for name in names { try Self.requireReferenceName(name) }
        let locks = names.map { LooseReference($0, in: path).lockPath }
        let unfinished = try FolderListing.names(in: path).filter { $0.hasPrefix(ReferenceLock.unfinished) }
            .map { "\(path)/\($0)" }
        var left = Self.locks(locks, naming: unfinished)
        if lock.previousHolderDied != nil {
            left += Self.locksStanding(locks.filter { !left.contains($0) })
        }
        let packs = PackLeftovers(folder: PackFolder(inRepositoryAt: path), owner: .writer)
        left += unfinished + (try packs.paths())
        for path in left where unlink(path) != 0 && errno != ENOENT {
            throw GitError.system(call: "unlink", path: path, code: errno)
        }
        return left
    }

    /// The locks that are another name of one of these files.
    private static func locks(_ locks: [String], naming files: [String]) -> [String] {
        let own = files.compactMap { FileIdentity($0) }
        return locks.filter { lock in FileIdentity(lock).map { own.contains($0) } ?? false }
    }

    /// The locks that are still the same after a second.
    private static func locksStanding(_ locks: [String]) -> [String] {
        let found = locks.compactMap { path in FileIdentity(path).map { (path: path, identity: $0) } }
        guard !found.isEmpty else { return [] }
        usleep(1_000_000)
        return found.filter { FileIdentity($0.path) == $0.identity }.map(\.path)
    }
}
