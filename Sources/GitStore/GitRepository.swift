import Glibc

/// A bare git repository. One owner uses it at a time; what it hands out are plain values.
///
/// Nothing of the user's or the system's git configuration has any influence.
public final class GitRepository {
    let handle: GitHandle
    /// Objects that were read or written lately: most actions read the same trees again.
    var recent: ObjectCache

    /// The repository's folder: absolute, without links.
    public let path: String

    /// Opens a repository.
    /// - Parameters:
    ///   - path: The repository's folder itself; no folder above is searched.
    ///   - memory: How many bytes of objects that were read or written lately are remembered at most.
    /// - Throws: `GitError.noSuchPath`, `notARepository`, `notBare`, `unreadable`, `ownedByAnother` (unless
    ///   `core.sharedRepository` is set), `damagedConfiguration`, `unknownFormatVersion` or `unsupportedObjectFormat`.
    public init(openingAt path: String, remembering memory: Int = 8 << 20) throws {
        try Library.start()
        let folder = try RepositoryFolder(at: path)
        try folder.inspect()
        handle = try GitHandle(openingAt: folder.path)
        recent = ObjectCache(limit: memory)
        self.path = folder.path
    }

    /// Starts libgit2, which takes some milliseconds, since it reads the system's certificates; opening waits for it.
    public static func prepare() { try? Library.start() }

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
