extension GitRepository {
    /// Sees to it that a pack more may be added: where there are too many, joins some first, by copying what is in them.
    /// Nothing that is in the repository is lost, reachable or not.
    ///
    /// Packs that somebody keeps, or that are damaged, are left alone, however many they are.
    /// - Parameter lock: The writer's lock, held.
    /// - Returns: What was joined; nil if there was room.
    /// - Throws: `GitError.system`.
    /// - Complexity: Reads one folder where there is room; else O(bytes of the packs that are joined).
    public func requireRoomForPack(under lock: borrowing WriterLock) throws -> PackReport? {
        let folder = PackFolder(inRepositoryAt: path)
        guard try PackListing(folder).packCount >= CompactionPolicy.writerLimit else { return nil }
        var joining = PackJoining(PackCompaction(folder: folder, owner: .writer))
        return try joining.run(
            while: { $0.packCount >= CompactionPolicy.writerLimit },
            choosing: { CompactionPolicy.makingRoom($0, of: $1.packCount) })
    }

    /// Joins small packs of a repository if there are many, by copying what is in them. Needs no lock of the writer's, and
    /// keeps nobody waiting; where another process is at it, this one does nothing.
    /// - Parameters:
    ///   - path: The repository's folder, as `GitRepository.path` has it.
    ///   - pace: With which pauses, beside others who work; nil for none.
    /// - Returns: What was joined; nil if nothing was.
    /// - Throws: `GitError.system`, or `CancellationError` where the pace is stopped.
    /// - Complexity: Reads one folder and a number of each pack; then O(bytes of the packs that are joined).
    public static func joinSmallPacks(ofRepositoryAt path: String, pace: JoiningPace? = nil) throws -> PackReport? {
        let folder = PackFolder(inRepositoryAt: path)
        _ = try MultiPackIndex(folder: folder).removeIfStale()
        guard !CompactionPolicy.inBackground(try PackListing(folder).joinable()).isEmpty,
            let lock = try WriterLock.attempt(at: lockPath(ofRepositoryAt: path))
        else { return nil }
        defer { withExtendedLifetime(lock) {} }
        _ = try PackLeftovers(folder: folder, owner: .compactor).remove()
        _ = try PackRetirement(folder: folder).finish()
        var joining = PackJoining(PackCompaction(folder: folder, owner: .compactor, pace: pace))
        return try joining.run(while: { _ in true }, choosing: { packs, _ in CompactionPolicy.inBackground(packs) })
    }

    /// Removes what a process left that died while it joined packs. What another one has in hand stays.
    /// - Returns: The paths removed.
    /// - Throws: `GitError.system` if something cannot be removed.
    @discardableResult
    public func removeMergeLeftovers() throws -> [String] {
        let folder = PackFolder(inRepositoryAt: path)
        // What is finished here, its owner finds finished.
        var removed = try PackRetirement(folder: folder).finish()
        if let lock = try WriterLock.attempt(at: Self.lockPath(ofRepositoryAt: path)) {
            removed += try PackLeftovers(folder: folder, owner: .compactor).remove()
            lock.release()
        }
        return removed
    }

    /// The file whose lock lets one process at a time join packs beside the writer.
    static func lockPath(ofRepositoryAt path: String) -> String { path + "/galley.compaction.lock" }
}
