internal import GRDB
internal import Synchronization

extension Catalogue {
    /// Begins a rebuild, which nobody sees before its `commit()`.
    ///
    /// Until then everybody goes on with the old rows, also in other processes. It waits while somebody else rebuilds.
    /// - Parameter resuming: Whether to go on with what an interrupted rebuild left; otherwise that is thrown away.
    /// - Throws: `CatalogueError.readOnly` or `.unavailable` if the file beside the catalogue cannot be made.
    public func rebuild(resuming: Bool = false) throws(CatalogueError) -> CatalogueRebuild {
        guard let file = connections.file else { return CatalogueRebuild(of: self, as: try .inMemory(), nil, nil) }
        let lock = try FileLock(at: file.folder + "/rebuild.lock", mode: file.mode)
        let other = CatalogueFile(
            folder: file.folder, mode: file.mode, name: "rebuild.sqlite", memory: 64 << 20, isForRebuild: true)
        if !resuming { try other.remove() }
        let connection = if let left = try other.openCurrent() { left } else { try other.makeAlone() }
        return CatalogueRebuild(of: self, as: Catalogue(Connections(file: other, first: connection)), other, lock)
    }
}

/// A rebuild under way: feeds in the order of history, then `commit()`.
///
/// It grows in a file of its own beside the catalogue, a transaction a feed. Dropped or killed, it stays there, and
/// the next one can go on with it; the lock on it goes with this value or with the process.
public final class CatalogueRebuild: Sendable {
    /// What the rebuild has so far: it can be asked for what later feeds follow from, but for no lists.
    public let catalogue: Catalogue
    private let target: Catalogue
    /// Nil for a catalogue in memory, as is the lock.
    private let file: CatalogueFile?
    private let lock: FileLock?
    private let isCommitted = Mutex(false)

    fileprivate init(of target: Catalogue, as catalogue: Catalogue, _ file: CatalogueFile?, _ lock: consuming FileLock?)
    {
        (self.target, self.catalogue, self.file) = (target, catalogue, file)
        self.lock = lock
    }

    /// The commit id that the rebuild has come to; nil at its beginning.
    /// - Throws: `CatalogueError`.
    public func head() throws(CatalogueError) -> String? { try catalogue.indexedHead() }

    /// Adds the next chunk of history; the first one has no `previousHead`.
    /// - Throws: `CatalogueError.outOfOrder` if `feed.previousHead` is not the head of the chunk before, `.refused` if
    ///   a row breaks a rule, `.finished` after `commit()`. The chunk then leaves nothing behind.
    public func add(_ feed: CatalogueFeed) throws(CatalogueError) {
        guard !isCommitted.withLock(\.self) else { throw .finished }
        guard try catalogue.feed(feed) else {
            throw .outOfOrder(expected: try catalogue.indexedHead(), given: feed.previousHead)
        }
    }

    /// Throws away what there is so far, for example because `main` no longer descends from it.
    /// - Throws: `CatalogueError`.
    public func restart() throws(CatalogueError) {
        guard !isCommitted.withLock(\.self) else { throw .finished }
        try catalogue.connections.write { db in try Schema.recreate(db, listsLater: file != nil) }
    }

    /// Puts the new rows in the place of the old ones, for everybody at once.
    /// - Throws: `CatalogueError.finished` if it was committed before, `.full` if the disk is.
    public func commit() throws(CatalogueError) {
        guard !isCommitted.withLock(\.self) else { throw .finished }
        if let file, let targetFile = target.connections.file {
            try catalogue.connections.write { db in try Schema.createLists(db) }
            try catalogue.connections.close()
            try targetFile.replace(by: file)
        } else {
            target.connections.adopt(catalogue.connections)
        }
        isCommitted.withLock { $0 = true }
    }
}
