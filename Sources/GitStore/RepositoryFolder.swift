import Glibc

/// A folder that should be a repository, and everything that is asked of it before libgit2 opens it.
struct RepositoryFolder {
    /// Absolute, without links.
    let path: String

    init(at path: String) throws {
        guard !path.utf8.contains(0), let real = realpath(path, nil) else {
            throw Self.openingError(path, path.utf8.contains(0) ? ENOENT : errno)
        }
        defer { free(real) }
        self.path = String(cString: real)
    }

    /// Refuses what is not a bare repository of ours to use.
    /// - Throws: The first fault found, each a case of `GitError`.
    func inspect() throws {
        try requireLayout()
        let configuration = try ConfigurationFile(inRepositoryAt: path)
        try requireOwner(configuration)
        do {
            try requireKnownFormat(configuration)
            try requireBare(configuration)
        } catch GitError.library(_, _, let message) {
            throw GitError.damagedConfiguration(path: path, detail: message)
        }
    }

    /// A repository is a folder with `HEAD`, `objects` and `refs`, as git's own `is_git_directory` has it.
    private func requireLayout() throws {
        guard isFolder(path) else { throw GitError.notARepository(path: path) }
        guard access(path, R_OK | X_OK) == 0 else { throw Self.openingError(path, errno) }
        guard exists("HEAD"), isFolder(path + "/objects"), isFolder(path + "/refs") else {
            throw exists(".git") ? GitError.notBare(path: path) : GitError.notARepository(path: path)
        }
        for part in ["HEAD", "objects", "refs"] where access("\(path)/\(part)", R_OK) != 0 {
            throw Self.openingError("\(path)/\(part)", errno)
        }
    }

    /// Git refuses repositories of other users, as their hooks and configuration run as whoever opens them.
    private func requireOwner(_ configuration: borrowing ConfigurationFile) throws {
        var status = stat()
        guard stat(path, &status) == 0 else { throw Self.openingError(path, errno) }
        guard status.st_uid != geteuid() else { return }
        let sharing = try configuration.string("core.sharedrepository")?.lowercased() ?? "umask"
        guard ["umask", "false", "no", "off", "0", ""].contains(sharing) else { return }
        throw GitError.ownedByAnother(
            path: path, owner: Self.userName(status.st_uid), user: Self.userName(geteuid()))
    }

    private func requireKnownFormat(_ configuration: borrowing ConfigurationFile) throws {
        let version = try configuration.integer("core.repositoryformatversion") ?? 0
        guard (0...1).contains(version) else { throw GitError.unknownFormatVersion(path: path, version: version) }
        let format = try configuration.string("extensions.objectformat") ?? "sha1"
        guard format == "sha1" else { throw GitError.unsupportedObjectFormat(path: path, format: format) }
    }

    private func requireBare(_ configuration: borrowing ConfigurationFile) throws {
        let isBare = try configuration.boolean("core.bare") ?? !path.hasSuffix("/.git")
        guard isBare, try configuration.string("core.worktree") == nil else { throw GitError.notBare(path: path) }
    }

    private func exists(_ name: String) -> Bool {
        access("\(path)/\(name)", F_OK) == 0
    }

    private func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private static func openingError(_ path: String, _ code: Int32) -> GitError {
        switch code {
        case ENOENT, ENOTDIR: .noSuchPath(path: path)
        default: .unreadable(path: path, reason: GitError.systemMessage(code))
        }
    }

    private static func userName(_ id: uid_t) -> String {
        var entry = passwd()
        var result: UnsafeMutablePointer<passwd>?
        var buffer = [CChar](repeating: 0, count: 16_384)
        guard getpwuid_r(id, &entry, &buffer, buffer.count, &result) == 0, result != nil, let name = entry.pw_name
        else {
            return "user \(id)"
        }
        return String(cString: name)
    }
}
