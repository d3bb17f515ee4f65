extension ObjectReader {
    /// Visits commits along first parents, newest first, until there are no more or the visitor has enough.
    /// - Parameters:
    ///   - start: The first commit to visit.
    ///   - visit: Answers whether to go on.
    /// - Throws: As `commit(_:)`, and what `visit` throws.
    /// - Complexity: One object read per commit visited.
    public func firstParents(from start: ObjectID, _ visit: (Commit) throws -> Bool) throws {
        var next: ObjectID? = start
        while let id = next {
            let commit = try commit(id)
            guard try visit(commit) else { return }
            next = commit.parents.first
        }
    }
}
