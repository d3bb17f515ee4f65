internal import CLibgit2
import Glibc

extension GitRepository {
    /// Where a reference is.
    /// - Parameter name: In full, such as `refs/heads/main`.
    /// - Returns: Nil if it is absent, or damaged; `referenceState` tells which.
    /// - Throws: `GitError.invalidReferenceName`.
    public func reference(_ name: String) throws -> ObjectID? {
        guard case .at(let id) = try referenceState(name) else { return nil }
        return id
    }

    /// Whether a reference is there, and where, or damaged.
    /// - Parameter name: In full, such as `refs/heads/main`.
    /// - Throws: `GitError.invalidReferenceName`.
    public func referenceState(_ name: String) throws -> ReferenceState {
        try Self.requireReferenceName(name)
        do {
            return try storedState(name)
        } catch {
            if LooseReference(name, in: path).isDamaged() { return .damaged }
            // A writer may have mended it since.
            return try storedState(name)
        }
    }

    private func storedState(_ name: String) throws -> ReferenceState {
        var raw = git_oid()
        let result = git_reference_name_to_id(&raw, try handle.repository, name)
        return try found("git_reference_name_to_id", result) ? .at(ObjectID(raw)) : .absent
    }

    /// Moves a reference, if it is where the caller expects it. It is on the disk when this returns, which takes two waits
    /// for the disk; there is no reflog. A damaged reference counts as absent, and is replaced.
    ///
    /// While another client holds the reference's lock this waits, and its thread with it.
    /// - Parameters:
    ///   - name: In full, such as `refs/heads/main`.
    ///   - target: An object of the repository.
    ///   - expected: Where it is now; nil is absent.
    ///   - seconds: How long to wait for another client's lock.
    /// - Throws: `GitError.referenceMoved` with where it is, `referenceLocked`, `invalidReferenceName`, or
    ///   `objectNotFound` for the target.
    public func moveReference(
        _ name: String, to target: ObjectID, expecting expected: ObjectID?, timeout seconds: Double = 10
    ) throws {
        try Self.requireReferenceName(name)
        guard try recent.contains(target) || exists(target) else { throw GitError.objectNotFound(target) }
        var patience = Patience(seconds: seconds)
        while true {
            switch try attemptMove(name, to: target, expecting: expected) {
            case .moved: return
            case .stale:
                throw GitError.referenceMoved(name: name, expected: expected, found: try reference(name))
            case .locked:
                guard let pause = patience.next() else {
                    let lock = LooseReference(name, in: path).lockPath
                    throw GitError.referenceLocked(name: name, lockPath: lock, seconds: seconds)
                }
                usleep(UInt32(pause * 1_000_000))
            }
        }
    }

    private func attemptMove(_ name: String, to target: ObjectID, expecting expected: ObjectID?) throws -> MoveResult {
        try LooseReference(name, in: path).move(to: target) {
            switch try referenceState(name) {
            case .at(let found): found == expected
            case .absent, .damaged: expected == nil
            }
        }
    }

    static func requireReferenceName(_ name: String) throws {
        var isValid: Int32 = 0
        try check("git_reference_name_is_valid", git_reference_name_is_valid(&isValid, name))
        guard isValid == 1, !name.utf8.contains(0) else { throw GitError.invalidReferenceName(name) }
    }
}
