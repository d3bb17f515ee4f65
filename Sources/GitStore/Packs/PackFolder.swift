import Glibc

/// The folder `objects/pack`, and how a pack comes into it.
///
/// What is not finished is elsewhere: `git clone` of a path copies whatever it finds here, and stumbles over files that
/// grow. A pack that no reference needs yet is kept by a file `.keep` beside it: `git repack -a -d` would drop it
/// otherwise.
struct PackFolder {
    /// How the names of our files begin that are not in their place yet. Only the holder of the writer's lock makes them.
    static let unfinished = "galley-tmp-"
    /// How the file begins that keeps a pack of ours.
    static let keepNote = "galley "

    let path: String
    /// The repository's own folder, where git does not look: there are the files that are not in their place yet.
    let repository: String

    init(inRepositoryAt path: String) {
        self.path = path + "/objects/pack"
        repository = path
    }

    /// Makes a pack durable: pack, index and folder are on the disk when this returns, three waits in all.
    /// - Parameter owner: Who makes it, which names the files that are not in their place yet.
    /// - Returns: What keeps the pack; let go of it once a reference needs the pack.
    func install(_ pack: consuming PackBuilder, by owner: PackCompaction.Owner = .writer) throws -> KeptPack {
        let checksum = pack.finish()
        let base = "\(path)/pack-\(checksum)"
        let packFile = try written(by: owner) { file in try pack.withBytes { try file.write($0) } }
        let index = ByteBuffer(indexOf: pack.entries, checksum: checksum)
        let indexFile = try written(by: owner) { file in try index.withBytes { try file.write($0) } }
        let kept =
            switch owner {
            case .writer: try KeptPack(base: base, index: indexFile)
            case .compactor: try KeptPack(joined: base, beginning: beginning(by: owner))
            }
        // Git looks for indexes and then for their packs, so the index comes last.
        try packFile.rename(to: base + ".pack")
        try indexFile.rename(to: base + ".idx")
        try Descriptor.syncFolder(path)
        return kept
    }

    /// How the paths of files begin that are not in their place yet.
    func beginning(by owner: PackCompaction.Owner) -> String { "\(repository)/\(owner.unfinished)" }

    /// The paths of such files that are there now, and of those that older versions made beside the packs.
    func unfinished(by owner: PackCompaction.Owner) throws -> [String] {
        try [repository, path].flatMap { folder in
            try FolderListing.names(in: folder).filter { $0.hasPrefix(owner.unfinished) }.map { "\(folder)/\($0)" }
        }
    }

    private func written(
        by owner: PackCompaction.Owner, _ write: (borrowing TemporaryFile) throws -> Void
    ) throws -> TemporaryFile {
        let file = try TemporaryFile(beginning: beginning(by: owner), mode: 0o444)
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
    init(base: String, index: borrowing TemporaryFile) throws {
        path = try index.link(to: base + ".keep") ? base + ".keep" : nil
    }

    /// Keeps a pack that others were joined to.
    /// - Parameter beginning: How the file's path begins until it is in its place.
    init(joined base: String, beginning: String) throws {
        let file = try TemporaryFile(beginning: beginning, mode: 0o666)
        let note = Array("\(PackFolder.keepNote)\(PackLeftovers.word)\n".utf8)
        try note.withUnsafeBytes { try file.write($0) }
        try file.rename(to: base + ".keep")
        path = base + ".keep"
    }

    deinit {
        if let path { unlink(path) }
    }
}
