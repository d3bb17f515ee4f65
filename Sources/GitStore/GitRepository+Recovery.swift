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
        left += unfinished + (try PackFolder(inRepositoryAt: path).leftovers())
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

extension PackFolder {
    /// What a dead writer left: files that were not in their place yet, and what kept a pack that no reference needs.
    ///
    /// A pack whose index never came into its place goes too: no reference can need it. Call it with the writer's lock.
    fileprivate func leftovers() throws -> [String] {
        let names = try FolderListing.names(in: path)
        let known = Set(names)
        var found: [String] = []
        for keep in names where keep.hasSuffix(".keep") && isOurs("\(path)/\(keep)") {
            let base = keep.dropLast(5)
            if !known.contains(base + ".idx") || !known.contains(base + ".pack") {
                found += ["\(base).pack", "\(base).idx"].filter(known.contains)
            }
            found.append(keep)
        }
        return try unfinished(by: .writer) + found.map { "\(path)/\($0)" }
    }

    /// Whether the writer made a file `.keep`: it is an index of a pack, as nobody else's is, or, of an older writer, holds
    /// our word and a pid.
    private func isOurs(_ keep: String) -> Bool {
        guard let file = try? Descriptor(opening: keep, flags: O_RDONLY), let bytes = try? file.read(limit: 64) else {
            return false
        }
        if bytes.starts(with: PackIndex.magic) { return true }
        guard let text = String(validating: bytes, as: UTF8.self), text.hasPrefix(Self.keepNote)
        else { return false }
        return Int32(text.dropFirst(Self.keepNote.count).dropLast()) != nil
    }
}
