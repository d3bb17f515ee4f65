import Glibc

/// A bare git repository. One owner uses it at a time; what it hands out are plain values.
///
/// Nothing of the user's or the system's git configuration has any influence.
public final class GitRepository {
    private var opened: GitHandle?
    /// The folder of the packs as it was when the handle was opened: another one means that packs came or went. Nil where
    /// that could not be told.
    private var packFolder: FileIdentity?
    /// How many objects were read from the disk since somebody looked for packs that are gone.
    private var readsSinceLook = 0
    /// Objects that were read or written lately.
    var recent: ObjectMemory

    /// The repository's folder: absolute, without links.
    public let path: String

    /// Opens a repository.
    /// - Parameters:
    ///   - path: The repository's folder itself; no folder above is searched.
    ///   - memory: Remembers objects that are read or written; other handles on the repository may share it.
    /// - Throws: `GitError.noSuchPath`, `notARepository`, `notBare`, `unreadable`, `ownedByAnother` (unless
    ///   `core.sharedRepository` is set), `damagedConfiguration`, `unknownFormatVersion` or `unsupportedObjectFormat`.
    public init(openingAt path: String, remembering memory: ObjectMemory = ObjectMemory(limit: 8 << 20)) throws {
        try Library.start()
        let folder = try RepositoryFolder(at: path)
        try folder.inspect()
        recent = memory
        self.path = folder.path
        _ = try handle
    }

    /// libgit2's handle; opened anew where it was let go of.
    /// - Throws: `GitError.library`.
    var handle: GitHandle {
        get throws {
            if let opened { return opened }
            return try open()
        }
    }

    /// Opens a handle in the place of the one that is there, which stays if that fails.
    private func open() throws -> GitHandle {
        let folder = Self.settledPackFolder(of: path)
        let handle = try GitHandle(openingAt: path)
        (opened, packFolder) = (handle, folder)
        return handle
    }

    /// Starts libgit2, which takes some milliseconds, since it reads the system's certificates; opening waits for it.
    public static func prepare() { try? Library.start() }

    /// Has this process map at most so many bytes of packs into memory, in windows of a megabyte, for one that stays open
    /// and may not take what the machine has: mapped whole, packs count as its memory once they were read.
    /// - Throws: `GitError.library` if libgit2 cannot be started.
    public static func limitMappedMemory(to bytes: Int) throws { try Library.mapInWindows(of: 1 << 20, upTo: bytes) }

    /// Opens libgit2's handle anew if packs came or went since it was opened: libgit2 finds new packs by itself, but holds
    /// on to those that are gone, and to their place on the disk, for as long as its handle lives.
    /// - Returns: Whether it was opened anew.
    @discardableResult
    func renewHandle() throws -> Bool {
        if let packFolder, FileIdentity(path + "/objects/pack") == packFolder { return false }
        _ = try open()
        return true
    }

    /// Lets go of all packs that libgit2 has open and mapped into memory; they are opened again when something is read.
    /// Handles of one process share what is mapped, so that it goes when all of them let go.
    public func letGoOfPacks() { opened = nil }

    private static func settledPackFolder(of path: String) -> FileIdentity? {
        FileIdentity(path + "/objects/pack").flatMap { $0.isFresh ? nil : $0 }
    }

    /// Lets go of packs that are gone, once in a while.
    func noteRead() {
        readsSinceLook += 1
        guard readsSinceLook >= Self.readsBetweenLooks else { return }
        readsSinceLook = 0
        // The handle that is there reads on as well.
        _ = try? renewHandle()
    }

    private static let readsBetweenLooks = 4_096

    /// Whether this process may write to the repository, and its file system is not read-only.
    public var isWritable: Bool {
        ["", "/objects", "/refs"].allSatisfy { access(path + $0, W_OK) == 0 }
    }

    /// A value of the repository's own `config`, such as `core.sharedRepository`.
    /// - Throws: `GitError.damagedConfiguration`, or `GitError.library` if git allows no such key.
    public func configurationValue(_ key: String) throws -> String? {
        try ConfigurationFile(inRepositoryAt: path).string(key)
    }
}
