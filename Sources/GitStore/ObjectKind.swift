internal import CLibgit2

/// The four kinds of object that a git repository holds.
public enum ObjectKind: String, Hashable, Sendable, CaseIterable {
    /// The bytes of a file.
    case blob
    /// A folder: names, modes and ids.
    case tree
    /// A tree with its parents, people, times and message.
    case commit
    /// An annotated tag.
    case tag
}

extension ObjectKind {
    init?(_ raw: git_object_t) {
        guard let kind = Self.allCases.first(where: { $0.raw == raw }) else { return nil }
        self = kind
    }

    var raw: git_object_t {
        switch self {
        case .blob: GIT_OBJECT_BLOB
        case .tree: GIT_OBJECT_TREE
        case .commit: GIT_OBJECT_COMMIT
        case .tag: GIT_OBJECT_TAG
        }
    }
}
