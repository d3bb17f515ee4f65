import Glibc

extension GitError: CustomStringConvertible {
    /// One or two sentences for a person: what was wrong, where, and what to do next.
    public var description: String {
        switch self {
        case .noSuchPath, .notARepository, .notBare, .unreadable, .ownedByAnother, .damagedConfiguration,
            .unknownFormatVersion, .unsupportedObjectFormat, .folderNotEmpty:
            openingDescription
        case .objectNotFound, .wrongKind, .malformedObject, .invalidPath, .conflictingPaths: objectDescription
        case .invalidReferenceName, .referenceMoved, .referenceLocked, .lockHeld: referenceDescription
        case .gitNotInstalled:
            "The command git is not on the path: install git."
        case .gitFailed(let command, let status, let detail):
            "git \(command) ended with status \(status): \(detail)."
        case .damagedPack(let path, let detail):
            "\(path) is damaged: \(detail). It was left alone; see what git fsck says, and restore it from a clone."
        case .packsMoving(let path):
            "Another git client keeps repacking \(path). Wait for it, and try again."
        case .system(let call, let path, let code):
            "\(call) failed on \(path): \(Self.systemMessage(code))."
        case .library(let call, let code, let message):
            "\(call) failed (\(code)): \(message)."
        }
    }

    static func systemMessage(_ code: Int32) -> String {
        strerror(code).map { String(cString: $0) } ?? "error \(code)"
    }

    private var openingDescription: String {
        switch self {
        case .noSuchPath(let path): "There is nothing at \(path)."
        case .notARepository(let path): "\(path) is not a git repository."
        case .notBare(let path):
            "\(path) has a working tree, and only a bare repository will do: make one with git clone --bare."
        case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)."
        case .ownedByAnother(let path, let owner, let user):
            """
            \(path) belongs to \(owner), and this is \(user). Run the command as \(owner), or give the folder to \
            \(user) (chown -R), or share it: git -C \(path) config core.sharedRepository group.
            """
        case .damagedConfiguration(let path, let detail): "\(path)/config cannot be understood: \(detail)."
        case .unknownFormatVersion(let path, let version):
            "\(path) is of repository format \(version), and only 0 and 1 are known: use a newer release."
        case .unsupportedObjectFormat(let path, let format):
            "\(path) names its objects by \(format), and only sha1 is supported."
        case .folderNotEmpty(let path): "\(path) is there already, and is no empty folder: choose another place."
        default: ""
        }
    }

    private var objectDescription: String {
        switch self {
        case .objectNotFound(let id): "There is no object \(id) in the repository: check it with git fsck."
        case .wrongKind(let id, let expected, let found):
            "Object \(id) is a \(found.rawValue), where a \(expected.rawValue) was expected."
        case .malformedObject(let id, let kind, let detail):
            "\(id.map { "Object \($0)" } ?? "An object") is not a well-formed \(kind.rawValue): \(detail)."
        case .invalidPath(let path, let fault): "\(String(reflecting: path)) cannot be a path: \(fault)."
        case .conflictingPaths(let path):
            "\(String(reflecting: path)) is changed twice, or is to be both a file and a folder."
        default: ""
        }
    }

    private var referenceDescription: String {
        switch self {
        case .invalidReferenceName(let name): "\(String(reflecting: name)) cannot be the name of a reference."
        case .referenceMoved(let name, let expected, let found):
            "\(name) moved: expected \(Self.words(expected)), found \(Self.words(found))."
        case .referenceLocked(let name, let lockPath, let seconds):
            """
            Another git client has locked \(name) for more than \(seconds) seconds. \
            If none is running, remove \(lockPath).
            """
        case .lockHeld(let path, let pid, let seconds):
            """
            \(pid.map { "Process \($0)" } ?? "Another process") is writing and has held \(path) for more than \
            \(seconds) seconds. Wait for it, or end it, and try again; the file itself stays where it is.
            """
        default: ""
        }
    }

    private static func words(_ id: ObjectID?) -> String {
        id.map(\.description) ?? "none"
    }
}

extension PathFault: CustomStringConvertible {
    /// The rest of a sentence that starts "… cannot be a path: ".
    public var description: String {
        switch self {
        case .emptyComponent: "it has an empty component"
        case .dotComponent: "it has a component . or .."
        case .gitFolder: "it has a component that some file system takes for .git"
        case .zeroByte: "it has a zero byte"
        case .tooLong: "it has more than \(TreePath.maximumLength) bytes or \(TreePath.maximumDepth) components"
        }
    }
}
