/// A folder of a repository: its entries, in git's order.
public struct Tree: Hashable, Sendable {
    /// The entries, in git's order (by bytes, folders as if their names ended in a slash).
    public let entries: [TreeEntry]

    init(entries: [TreeEntry]) {
        let isOrdered = zip(entries, entries.dropFirst()).allSatisfy { TreeEntry.compare($0, $1) < 0 }
        self.entries = isOrdered ? entries : entries.sorted { TreeEntry.compare($0, $1) < 0 }
    }

    /// A tree from the bytes of a tree object.
    /// - Throws: `GitError.malformedObject` if they are not one.
    public init(parsing bytes: [UInt8]) throws {
        var reader = TreeReader(bytes)
        var entries: [TreeEntry] = []
        while let span = try reader.next() {
            entries.append(try reader.entry(span))
        }
        self.init(entries: entries)
    }

    /// The bytes of the tree object, which git hashes to the tree's id.
    public func encoded() -> [UInt8] {
        var bytes: [UInt8] = []
        for entry in entries { entry.encode(into: &bytes) }
        return bytes
    }
}
