import Glibc

/// The steps of joining packs, in order. What is on the disk after any of them is sound, and can be put right.
enum CompactionStep: CaseIterable {
    /// The new pack and its index are on the disk, under names that nobody looks at.
    case written
    /// The file that keeps the new pack is there.
    case kept
    case packInPlace
    case indexInPlace
    /// The folder is on the disk.
    case durable
    case indexesAside
    case packsGone
    case indexesGone
    /// The new pack is no longer kept.
    case released
}

/// Joins packs of a repository into one.
struct PackCompaction {
    /// Who joins, which says whose the files are that are not in their place yet.
    enum Owner {
        /// The holder of the writer's lock.
        case writer
        /// The holder of the lock of compaction.
        case compactor

        /// How the names of files begin that are not in their place yet.
        var unfinished: String {
            switch self {
            case .writer: PackFolder.unfinished
            case .compactor: PackLeftovers.unfinished
            }
        }
    }

    let folder: PackFolder
    let owner: Owner
    /// With which pauses; nil for none.
    var pace: JoiningPace?
    /// Told of each step that is done.
    var step: (CompactionStep) throws -> Void = { _ in }

    /// What was done.
    struct Joined {
        /// How many packs were joined, and how many of them are gone.
        var sources = 0
        var retired = 0
        /// How many objects the new pack has.
        var objects = 0
    }

    /// Joins packs by copying their entries.
    /// - Throws: `GitError.damagedPack`, or `system`, with `ENOENT` if a pack is gone. No object is lost then.
    func join(_ names: [String]) throws -> Joined {
        let packs = try names.map { try SourcePack($0, in: folder) }
        // Deltas are in large packs of other clients: of what is in several packs, the largest one's copy is taken.
        var merge = try PackMerge(packs.sorted { $0.index.count > $1.index.count })
        let pack = try merge.writePack(beginning: beginning, pace: pace)
        let index = try TemporaryFile(beginning: beginning, mode: 0o444)
        try merge.index(checksum: pack.checksum).withBytes { try index.write($0) }
        try index.sync()
        try step(.written)
        return try put(pack.file.path, index.path, named: "pack-\(pack.checksum)", inPlaceOf: packs)
    }

    /// Puts a new pack in its place, sees the folder to the disk, and takes away the packs that it replaces.
    /// - Parameters:
    ///   - file: Where the new pack is, which is on the disk.
    ///   - index: Where its index is, likewise.
    func put(_ file: String, _ index: String, named name: String, inPlaceOf packs: [SourcePack]) throws -> Joined {
        let base = "\(folder.path)/\(name)"
        // Somebody who keeps a pack of these very bytes keeps ours too.
        let isKept = access(base + ".keep", F_OK) == 0
        let kept = isKept ? nil : try KeptPack(joined: base, beginning: beginning)
        try Descriptor.syncFolder(folder.path)
        try step(.kept)
        do {
            try Self.rename(file, to: base + ".pack")
            try step(.packInPlace)
            try Self.rename(index, to: base + ".idx")
        } catch {
            // Without its index nobody sees the pack, and nobody could tell later whose it is.
            if access(base + ".idx", F_OK) != 0 { unlink(base + ".pack") }
            throw error
        }
        try step(.indexInPlace)
        try Descriptor.syncFolder(folder.path)
        try step(.durable)
        let new = try SourcePack(name, in: folder)
        let retired = try PackRetirement(folder: folder).retire(packs, replacedBy: new, after: step)
        release(kept)
        try step(.released)
        return Joined(sources: packs.count, retired: retired, objects: new.index.count)
    }

    /// How the paths of files begin that are not in their place yet.
    var beginning: String { folder.beginning(by: owner) }

    private static func rename(_ path: String, to place: String) throws {
        guard Glibc.rename(path, place) == 0 else { throw GitError.system(call: "rename", path: path, code: errno) }
    }

    private func release(_ kept: consuming KeptPack?) {}
}
