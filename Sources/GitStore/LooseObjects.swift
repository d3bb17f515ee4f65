import Glibc

/// The objects of a repository that have a file each, as git and older releases of ours write them.
struct LooseObjects {
    let repository: GitRepository

    /// How many seconds a loose object stays after it is in a pack too: another git client may have just written it, and
    /// would rather not find it in a pack that `git repack -a -d` takes away before a reference needs it.
    static let grace = 3_600
    /// How many bytes of objects one pack of them has at most, about.
    private static let packSize = 64 << 20

    /// Puts all of them into packs. The lock of compaction must be held.
    /// - Parameter progress: Told how many are done.
    /// - Returns: How many there were.
    /// - Throws: `GitError`.
    func pack(_ progress: (Int, Int) -> Void) throws -> Int {
        let ids = try idsNotPacked()
        var done = 0
        var unreadable = 0
        while done < ids.count {
            var pack = try PackBuilder()
            var size = 0
            while done < ids.count, size < Self.packSize {
                // What cannot be read stays as it is, for git fsck to tell of.
                if let (kind, bytes) = try? repository.object(ids[done]) {
                    pack.add(ids[done], kind, bytes)
                    size += bytes.count
                } else {
                    unreadable += 1
                }
                done += 1
                progress(done, ids.count)
            }
            // The files are still there, so that the pack need not be kept.
            if !pack.entries.isEmpty {
                _ = try PackFolder(inRepositoryAt: repository.path).install(pack, by: .compactor)
            }
        }
        return ids.count - unreadable
    }

    /// Removes the files of those that are in a pack and have not been touched for a while.
    /// - Parameter packs: The names of packs that are on the disk.
    /// - Returns: How many went.
    func removePacked(in packs: [String]) throws -> Int {
        let folder = PackFolder(inRepositoryAt: repository.path)
        let sources = try packs.map { try SourcePack($0, in: folder) }
        let now = time(nil)
        var removed = 0
        for (id, path) in try ids() where sources.contains(where: { $0.index.position(of: id) != nil }) {
            var status = stat()
            guard lstat(path, &status) == 0, now - status.st_mtim.tv_sec > Self.grace else { continue }
            if unlink(path) == 0 { removed += 1 }
        }
        return removed
    }

    /// Their ids, and where they are.
    func ids() throws -> [(id: ObjectID, path: String)] {
        let objects = repository.path + "/objects"
        var found: [(id: ObjectID, path: String)] = []
        for folder in try FolderListing.names(in: objects) where folder.utf8.count == 2 {
            for name in (try? FolderListing.names(in: "\(objects)/\(folder)")) ?? [] {
                guard let id = ObjectID(hex: folder + name) else { continue }
                found.append((id, "\(objects)/\(folder)/\(name)"))
            }
        }
        return found.sorted { $0.id < $1.id }
    }

    private func idsNotPacked() throws -> [ObjectID] {
        let loose = try ids().map(\.id)
        guard !loose.isEmpty else { return [] }
        let folder = PackFolder(inRepositoryAt: repository.path)
        let packs = try PackListing(folder).joinable().compactMap { try? SourcePack($0.name, in: folder) }
        return loose.filter { id in !packs.contains { $0.index.position(of: id) != nil } }
    }
}
