extension GitBatch {
    /// A tree with some of its paths changed, and everything else as it was, byte for byte.
    ///
    /// The order of the changes does not matter: what is removed goes first. A file put where a folder was replaces the
    /// folder, a file put below where a file was turns it into a folder, and folders left empty vanish. Removing what is
    /// not there changes nothing.
    /// - Parameters:
    ///   - changes: Each path at most once.
    ///   - root: The tree to change; nil is the empty one.
    /// - Returns: The new root; it and the folders that changed are pending in the batch.
    /// - Throws: `GitError.invalidPath`, `conflictingPaths`, and what `tree(_:)` throws for the folders on the way.
    /// - Complexity: O(size of the trees on the way to what changes).
    public func tree(replacing changes: [TreeChange], in root: ObjectID?) throws -> ObjectID {
        let edits = try PathEdits(changes)
        return try splice(edits, into: root) ?? add(.tree, [])
    }

    /// - Returns: Nil if nothing is left in the folder.
    private func splice(_ edits: PathEdits, into folder: ObjectID?) throws -> ObjectID? {
        let old = try folder.map { try spliceable($0, editing: edits.children.keys) }
        let tree = try old ?? TreeSplice([], editing: edits.children.keys)
        let changed = try edits.children.compactMap { name, edit in
            try entry(name, after: edit, was: tree.entry(named: name))
        }
        let bytes = try tree.replacing(with: changed)
        return bytes.isEmpty ? nil : add(.tree, bytes)
    }

    private func spliceable(_ id: ObjectID, editing names: some Collection<[UInt8]>) throws -> TreeSplice {
        try naming(id) { try TreeSplice(try bytes(of: id, as: .tree), editing: names) }
    }

    private func entry(_ name: [UInt8], after edit: PathEdits, was old: TreeEntry?) throws -> TreeEntry? {
        if let content = edit.content { return TreeEntry(nameBytes: name, mode: content.mode, id: content.id) }
        let base = edit.isRemoved ? nil : old
        // Removing below a file removes nothing.
        if let base, base.mode != .directory, !edit.puts { return base }
        let folder = base?.mode == .directory ? base?.id : nil
        let result = try splice(edit, into: folder)
        return result.map { TreeEntry(nameBytes: name, mode: .directory, id: $0) }
    }
}
