import Glibc

/// How packs are taken away once another pack has all that is in them.
///
/// Git and libgit2 find packs by their indexes. So an index is put aside first, under a name that neither looks at and
/// that says which file its pack is; then the pack goes, then the index. Whatever instant the process dies at, what it
/// began can be told from what others left, and finished.
struct PackRetirement {
    /// How the name of an index begins that was put aside; the inode of the pack and the pack's name follow.
    static let aside = "galley-old-"
    /// What belongs to a pack beside its index and goes with it.
    private static let parts = [".pack", ".rev", ".bitmap"]

    let folder: PackFolder

    /// Takes packs away. Those that somebody keeps by now, that are not the files that were read, or of which the new pack
    /// lacks an object, stay.
    /// - Parameters:
    ///   - packs: What was read to make the new pack.
    ///   - new: The new pack, which is in its place and on the disk.
    ///   - step: Told of each step that is done.
    /// - Returns: How many went.
    func retire(
        _ packs: [SourcePack], replacedBy new: borrowing SourcePack, after step: (CompactionStep) throws -> Void
    ) throws -> Int {
        let retired = packs.filter { $0.name != new.name && isUntouched($0) && Self.has(new, all: $0) }
        guard !retired.isEmpty else { return 0 }
        let multiPackIndex = MultiPackIndex(folder: folder)
        try multiPackIndex.remove()
        for pack in retired { try Self.rename(path(pack.name, ".idx"), to: path(asideName(of: pack), "")) }
        try Descriptor.syncFolder(folder.path)
        try step(.indexesAside)
        for pack in retired { try removeParts(of: pack.name) }
        _ = try multiPackIndex.removeIfStale()
        try Descriptor.syncFolder(folder.path)
        try step(.packsGone)
        for pack in retired { try Self.remove(path(asideName(of: pack), "")) }
        try step(.indexesGone)
        return retired.count
    }

    /// Finishes what a process began that died.
    /// - Returns: The paths of the indexes that were aside.
    func finish() throws -> [String] {
        let names = try FolderListing.names(in: folder.path)
        var finished: [String] = []
        for name in names where name.hasPrefix(Self.aside) {
            let parts = name.dropFirst(Self.aside.count).split(separator: "-", maxSplits: 1).map(String.init)
            guard parts.count == 2, let inode = UInt(parts[0]) else { continue }
            let pack = parts[1]
            // Another client may have made the pack anew since.
            if !names.contains(pack + ".idx"), FileIdentity(path(pack, ".pack"))?.inode == inode {
                try removeParts(of: pack)
                try Descriptor.syncFolder(folder.path)
            }
            try Self.remove(path(name, ""))
            finished.append(path(name, ""))
        }
        return finished
    }

    private func isUntouched(_ pack: SourcePack) -> Bool {
        guard !PackListing.forbidding.contains(where: { access(path(pack.name, $0), F_OK) == 0 }),
            let found = FileIdentity(path(pack.name, ".pack")), let index = FileIdentity(path(pack.name, ".idx"))
        else { return false }
        return found.isSameFile(as: pack.identity) && index.isSameFile(as: pack.index.identity)
    }

    private static func has(_ new: borrowing SourcePack, all old: SourcePack) -> Bool {
        for position in 0..<old.index.count where new.index.position(of: old.index.id(at: position)) == nil {
            return false
        }
        return true
    }

    private func removeParts(of pack: String) throws {
        for part in Self.parts { try Self.remove(path(pack, part)) }
    }

    private func asideName(of pack: SourcePack) -> String { "\(Self.aside)\(pack.identity.inode)-\(pack.name)" }

    private func path(_ name: String, _ ending: String) -> String { "\(folder.path)/\(name)\(ending)" }

    private static func rename(_ path: String, to place: String) throws {
        guard Glibc.rename(path, place) == 0 || errno == ENOENT else {
            throw GitError.system(call: "rename", path: path, code: errno)
        }
    }

    private static func remove(_ path: String) throws {
        guard unlink(path) == 0 || errno == ENOENT else {
            throw GitError.system(call: "unlink", path: path, code: errno)
        }
    }
}
