internal import Catalogue
internal import GitStore

/// Feeds commits that follow each other on `main` to a catalogue: a few at once, many in chunks, read ahead on a second
/// thread.
struct FeedRun {
    private let repository: GitRepository
    private let line: [ObjectID]
    private let previous: ObjectID?
    private let chunk: Int
    private let known: WrittenFiles
    /// Up to so many commits are not worth a second thread.
    private static let few = 2_048

    /// - Parameters:
    ///   - line: The commits, oldest first.
    ///   - previous: The commit before them, which the catalogue stands for; nil where there is none.
    ///   - chunk: How many commits are fed in one transaction.
    ///   - known: Files that need not be parsed.
    init(
        _ repository: GitRepository, _ line: [ObjectID], after previous: ObjectID?, chunk: Int,
        known: WrittenFiles = WrittenFiles()
    ) {
        (self.repository, self.line, self.previous, self.chunk) = (repository, line, previous, chunk)
        self.known = known
    }

    /// - Returns: False if somebody else fed the catalogue meanwhile; the chunks before that are there.
    func feed(_ catalogue: Catalogue) throws -> Bool {
        line.count <= min(Self.few, chunk) ? try feedAtOnce(catalogue) : try feedInChunks(catalogue)
    }

    private func feedAtOnce(_ catalogue: Catalogue) throws -> Bool {
        var reader = try CommitReader(repository: repository, after: previous, known: known)
        var indexer = try indexer(catalogue)
        try indexer.add(try line.map { try reader.read($0) })
        return try catalogue.feed(try indexer.feed(on: previous?.description))
    }

    private func feedInChunks(_ catalogue: Catalogue) throws -> Bool {
        let commits = CommitChunks(of: repository.path, line, after: previous, size: min(256, chunk))
        defer { commits.abandon() }
        var indexed = previous
        var done = 0
        while done < line.count {
            var indexer = try indexer(catalogue)
            let end = min(done + chunk, line.count)
            repeat {
                WorkProgress.report?(WorkProgress("Indexing commits", done: done, total: line.count))
                let read = try commits.next()
                try indexer.add(read)
                done += read.count
            } while done < end
            guard try catalogue.feed(try indexer.feed(on: indexed?.description)) else { return false }
            indexed = line[done - 1]
        }
        return true
    }

    private func indexer(_ catalogue: Catalogue) throws -> CommitIndexer {
        CommitIndexer(repository: repository, catalogue: catalogue, position: try catalogue.lastPosition())
    }
}
