import Glibc

/// What a process left that died while it made a pack.
struct PackLeftovers {
    /// How the names of files and folders begin that are not in their place yet. Only the holder of the lock of compaction
    /// makes them.
    static let unfinished = "galley-merge-"
    /// What the file `.keep` beside a new pack says.
    static let word = "merge"

    let folder: PackFolder
    /// Whose they are. Its lock must be held.
    let owner: PackCompaction.Owner

    /// Removes what nobody is at any more.
    /// - Returns: The paths removed.
    func remove() throws -> [String] {
        let paths = try paths()
        for path in paths { try Self.removeTree(path) }
        return paths
    }

    /// What is not in its place yet, and what keeps packs.
    ///
    /// A pack whose index never came into its place goes too: no reference can need it, and nothing was taken away for it.
    func paths() throws -> [String] {
        let names = try FolderListing.names(in: folder.path)
        let known = Set(names)
        var found: [String] = []
        for keep in names where keep.hasSuffix(".keep") && isOurs(keep) {
            let base = keep.dropLast(5)
            if !known.contains(base + ".idx") || !known.contains(base + ".pack") {
                found += ["\(base).pack", "\(base).idx"].filter(known.contains)
            }
            found.append(keep)
        }
        return try folder.unfinished(by: owner) + found.map { "\(folder.path)/\($0)" }
    }

    /// Whether the owner made a file `.keep`.
    private func isOurs(_ keep: String) -> Bool {
        guard let file = try? Descriptor(opening: "\(folder.path)/\(keep)", flags: O_RDONLY),
            let bytes = try? file.read(limit: 64)
        else { return false }
        switch owner {
        case .writer: return Self.isWriters(bytes)
        case .compactor: return bytes == Array("\(PackFolder.keepNote)\(Self.word)\n".utf8)
        }
    }

    /// The writer's is an index of a pack, as nobody else's is, or, of an older writer, holds our word and a pid.
    private static func isWriters(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: PackIndex.magic) { return true }
        guard let text = String(validating: bytes, as: UTF8.self), text.hasPrefix(PackFolder.keepNote)
        else { return false }
        return Int32(text.dropFirst(PackFolder.keepNote.count).dropLast()) != nil
    }

    /// Removes a file, or a folder with all that is in it.
    static func removeTree(_ path: String) throws {
        if unlink(path) == 0 || errno == ENOENT { return }
        guard errno == EISDIR else { throw GitError.system(call: "unlink", path: path, code: errno) }
        for name in try FolderListing.names(in: path) { try removeTree("\(path)/\(name)") }
        guard rmdir(path) == 0 || errno == ENOENT else {
            throw GitError.system(call: "rmdir", path: path, code: errno)
        }
    }
}
