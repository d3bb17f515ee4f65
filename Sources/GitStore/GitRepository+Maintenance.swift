import Glibc

extension GitRepository {
    /// Makes the repository small and quick to read for git clients: every object into a pack, packs joined with deltas,
    /// a commit-graph. Nothing that is in it is lost, reachable or not; it may be read and written meanwhile.
    ///
    /// Deltas and the commit-graph are made by the command git; where that is missing, packs are joined by copying. Ended
    /// at any instant, it leaves at most files that the next one, or recovery, removes.
    /// - Parameters:
    ///   - seconds: How long to wait for another process that joins packs.
    ///   - progress: Told how far it is, often.
    /// - Throws: `GitError.lockHeld`, `gitFailed`, `packsMoving`, `system`.
    /// - Complexity: O(bytes of the packs that are joined), and git's search for deltas. Packs that have deltas already
    ///   and are large beside the others are left as they are.
    @discardableResult
    public func maintain(
        waiting seconds: Double = 60, progress: @escaping (MaintenanceProgress) -> Void = { _ in }
    ) throws -> MaintenanceReport {
        let lock = try compactionLock(waiting: seconds)
        defer { withExtendedLifetime(lock) {} }
        var maintenance = try Maintenance(self, progress: progress)
        return try maintenance.run()
    }

    private func compactionLock(waiting seconds: Double) throws -> WriterLock {
        let path = Self.lockPath(ofRepositoryAt: path)
        var patience = Patience(seconds: seconds)
        while true {
            if let lock = try WriterLock.attempt(at: path) { return lock }
            guard let pause = patience.next() else {
                throw GitError.lockHeld(path: path, pid: WriterLock.holder(at: path), seconds: seconds)
            }
            usleep(UInt32(pause * 1_000_000))
        }
    }
}

/// One run of maintenance, under the lock of compaction.
private struct Maintenance {
    private let repository: GitRepository
    private let folder: PackFolder
    private let git: GitCommand?
    private let progress: (MaintenanceProgress) -> Void
    private var report = MaintenanceReport()

    init(_ repository: GitRepository, progress: @escaping (MaintenanceProgress) -> Void) throws {
        self.repository = repository
        self.progress = progress
        folder = PackFolder(inRepositoryAt: repository.path)
        git = try? GitCommand(on: repository.path)
        report.isDeep = git != nil
    }

    mutating func run() throws -> MaintenanceReport {
        _ = try PackRetirement(folder: folder).finish()
        _ = try PackLeftovers(folder: folder, owner: .compactor).remove()
        report.before = try MaintenanceReport.Size(of: repository)
        let loose = LooseObjects(repository: repository)
        _ = try loose.pack { progress(MaintenanceProgress("Packing loose objects", done: $0, total: $1)) }
        if let git {
            try joinDeeply(git)
            writeCommitGraph(git)
        } else {
            report.notes.append(
                "\(GitError.gitNotInstalled) Packs were joined without deltas, and there is no commit-graph.")
            try joinByCopying()
        }
        _ = try loose.removePacked(in: PackListing(folder).joinable().map(\.name))
        report.after = try MaintenanceReport.Size(of: repository)
        return report
    }

    private mutating func joinDeeply(_ git: GitCommand) throws {
        for _ in 0..<5 {
            var delta = DeltaPack(git: git, folder: folder)
            do {
                guard let joined = try delta.join(progress) else {
                    report.notes += delta.notes
                    return
                }
                // A pack in which git finds nothing to make smaller comes out as it was.
                report.joined = joined.retired > 0 || joined.sources > 1 ? joined.sources : 0
                report.objects = joined.objects
                report.notes += delta.notes
                return
            } catch  where delta.areSourcesGone {
                // Another client repacks: look again at what is there.
                continue
            }
        }
        throw GitError.packsMoving(path: folder.path)
    }

    private mutating func joinByCopying() throws {
        var joining = PackJoining(PackCompaction(folder: folder, owner: .compactor))
        progress(MaintenanceProgress("Joining packs", done: 0))
        let done = try joining.run(while: { $0.packCount > 1 }) { packs, _ in
            packs.count > 1 ? Array(packs.prefix(CompactionPolicy.mostAtOnce)) : []
        }
        report.joined = done?.joined ?? 0
        report.objects = done?.objects ?? 0
        report.notes += done?.notes ?? []
    }

    private mutating func writeCommitGraph(_ git: GitCommand) {
        do {
            try git.run(["commit-graph", "write", "--reachable", "--changed-paths", "--progress"]) { line in
                MaintenanceProgress(line: line).map(progress)
            }
        } catch {
            report.notes.append("There is no new commit-graph: \(error)")
        }
    }
}
