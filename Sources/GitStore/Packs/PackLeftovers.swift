import Glibc

/// What a process left that died while it joined packs.
struct PackLeftovers {
    /// How the names of files and folders begin that are not in their place yet. Only the holder of the lock of compaction
    /// makes them.
    static let unfinished = "galley-merge-"
    /// What the file `.keep` beside a new pack says.
    static let word = "merge"

    let folder: PackFolder

    /// Removes what nobody is at any more. The lock of compaction must be held.
    ///
    /// A pack whose index never came into its place goes: nothing was taken away for it yet.
    /// - Returns: The paths removed.
    func remove() throws -> [String] {
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
        let paths = try folder.unfinished(by: .compactor) + found.map { "\(folder.path)/\($0)" }
        for path in paths { try Self.removeTree(path) }
        return paths
    }

    private func isOurs(_ keep: String) -> Bool {
        guard let file = try? Descriptor(opening: "\(folder.path)/\(keep)", flags: O_RDONLY) else { return false }
        return (try? file.read(limit: 64)) == Array("\(PackFolder.keepNote)\(Self.word)\n".utf8)
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
