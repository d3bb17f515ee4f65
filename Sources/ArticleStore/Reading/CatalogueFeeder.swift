internal import Catalogue
import Editorial
internal import GitStore

/// Brings the catalogue from the head that it has indexed to the head of `main`.
///
/// What it feeds follows from git alone, commit by commit, so that a catalogue made anew equals one that grew.
struct CatalogueFeeder {
    let repository: GitRepository
    let catalogue: Catalogue
    /// How many commits are fed in one transaction: what an interruption costs at most.
    var chunk = 4_096
    /// Files that need not be parsed.
    var known = WrittenFiles()

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

    /// Makes the catalogue anew beside the old one, which everybody goes on with meanwhile; one that was interrupted goes
    /// on where it stopped.
    /// - Returns: The number of commits read.
    @discardableResult
    func rebuild() throws -> Int { try rebuild(unless: { false }) }

    /// Deletes the files of the catalogue; the next use makes them anew.
    func removeCatalogue() throws {
        try Catalogue.remove(inFolder: "\(repository.path)/\(NewsroomFormat.catalogueFolder)")
    }

    private func catchUpOnce() throws -> Int {
        for _ in 0..<8 {
            // In this order: a head that is older than what the catalogue has would look like another history.
            let indexed = try catalogue.indexedHead()
            let head = try repository.mainHead()
            if indexed == head.description { return 0 }
            let from = indexed.flatMap { ObjectID(hex: $0) }
            guard let line = try line(from: from, to: head), from != nil || line.count <= chunk else {
                return try rebuild(unless: { try isOnTheWay(to: head) })
            }
            if try FeedRun(repository, line, after: from, chunk: chunk, known: known).feed(catalogue) {
                return line.count
            }
        }
        throw NewsroomError(.busy("The catalogue is being made anew by other processes; try again."))
    }

    /// Whether somebody else made the catalogue anew meanwhile.
    private func isOnTheWay(to head: ObjectID) throws -> Bool {
        guard let indexed = try catalogue.indexedHead().flatMap({ ObjectID(hex: $0) }) else { return false }
        return try line(from: indexed, to: head) != nil
    }

    /// - Parameter isDone: Asked once nobody else is rebuilding.
    private func rebuild(unless isDone: () throws -> Bool) throws -> Int {
        let rebuild = try catalogue.rebuild(resuming: true)
        if try isDone() { return try catchUpOnce() }
        var count = 0
        // `main` may have moved on; what comes in the end is caught up with afterwards.
        for _ in 0..<4 {
            let head = try repository.mainHead()
            let indexed = try rebuild.head().flatMap { ObjectID(hex: $0) }
            if indexed == head { break }
            guard let line = try line(from: indexed, to: head) else {
                try rebuild.restart()
                continue
            }
            let run = FeedRun(repository, line, after: indexed, chunk: chunk)
            guard try run.feed(rebuild.catalogue) else {
                throw NewsroomError(.busy("The catalogue is being made anew by other processes; try again."))
            }
            count += line.count
        }
        try rebuild.commit()
        return count
    }

    /// The commits after the indexed head, oldest first; nil if `main` does not descend from it.
    /// - Complexity: 20 bytes a commit.
    private func line(from indexed: ObjectID?, to head: ObjectID) throws -> [ObjectID]? {
        var line: [ObjectID] = []
        var isFound = indexed == nil
        try repository.mainline(from: head) { commit in
            if commit.id == indexed {
                isFound = true
                return false
            }
            line.append(commit.id)
            return true
        }
        guard isFound else { return nil }
        line.reverse()
        return line
    }
}
