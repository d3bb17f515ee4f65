internal import GRDB
internal import Glibc

extension CatalogueFile {
    /// Makes the file anew while the caller sees to it that nobody else does.
    func makeAlone() throws(CatalogueError) -> DatabaseQueue {
        try remove()
        return try create()
    }

    /// Puts another file, which nobody has open, in the place of this one.
    ///
    /// Those who have the old one open go on with it until they look for the catalogue again. SQLite finds the log by its
    /// name, and whoever closes a database last deletes that. So the old file stays open here until it is out of the way:
    /// then whoever closes it is not the last, or finds that it was moved, and leaves the new one's log alone
    /// (`sqlite3WalClose` and `databaseIsUnmoved` in SQLite's `wal.c` and `pager.c`).
    func replace(by other: CatalogueFile) throws(CatalogueError) {
        try whileLocked { () throws(CatalogueError) in
            let old = exists ? try? opened() : nil
            let aside = path + "-old"
            if old != nil || exists {
                guard rename(path, aside) == 0 else { throw Self.failure(path, errno) }
            }
            // Killed here, nobody has lost anything: the next one finds no catalogue, and the finished rebuild beside it.
            for name in [path + "-shm", path + "-wal"] where unlink(name) != 0 && errno != ENOENT {
                throw Self.failure(name, errno)
            }
            guard rename(other.path, path) == 0 else { throw Self.failure(path, errno) }
            unlink(aside)
            withExtendedLifetime(old) {}
        }
    }

    /// A connection that holds SQLite's shared lock.
    private func opened() throws -> DatabaseQueue {
        let connection = try connect()
        _ = try connection.inDatabase { db in try Int.fetchOne(db, sql: "PRAGMA user_version") }
        return connection
    }
}
