internal import GitStore
internal import Synchronization

/// The commit that was read last as the head of `main`, for all readers: every page asks for it several times, and to find
/// it libgit2 looks through the packs one by one, and through their folder again where it is in none that it knows.
final class NewestCommit: Sendable {
    private let known = Mutex<Commit?>(nil)

    /// The commit with an id, read where it is not the one that was read last.
    func commit(_ id: ObjectID, in repository: GitRepository) throws -> Commit {
        if let commit = known.withLock({ $0 }), commit.id == id { return commit }
        let commit = try repository.commit(id)
        known.withLock { $0 = commit }
        return commit
    }
}
