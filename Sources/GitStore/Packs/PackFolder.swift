import Glibc

/// The folder `objects/pack`, and how a pack comes into it.
///
/// What is not finished has a name that begins with `unfinished`, which git passes over. A pack that no reference needs
/// yet is kept by a file `.keep` beside it: `git repack -a -d` would drop it otherwise.
struct PackFolder {
    /// How the names of our files begin that are not in their place yet. Only the holder of the writer's lock makes them.
    static let unfinished = "galley-tmp-"
    /// How the file begins that keeps a pack of ours.
    static let keepNote = "galley "

    let path: String

    init(inRepositoryAt path: String) { self.path = path + "/objects/pack" }

    /// A folder of this path that holds packs.
    init(_ path: String) { self.path = path }

    /// Makes a pack durable: pack, index and folder are on the disk when this returns, three waits in all.
    /// - Parameter owner: Who makes it, which names the files that are not in their place yet.
    /// - Returns: What keeps the pack; let go of it once a reference needs the pack.
    func install(_ pack: consuming PackBuilder, by owner: PackCompaction.Owner = .writer) throws -> KeptPack {
        let checksum = pack.finish()
        let base = "\(path)/pack-\(checksum)"
        let packFile = try written(by: owner) { file in try pack.withBytes { try file.write($0) } }
        let index = ByteBuffer(indexOf: pack.entries, checksum: checksum)
        let indexFile = try written(by: owner) { file in try index.withBytes { try file.write($0) } }
        let kept = try KeptPack(base: base, by: owner, index: indexFile)
        // Git looks for indexes and then for their packs, so the index comes last.
        try packFile.rename(to: base + ".pack")
        try indexFile.rename(to: base + ".idx")
        try Descriptor.syncFolder(path)
        return kept
    }

    private func written(
        by owner: PackCompaction.Owner, _ write: (borrowing TemporaryFile) throws -> Void
    ) throws -> TemporaryFile {
        let file = try TemporaryFile(beginning: "\(path)/\(owner.unfinished)", mode: 0o444)
        try write(file)
        try file.sync()
        return file
    }
}

/// The file `.keep` beside a pack: while it is there, no git client takes the pack away.
///
/// It is never empty, whenever the process ends, since an empty one is what people put there. The writer's is a second
/// name of the new index, which is on the disk before, so that it is whole after a power cut as well.
struct KeptPack: ~Copyable {
    /// Nil where somebody keeps a pack of these very bytes already.
    private let path: String?

    /// Keeps a pack of the writer's.
    /// - Parameters:
    ///   - base: The pack's path without its ending.
    ///   - index: Its index, on the disk and not in its place yet.
    init(base: String, by owner: PackCompaction.Owner, index: borrowing TemporaryFile) throws {
        guard owner == .writer else {
            self = try KeptPack(joined: base)
            return
        }
        path = try index.link(to: base + ".keep") ? base + ".keep" : nil
    }

    /// Keeps a pack that others were joined to.
    init(joined base: String) throws {
        let folder = base.lastIndex(of: "/").map { base[...$0] } ?? ""
        let file = try TemporaryFile(beginning: "\(folder)\(PackLeftovers.unfinished)", mode: 0o666)
        let note = Array("\(PackFolder.keepNote)\(PackLeftovers.word)\n".utf8)
        try note.withUnsafeBytes { try file.write($0) }
        try file.rename(to: base + ".keep")
        path = base + ".keep"
    }

    deinit {
        if let path { unlink(path) }
    }
}
