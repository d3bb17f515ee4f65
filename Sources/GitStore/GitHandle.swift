internal import CLibgit2

/// The open repository of libgit2 and its object database: one owner, freed once.
final class GitHandle {
    let repository: OpaquePointer
    let database: OpaquePointer

    /// Opens the bare repository at exactly this path.
    init(openingAt path: String) throws {
        let flags = GIT_REPOSITORY_OPEN_BARE.rawValue | GIT_REPOSITORY_OPEN_NO_SEARCH.rawValue
        var repository: OpaquePointer?
        try check("git_repository_open_ext", git_repository_open_ext(&repository, path, flags, nil))
        var database: OpaquePointer?
        let result = git_repository_odb(&database, repository)
        guard result == 0, let repository, let database else {
            defer { git_repository_free(repository) }
            try check("git_repository_odb", result)
            throw GitError.notARepository(path: path)
        }
        (self.repository, self.database) = (repository, database)
    }

    deinit {
        git_odb_free(database)
        git_repository_free(repository)
    }
}
