internal import Catalogue
import Editorial
internal import GitStore

/// Brings the catalogue from the head that it has indexed to the head of `main`.
///
/// What it feeds follows from git alone, commit by commit, so that a catalogue made anew equals one that grew.
struct CatalogueFeeder {
    let repository: GitRepository
    let catalogue: Catalogue

    /// Catches up, if there is anything to catch up with. A catalogue that is damaged, or whose head `main` no longer
    /// descends from, is made anew.
    /// - Returns: The number of commits read.
    /// - Complexity: O(1) when fresh, else O(commits since the indexed head).
    @discardableResult
    func catchUp() throws -> Int {
        do { return try catchUpOnce() } catch CatalogueError.damaged {
            try removeCatalogue()
            return try catchUpOnce()
        }
    }

    /// Makes the catalogue anew in one transaction: whoever reads meanwhile sees the old one.
    /// - Returns: The number of commits read.
    @discardableResult
    func rebuild() throws -> Int {
        let head = try repository.mainHead()
        let commits = try commits(from: nil, to: head) ?? []
        let rebuild = try catalogue.rebuild()
        var indexer = CommitIndexer(repository: repository, catalogue: nil, position: 0)
        try indexer.add(commits, after: nil)
        try rebuild.add(try indexer.feed(on: nil))
        try rebuild.commit()
        return commits.count
    }

    /// Deletes the files of the catalogue; the next use makes them anew.
    func removeCatalogue() throws {
        try Catalogue.remove(inFolder: "\(repository.path)/\(NewsroomFormat.catalogueFolder)")
    }

    private func catchUpOnce() throws -> Int {
        let head = try repository.mainHead()
        for _ in 0..<8 {
            let indexed = try catalogue.indexedHead()
            if indexed == head.description { return 0 }
            guard let commits = try commits(from: indexed.flatMap { ObjectID(hex: $0) }, to: head) else {
                return try rebuild()
            }
            if try catalogue.feed(try feed(commits, on: indexed)) { return commits.count }
        }
        throw NewsroomError(.busy("The catalogue is being made anew by other processes; try again."))
    }

    /// The commits after the indexed head, oldest first; nil if `main` does not descend from it.
    private func commits(from indexed: ObjectID?, to head: ObjectID) throws -> [Commit]? {
        var commits: [Commit] = []
        var isFound = indexed == nil
        try repository.mainline(from: head) { commit in
            if commit.id == indexed {
                isFound = true
                return false
            }
            commits.append(commit)
            return true
        }
        return isFound ? commits.reversed() : nil
    }

    private func feed(_ commits: [Commit], on indexed: String?) throws -> CatalogueFeed {
        var log = CommitIndexer(repository: repository, catalogue: catalogue, position: try catalogue.lastPosition())
        try log.add(commits, after: indexed.flatMap { ObjectID(hex: $0) })
        return try log.feed(on: indexed)
    }
}
