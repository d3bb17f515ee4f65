/// Objects built in memory, which become durable together.
///
/// Reading from a batch finds its own objects first, then the repository's; so a commit can be built upon one that is not
/// on the disk yet. Nothing is on the disk before `flush()`; a batch that is dropped leaves nothing behind.
public final class GitBatch: ObjectReader {
    private let repository: GitRepository
    private var pending: [ObjectID: (kind: ObjectKind, bytes: [UInt8])] = [:]
    private var order: [ObjectID] = []

    /// An empty batch on a repository, which it keeps open.
    public init(on repository: GitRepository) {
        self.repository = repository
    }

    /// How many objects wait for the next flush.
    public var pendingCount: Int { order.count }

    /// Adds an object.
    /// - Parameters:
    ///   - kind: What the bytes are; that they are one is the caller's to see to.
    ///   - bytes: The object without git's header.
    /// - Returns: The id that git gives to it.
    @discardableResult
    public func add(_ kind: ObjectKind, _ bytes: [UInt8]) throws -> ObjectID {
        let id = try ObjectID(of: kind, bytes)
        if pending[id] == nil {
            pending[id] = (kind, bytes)
            order.append(id)
        }
        return id
    }

    /// Adds a commit. Zero bytes are left out of the message.
    public func addCommit(
        tree: ObjectID, parents: [ObjectID], author: Signature, committer: Signature, message: String
    ) throws -> ObjectID {
        let bytes = Commit.encoded(
            tree: tree, parents: parents, author: author, committer: committer, message: message)
        return try add(.commit, bytes)
    }

    /// Makes the pending objects durable: on the disk, with the folders that name them, when this returns. Objects that
    /// the repository has are skipped.
    /// - Throws: `GitError.library` or `system`; what was pending is still pending then, and flushing again is safe.
    public func flush() throws {
        guard !order.isEmpty else { return }
        for id in order {
            guard let object = pending[id] else { continue }
            try repository.write(object.kind, object.bytes)
        }
        // libgit2 waits for an object and the folder it is in, but not for that folder's own name.
        try Descriptor.syncFolder(repository.path + "/objects")
        pending = [:]
        order = []
    }

    /// An object's kind and bytes: the batch's own, or the repository's.
    /// - Throws: `GitError.objectNotFound`.
    public func object(_ id: ObjectID) throws -> (kind: ObjectKind, bytes: [UInt8]) {
        try pending[id] ?? repository.object(id)
    }

    /// Whether the batch or the repository holds an object of this id.
    public func exists(_ id: ObjectID) throws -> Bool {
        try pending[id] != nil || repository.exists(id)
    }

    /// The size of a blob in bytes.
    /// - Throws: `GitError.objectNotFound` or `GitError.wrongKind`.
    public func blobSize(_ id: ObjectID) throws -> Int {
        try pending[id] != nil ? blob(id).count : repository.blobSize(id)
    }
}
