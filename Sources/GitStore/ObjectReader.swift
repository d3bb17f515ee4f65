/// Whatever objects can be read from: a repository, or a batch that sees its own objects first.
public protocol ObjectReader {
    /// An object's kind and bytes, which are verified against its id when they come from the disk.
    /// - Throws: `GitError.objectNotFound`.
    func object(_ id: ObjectID) throws -> (kind: ObjectKind, bytes: [UInt8])

    /// Whether there is an object of this id.
    func exists(_ id: ObjectID) throws -> Bool

    /// The size of a blob in bytes.
    /// - Throws: `GitError.objectNotFound` or `GitError.wrongKind`.
    func blobSize(_ id: ObjectID) throws -> Int
}

extension ObjectReader {
    /// The bytes of a blob.
    /// - Throws: `GitError.objectNotFound` or `GitError.wrongKind`.
    public func blob(_ id: ObjectID) throws -> [UInt8] {
        try bytes(of: id, as: .blob)
    }

    /// A tree with all its entries.
    /// - Throws: `GitError.objectNotFound`, `wrongKind` or `malformedObject`.
    public func tree(_ id: ObjectID) throws -> Tree {
        try naming(id) { try Tree(parsing: try bytes(of: id, as: .tree)) }
    }

    /// A commit.
    /// - Throws: `GitError.objectNotFound`, `wrongKind` or `malformedObject`.
    public func commit(_ id: ObjectID) throws -> Commit {
        try Commit(id: id, parsing: try bytes(of: id, as: .commit))
    }

    /// What a tree holds at a path such as `a/b/c`, compared byte by byte.
    /// - Returns: Nil if there is nothing.
    /// - Throws: As `tree(_:)`, for the trees on the way.
    /// - Complexity: O(size of the trees on the way).
    public func entry(at path: String, in tree: ObjectID) throws -> TreeEntry? {
        var found: TreeEntry?
        for name in Array(path.utf8).split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            guard found.map({ $0.mode == .directory }) ?? true else { return nil }
            found = try entry(named: name, in: found?.id ?? tree)
            if found == nil { return nil }
        }
        return found
    }

    private func entry(named name: ArraySlice<UInt8>, in tree: ObjectID) throws -> TreeEntry? {
        try naming(tree) {
            var reader = TreeReader(try bytes(of: tree, as: .tree))
            while let span = try reader.next() {
                if reader.isName(of: span, name) { return try reader.entry(span) }
            }
            return nil
        }
    }

    func bytes(of id: ObjectID, as expected: ObjectKind) throws -> [UInt8] {
        let (kind, bytes) = try object(id)
        guard kind == expected else { throw GitError.wrongKind(id: id, expected: expected, found: kind) }
        return bytes
    }

    /// Adds to a fault in an object which object it is.
    func naming<Result>(_ id: ObjectID, _ read: () throws -> Result) throws -> Result {
        do {
            return try read()
        } catch GitError.malformedObject(nil, let kind, let detail) {
            throw GitError.malformedObject(id: id, kind: kind, detail: detail)
        }
    }
}
