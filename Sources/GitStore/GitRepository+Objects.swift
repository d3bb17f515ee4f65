internal import CLibgit2

extension GitRepository: ObjectReader {
    /// An object's kind and bytes, verified against its id.
    /// - Throws: `GitError.objectNotFound`; `GitError.library` if the stored object is damaged.
    public func object(_ id: ObjectID) throws -> (kind: ObjectKind, bytes: [UInt8]) {
        if let known = recent.object(id) { return known }
        noteRead()
        let object = try reading { try storedObject(id) }
        recent.insert(id, object)
        return object
    }

    /// Reads what may have moved into another pack meanwhile: a look at the packs that are there now finds it.
    private func reading<Result>(_ read: () throws -> Result) throws -> Result {
        for _ in 0..<Self.looks {
            do { return try read() } catch {
                let wasHidden = removeStaleIndex()
                guard try renewHandle() || wasHidden else { throw error }
            }
        }
        return try read()
    }

    /// Where a multi-pack-index hides what is there, reading goes on without it; who may not remove it says what failed.
    private func removeStaleIndex() -> Bool {
        (try? MultiPackIndex(folder: PackFolder(inRepositoryAt: path)).removeIfStale()) ?? false
    }

    /// Packs that are there now may be gone when they are opened, if somebody joins them all the time.
    private static let looks = 10

    private func storedObject(_ id: ObjectID) throws -> (kind: ObjectKind, bytes: [UInt8]) {
        var raw = id.raw
        var object: OpaquePointer?
        guard try found("git_odb_read", git_odb_read(&object, try handle.database, &raw)), let object else {
            throw GitError.objectNotFound(id)
        }
        defer { git_odb_object_free(object) }
        let kind = try kind(git_odb_object_type(object), of: id)
        let bytes = UnsafeRawBufferPointer(start: git_odb_object_data(object), count: git_odb_object_size(object))
        guard ObjectID(of: kind, bytes) == id else {
            throw GitError.malformedObject(id: id, kind: kind, detail: "its bytes are others than its id says")
        }
        return (kind, Array(bytes))
    }

    /// Whether the repository holds an object of this id.
    public func exists(_ id: ObjectID) throws -> Bool {
        var raw = id.raw
        return git_odb_exists(try handle.database, &raw) == 1
    }

    /// The size of a blob in bytes, from its header alone.
    /// - Throws: `GitError.objectNotFound` or `GitError.wrongKind`.
    public func blobSize(_ id: ObjectID) throws -> Int {
        let (size, rawKind) = try reading { try storedHeader(id) }
        let kind = try kind(rawKind, of: id)
        guard kind == .blob else { throw GitError.wrongKind(id: id, expected: .blob, found: kind) }
        return size
    }

    private func storedHeader(_ id: ObjectID) throws -> (size: Int, kind: git_object_t) {
        var raw = id.raw
        var size = 0
        var kind = GIT_OBJECT_INVALID
        guard try found("git_odb_read_header", git_odb_read_header(&size, &kind, try handle.database, &raw)) else {
            throw GitError.objectNotFound(id)
        }
        return (size, kind)
    }

    /// Whether one commit can be reached from another; a commit is its own ancestor.
    /// - Throws: `GitError.library` if either is missing.
    /// - Complexity: O(commits between the two), by libgit2's walk.
    public func isAncestor(_ ancestor: ObjectID, of descendant: ObjectID) throws -> Bool {
        guard ancestor != descendant else { return true }
        var (from, to) = (descendant.raw, ancestor.raw)
        return try reading {
            try check("git_graph_descendant_of", git_graph_descendant_of(try handle.repository, &from, &to)) == 1
        }
    }

    /// Whether the repository is known to hold an object, without looking for packs that came lately: a miss that looks
    /// reads the folder of the packs.
    func isKnown(_ id: ObjectID) -> Bool {
        if recent.contains(id) { return true }
        guard let handle = try? handle else { return false }
        var raw = id.raw
        return git_odb_exists_ext(handle.database, &raw, GIT_ODB_LOOKUP_NO_REFRESH.rawValue) == 1
    }

    private func kind(_ raw: git_object_t, of id: ObjectID) throws -> ObjectKind {
        guard let kind = ObjectKind(raw) else { throw GitError.objectNotFound(id) }
        return kind
    }
}
