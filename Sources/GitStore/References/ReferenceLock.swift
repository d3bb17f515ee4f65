import Glibc

/// The right to move a reference, by git's own protocol: whoever has made the file `….lock` has it, and renames that file
/// to the reference's own name. Leaving scope gives the right back; only `move()` moves.
///
/// Our lock is a second name of a file that is whole and on the disk before, and keeps its first name until the reference
/// is moved. So a lock of ours is never empty, whenever the power goes, and can be told from those of other clients.
struct ReferenceLock: ~Copyable {
    /// How the name of the file begins that becomes the lock, in the repository's own folder, where git does not look.
    static let unfinished = "galley-ref-"

    private let reference: LooseReference
    private let file: TemporaryFile
    private var isMoved = false

    /// - Parameter id: What the reference is to hold.
    /// - Returns: Nil if another client has the lock.
    init?(of reference: LooseReference, for id: ObjectID) throws {
        let file = try TemporaryFile(beginning: "\(reference.repository)/\(Self.unfinished)", mode: 0o666)
        try (id.hexDigits + [UInt8(ascii: "\n")]).withUnsafeBytes { try file.write($0) }
        try file.sync()
        guard try Self.link(file, reference) else { return nil }
        self.reference = reference
        self.file = file
    }

    /// Moves the reference; it is on the disk when this returns.
    consuming func move() throws {
        guard rename(reference.lockPath, reference.path) == 0 else {
            throw GitError.system(call: "rename", path: reference.lockPath, code: errno)
        }
        isMoved = true
        try Descriptor.syncFolder(reference.folder)
    }

    deinit {
        if !isMoved { unlink(reference.lockPath) }
    }

    private static func link(_ file: borrowing TemporaryFile, _ reference: LooseReference) throws -> Bool {
        do {
            return try file.link(to: reference.lockPath)
        } catch GitError.system(_, _, ENOENT) {
            // A reference deeper than `refs/heads`: its folder is still to be made.
            var folders = FolderUnderConstruction()
            try folders.addFolders(reference.folder)
            try folders.keep()
            return try file.link(to: reference.lockPath)
        }
    }
}
