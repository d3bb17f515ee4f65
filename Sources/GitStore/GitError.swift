/// What can go wrong with a repository. Each case carries the facts; `description` words them.
public enum GitError: Error, Hashable, Sendable {
    /// Nothing is at the path.
    case noSuchPath(path: String)
    /// What is at the path is not a git repository.
    case notARepository(path: String)
    /// The repository has a working tree.
    case notBare(path: String)
    /// The repository, or a part of it, may not be read; `reason` is the system's.
    case unreadable(path: String, reason: String)
    /// The repository's folder belongs to another user of the system.
    case ownedByAnother(path: String, owner: String, user: String)
    /// The repository's `config` cannot be understood.
    case damagedConfiguration(path: String, detail: String)
    /// The repository is of a format from the future.
    case unknownFormatVersion(path: String, version: Int64)
    /// The repository names its objects by another hash than SHA-1.
    case unsupportedObjectFormat(path: String, format: String)
    /// A repository cannot be made where something is already.
    case folderNotEmpty(path: String)

    /// No object of that id is in the repository.
    case objectNotFound(ObjectID)
    /// An object is not of the kind that was asked for.
    case wrongKind(id: ObjectID, expected: ObjectKind, found: ObjectKind)
    /// The bytes of an object are not what its kind prescribes.
    case malformedObject(id: ObjectID?, kind: ObjectKind, detail: String)

    /// A path that git, or a file system that a clone may be on, would not accept.
    case invalidPath(path: String, fault: PathFault)
    /// Two changes to one tree contradict each other.
    case conflictingPaths(path: String)

    /// A name that git does not accept for a reference.
    case invalidReferenceName(String)
    /// A reference is not where the caller expected it; nil is "absent".
    case referenceMoved(name: String, expected: ObjectID?, found: ObjectID?)
    /// Another client held the lock of a reference for longer than we wait.
    case referenceLocked(name: String, lockPath: String, seconds: Double)
    /// Another process held the writer's lock for longer than we wait; nil if it left no pid.
    case lockHeld(path: String, pid: Int32?, seconds: Double)

    /// A pack or its index is not what it should be.
    case damagedPack(path: String, detail: String)
    /// The packs kept changing while they were to be joined: another git client is at it.
    case packsMoving(path: String)

    /// The command `git` is not on the path.
    case gitNotInstalled
    /// The command `git` failed; `detail` is what it said last.
    case gitFailed(command: String, status: Int32, detail: String)
    /// A system call failed.
    case system(call: String, path: String, code: Int32)
    /// A call of libgit2 failed in a way that has no case of its own.
    case library(call: String, code: Int32, message: String)
}

/// Why a path of a tree is refused.
public enum PathFault: Hashable, Sendable {
    /// It is empty, or has an empty component: a slash at either end, or two in a row.
    case emptyComponent
    /// It has a component `.` or `..`.
    case dotComponent
    /// It has a component that some file system takes for `.git`.
    case gitFolder
    /// It has a zero byte.
    case zeroByte
    /// It has more than 4,096 bytes, or more than 128 components.
    case tooLong
}
