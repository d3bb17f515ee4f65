internal import GRDB

extension Catalogue {
    /// Begins a rebuild from nothing, which nobody sees before its `commit()`.
    ///
    /// Until then readers go on with the old rows, also in other processes, and other writers wait (and give up with
    /// `CatalogueError.busy` after 10 seconds).
    /// - Throws: `CatalogueError.busy` if somebody else is writing or rebuilding for longer than 10 seconds.
    public func rebuild() throws(CatalogueError) -> CatalogueRebuild {
        try CatalogueRebuild(connections)
    }
}

/// A rebuild under way: feeds in the order of history, then `commit()`. Dropping it, or dying, undoes it.
///
/// It is one transaction, because renaming a new file over one that others have open would hand them each other's log.
public final class CatalogueRebuild: Sendable {
    private let connections: Connections
    private let connection: DatabaseQueue

    fileprivate init(_ connections: Connections) throws(CatalogueError) {
        self.connections = connections
        connection = try connections.connectForRebuild()
        try access { db in
            try db.beginTransaction(.immediate)
            try Schema.recreate(db)
        }
    }

    /// Adds the next chunk of history; the first one has no `previousHead`.
    /// - Throws: `CatalogueError.outOfOrder` if `feed.previousHead` is not the head of the chunk before, `.refused` if
    ///   a row breaks a rule, `.finished` after `commit()`. The chunk then leaves nothing behind.
    public func add(_ feed: CatalogueFeed) throws(CatalogueError) {
        try access { db in
            guard db.isInsideTransaction else { throw CatalogueError.finished }
            let head = try Catalogue.head(db)
            guard head.hasSameBytes(as: feed.previousHead) else {
                throw CatalogueError.outOfOrder(expected: head, given: feed.previousHead)
            }
            try db.inSavepoint {
                try feed.apply(to: db)
                return .commit
            }
        }
    }

    /// Puts the new rows in the place of the old ones, for everybody at once.
    /// - Throws: `CatalogueError.finished` if it was committed before, `.full` if the disk is.
    public func commit() throws(CatalogueError) {
        try access { db in
            guard db.isInsideTransaction else { throw CatalogueError.finished }
            try db.commit()
            // The log has grown to the size of the catalogue; readers may keep it from shrinking now, and that is fine.
            try? db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        }
        connections.adopt(connection)
    }

    private func access(_ body: (Database) throws -> Void) throws(CatalogueError) {
        do {
            try connection.writeWithoutTransaction(body)
        } catch {
            throw CatalogueError(error, path: connections.path)
        }
    }
}
