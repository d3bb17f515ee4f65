/// The changes to a folder, sorted into its entries.
struct PathEdits {
    private(set) var children: [[UInt8]: PathEdits] = [:]
    private(set) var content: TreeEntryContent?
    private(set) var isRemoved = false
    /// Whether anything is to be put here or below.
    private(set) var puts = false

    /// - Throws: `GitError.invalidPath`; `GitError.conflictingPaths` for a path that is named twice, or put both as a
    ///   file and as a folder.
    init(_ changes: [TreeChange]) throws {
        for change in changes {
            guard insert(change.content, at: try TreePath(change.path).components[...]) else {
                throw GitError.conflictingPaths(path: change.path)
            }
        }
    }

    private init() {}

    /// Recursion is bounded by the depth that a path may have.
    private mutating func insert(_ new: TreeEntryContent?, at names: ArraySlice<[UInt8]>) -> Bool {
        guard let name = names.first else { return settle(new) }
        guard content == nil || new == nil else { return false }
        puts = puts || new != nil
        return children[name, default: PathEdits()].insert(new, at: names.dropFirst())
    }

    private mutating func settle(_ new: TreeEntryContent?) -> Bool {
        guard content == nil, !isRemoved, new == nil || !puts else { return false }
        content = new
        isRemoved = new == nil
        puts = puts || new != nil
        return true
    }
}
