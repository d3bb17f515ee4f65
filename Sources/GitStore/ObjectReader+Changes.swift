extension ObjectReader {
    /// The files that differ between two trees, in the order of their paths; renames are not looked for. A file that
    /// became a folder is a file gone and files come.
    /// - Parameters:
    ///   - old: The tree before; nil is the empty one.
    ///   - new: The tree after; nil is the empty one.
    /// - Throws: As `tree(_:)`; `GitError.malformedObject` for folders nested beyond all reason.
    /// - Complexity: O(size of the trees that differ): folders with equal ids are not read.
    public func changes(from old: ObjectID?, to new: ObjectID?) throws -> [PathChange] {
        var changes: [PathChange] = []
        // A list of what is left to do instead of recursion, as a tree may be nested deeper than the stack.
        var steps = [ChangeStep.folder(prefix: [], old: old, new: new)]
        while let step = steps.popLast() {
            switch step {
            case .file(let change): changes.append(change)
            case .folder(_, let old, let new) where old == new: continue
            case .folder(let prefix, let old, let new):
                let pairs =
                    try onlyChange(from: old, to: new) ?? Tree.pairs(entries(old, at: prefix), entries(new, at: prefix))
                steps.append(contentsOf: pairs.reversed().flatMap { ChangeStep.steps(for: $0, in: prefix) })
            }
        }
        return changes
    }

    /// The one entry in which two trees differ; nil if there may be more.
    private func onlyChange(from old: ObjectID?, to new: ObjectID?) throws -> [Tree.Pair]? {
        guard let old, let new else { return nil }
        let change = try TreeReader.onlyChange(
            from: bytes(of: old, as: .tree), to: bytes(of: new, as: .tree))
        return change.map { [Tree.Pair(old: $0.old, new: $0.new)] }
    }

    private func entries(_ id: ObjectID?, at prefix: [UInt8]) throws -> [TreeEntry] {
        guard let id else { return [] }
        // Paths four times as long as Linux allows; the bound keeps the cost of building them linear.
        guard prefix.count < 16_384 else {
            throw GitError.malformedObject(id: id, kind: .tree, detail: "it is nested too deeply")
        }
        return try tree(id).entries
    }
}

/// What is left to do of a comparison.
private enum ChangeStep {
    case file(PathChange)
    case folder(prefix: [UInt8], old: ObjectID?, new: ObjectID?)

    static func steps(for pair: Tree.Pair, in prefix: [UInt8]) -> [ChangeStep] {
        guard pair.old != pair.new, let entry = pair.old ?? pair.new else { return [] }
        let path = prefix + entry.nameBytes
        // The order pairs folders with folders only.
        guard entry.mode == .directory else {
            return [.file(PathChange(pathBytes: path, old: pair.old, new: pair.new))]
        }
        return [.folder(prefix: path + [UInt8(ascii: "/")], old: pair.old?.id, new: pair.new?.id)]
    }
}

extension Tree {
    fileprivate struct Pair {
        let old: TreeEntry?
        let new: TreeEntry?
    }

    /// Entries of one name side by side, in git's order.
    fileprivate static func pairs(_ old: [TreeEntry], _ new: [TreeEntry]) -> [Pair] {
        var (left, right) = (old[...], new[...])
        var pairs: [Pair] = []
        while let first = left.first, let second = right.first {
            let order = TreeEntry.compare(first, second)
            pairs.append(Pair(old: order <= 0 ? first : nil, new: order >= 0 ? second : nil))
            if order <= 0 { left.removeFirst() }
            if order >= 0 { right.removeFirst() }
        }
        return pairs + left.map { Pair(old: $0, new: nil) } + right.map { Pair(old: nil, new: $0) }
    }
}
