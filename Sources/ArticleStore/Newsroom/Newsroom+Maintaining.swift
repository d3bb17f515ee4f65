internal import Dispatch
internal import GitStore

extension Newsroom {
    /// Makes the newsroom's repository small and quick to read for git clients: packs joined with deltas, a commit-graph.
    ///
    /// Nothing that is in it is lost, reachable or not; everybody may go on reading and writing. Ended at any instant, it
    /// leaves nothing behind that the next one does not remove. Whoever wants to know how far it is sets
    /// ``WorkProgress/report``.
    /// - Throws: `NewsroomError` if the newsroom cannot be written, another process is at it for more than a minute, or git
    ///   fails.
    /// - Complexity: O(bytes of the packs that are joined), and git's search for deltas.
    public func maintain() async throws -> Maintenance {
        let (path, report) = (path, WorkProgress.report)
        return try await withCheckedThrowingContinuation { continuation in
            // Minutes of work on files: not for a thread that tasks share.
            DispatchQueue.global(qos: .utility).async {
                continuation.resume(with: Result { try Self.maintain(path, report) })
            }
        }
    }

    private static func maintain(_ path: String, _ report: WorkProgress.Report?) throws(NewsroomError) -> Maintenance {
        try NewsroomError.translating {
            let repository = try GitRepository(openingAt: path)
            guard repository.isWritable else { throw NewsroomError.readOnly(path) }
            return Maintenance(
                try repository.maintain { report?(WorkProgress($0.what, done: $0.done, total: $0.total)) })
        }
    }
}

/// What maintenance did to a newsroom's repository.
public struct Maintenance: Sendable, Equatable {
    /// What a repository takes up.
    public struct Size: Sendable, Equatable {
        /// How many packs there are.
        public var packs: Int
        /// How many objects have a file each.
        public var looseObjects: Int
        /// The size in bytes of all of them.
        public var bytes: Int
    }

    /// Before it began.
    public var before: Size
    /// When it was done.
    public var after: Size
    /// How many packs were joined into one; 0 if there was nothing to do.
    public var joined: Int
    /// Whether the command git took part, which makes deltas and the commit-graph.
    public var isDeep: Bool
    /// What could not be done, in a sentence each.
    public var notes: [String]

    init(_ report: MaintenanceReport) {
        before = Size(report.before)
        after = Size(report.after)
        joined = report.joined
        isDeep = report.isDeep
        notes = report.notes
    }
}

extension Maintenance.Size {
    init(_ size: MaintenanceReport.Size) {
        self.init(packs: size.packs, looseObjects: size.looseObjects, bytes: size.bytes)
    }
}
