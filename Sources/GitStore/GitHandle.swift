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
        for (place, index) in LargePacks(in: path + "/objects/pack").indexes.enumerated() {
            askFirst(packOf: index, priority: Self.firstPriority - Int32(place))
        }
    }

    /// Above libgit2's own for packs and loose objects, 2 and 1.
    private static let firstPriority: Int32 = 100

    /// Has a pack asked before all others. One that is gone meanwhile, or cannot be read, is left to the look through all.
    private func askFirst(packOf index: String, priority: Int32) {
        var backend: UnsafeMutablePointer<git_odb_backend>?
        guard git_odb_backend_one_pack(&backend, index) == 0, let backend else { return git_error_clear() }
        if git_odb_add_backend(database, backend, priority) != 0 {
            backend.pointee.free?(backend)
            git_error_clear()
        }
    }

    deinit {
        git_odb_free(database)
        git_repository_free(repository)
    }
}
