/// Objects built in memory, which become durable together.
///
/// Reading from a batch finds its own objects first, then the repository's; so a commit can be built upon one that is not
/// on the disk yet. Nothing is on the disk before the flush; a batch that is dropped leaves nothing behind.
public final class GitBatch: ObjectReader {
    private let repository: GitRepository
    private var pending: [ObjectID: (kind: ObjectKind, bytes: [UInt8])] = [:]
    private var order: [ObjectID] = []

    /// The objects that the last flush made durable, so that who reads them next need not go to the disk for them.
    public private(set) var written: [WrittenObject] = []

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
    public func add(_ kind: ObjectKind, _ bytes: [UInt8]) -> ObjectID {
        let id = ObjectID(of: kind, bytes)
        guard !repository.recent.contains(id), pending.updateValue((kind, bytes), forKey: id) == nil else { return id }
        order.append(id)
        return id
    }

    /// Adds a commit. Zero bytes are left out of the message.
    public func addCommit(
        tree: ObjectID, parents: [ObjectID], author: Signature, committer: Signature, message: String
    ) -> ObjectID {
        let bytes = Commit.encoded(
            tree: tree, parents: parents, author: author, committer: committer, message: message)
        return add(.commit, bytes)
    }

    /// Makes the pending objects durable, then runs `body`, which is to make a reference need them. They are on the disk,
    /// with the folder that names them, when `body` begins, as one pack, which no git client takes away while it runs.
    /// Large objects that the repository has are skipped.
    /// - Throws: `GitError.system`, or what `body` throws. If the objects could not be made durable, they are still
    ///   pending, and flushing again is safe.
    /// - Complexity: O(bytes pending); three waits for the disk, none where nothing is pending.
    public func flush<Result>(whileKept body: () throws -> Result) throws -> Result {
        guard let kept = try install() else { return try body() }
        defer { withExtendedLifetime(kept) {} }
        return try body()
    }

    /// Makes the pending objects durable.
    /// - Throws: As `flush(whileKept:)`.
    public func flush() throws { try flush {} }

    /// The size in bytes from which looking whether the repository has an object costs less than storing it again.
    private static let worthLooking = 1 << 14

    private func install() throws -> KeptPack? {
        let objects = order.compactMap { id in
            pending[id].map { WrittenObject(id: id, kind: $0.kind, bytes: $0.bytes) }
        }
        var pack = try PackBuilder()
        try pack.add(objects.filter { $0.bytes.count < Self.worthLooking || !repository.isKnown($0.id) })
        guard !pack.entries.isEmpty else { return nil }
        let kept = try PackFolder(inRepositoryAt: repository.path).install(pack)
        written = objects
        repository.remember(written)
        (pending, order) = ([:], [])
        return kept
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
