/// What a path of a tree is to hold.
public struct TreeEntryContent: Hashable, Sendable {
    /// What the entry is.
    public let mode: FileMode

    /// The blob, or for a folder the tree.
    public let id: ObjectID

    /// An ordinary file, unless another mode is given.
    /// - Parameters:
    ///   - id: A blob, or for a folder a tree.
    ///   - mode: What the entry is.
    public init(_ id: ObjectID, mode: FileMode = .file) {
        self.id = id
        self.mode = mode
    }
}

/// One path of a tree, and what it is to hold.
///
/// Changes come as a list rather than a dictionary: to a dictionary the composed and the decomposed spelling of a name are
/// one key, to git they are two files.
public struct TreeChange: Hashable, Sendable {
    /// The path from the root, such as `a/b/c`.
    public let path: String

    /// What to put there; nil takes away whatever is there, a folder with all that is in it.
    public let content: TreeEntryContent?

    /// Puts something at a path, or takes away what is there.
    /// - Parameters:
    ///   - path: The path from the root, such as `a/b/c`; checked when the change is made.
    ///   - content: What to put there; nil takes away whatever is there.
    public init(_ path: String, _ content: TreeEntryContent?) {
        self.path = path
        self.content = content
    }
}
