internal import GRDB
internal import Synchronization

/// The open connections of a catalogue: one at first, more when threads read at the same time.
///
/// GRDB's pool would write to the file each time a process opens it, which a command that prints one list cannot
/// afford; and its queue would let readers wait for a rebuild.
final class Connections: Sendable {
    /// A connection, and which file it has open: the one at the path may since be another.
    private struct Open {
        let queue: DatabaseQueue
        let inode: UInt64?
    }

    /// Nil for a catalogue of this process alone, which has a single connection.
    let file: CatalogueFile?
    private let idle: Mutex<[Open]>
    /// Connections kept open while nobody uses them.
    private static let kept = 4

    init(file: CatalogueFile, first: DatabaseQueue) {
        self.file = file
        idle = Mutex([Open(queue: first, inode: file.inode)])
    }

    init(alone: DatabaseQueue) {
        file = nil
        idle = Mutex([Open(queue: alone, inode: nil)])
    }

    /// A database in memory with the catalogue's tables.
    static func makeInMemory() throws(CatalogueError) -> DatabaseQueue { try make(at: ":memory:") }

    /// The same in a file without a name, of which only some pages are in memory.
    static func makeTemporary() throws(CatalogueError) -> DatabaseQueue {
        // SQLite's name for a private file that goes when it is closed.
        try make(at: "", "PRAGMA journal_mode = MEMORY; PRAGMA cache_size = -65536;")
    }

    private static func make(at path: String, _ settings: String = "") throws(CatalogueError) -> DatabaseQueue {
        do {
            let queue = try DatabaseQueue(path: path)
            try queue.inDatabase { db in
                try db.execute(sql: settings)
                try Schema.create(db)
            }
            return queue
        } catch {
            throw CatalogueError(error, path: path.isEmpty ? "a temporary file" : path)
        }
    }

    var path: String { file?.path ?? ":memory:" }

    /// Runs `body` on one unchanging state of the catalogue.
    ///
    /// Not by GRDB's own `read`: that makes the connection read-only for a while, on which SQLite compiles every statement
    /// anew.
    func read<Result>(_ body: (Database) throws -> Result) throws(CatalogueError) -> Result {
        try transaction(.deferred, body)
    }

    /// Runs `body` in a transaction that no other writer can come between; an error undoes all of it.
    func write<Result>(_ body: (Database) throws -> Result) throws(CatalogueError) -> Result {
        try transaction(.immediate, body)
    }

    private func transaction<Result>(
        _ kind: Database.TransactionKind, _ body: (Database) throws -> Result
    ) throws(CatalogueError) -> Result {
        try access { queue in
            try queue.writeWithoutTransaction { db in
                var result: Result?
                try db.inTransaction(kind) {
                    result = try body(db)
                    return .commit
                }
                guard let result else { throw CatalogueError.failed(path: path, code: -1, reason: "no result") }
                return result
            }
        }
    }

    /// Makes a rebuilt database in memory the catalogue.
    func adopt(_ other: Connections) {
        let rebuilt = other.idle.withLock { $0 }
        idle.withLock { $0 = rebuilt }
    }

    /// Brings all of the log into the file and closes it.
    /// - Throws: `CatalogueError.busy` if somebody else has it open.
    func close() throws(CatalogueError) {
        let open = idle.withLock { idle in
            defer { idle = [] }
            return idle
        }
        do {
            for connection in open {
                try connection.queue.writeWithoutTransaction { db in
                    let row = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
                    guard row?.integer(0) == 0 else { throw CatalogueError.busy(path: path) }
                }
                try connection.queue.close()
            }
        } catch {
            throw CatalogueError(error, path: path)
        }
    }

    /// Copies the log into the file without keeping anybody waiting.
    /// - Returns: How many pages the log had when that began.
    func copyLog() throws(CatalogueError) -> Int {
        guard file != nil else { return 0 }
        return try access { queue in
            try queue.writeWithoutTransaction { db in
                try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(PASSIVE)")?.integer(1) ?? 0
            }
        }
    }

    private func access<Result>(_ body: (DatabaseQueue) throws -> Result) throws(CatalogueError) -> Result {
        do {
            let open = try take()
            defer { giveBack(open) }
            return try body(open.queue)
        } catch {
            throw CatalogueError(error, path: path)
        }
    }

    private func take() throws(CatalogueError) -> Open {
        let inode = file?.inode
        let known = idle.withLock { open -> Open? in
            guard file != nil else { return open.first }
            // Somebody may have deleted the file, and another one may be in its place.
            open.removeAll { $0.inode != inode }
            return open.popLast()
        }
        if let known { return known }
        guard let file else { return Open(queue: try Self.makeInMemory(), inode: nil) }
        let queue = if let current = try file.openCurrent() { current } else { try file.make() }
        return Open(queue: queue, inode: inode ?? file.inode)
    }

    private func giveBack(_ connection: Open) {
        guard file != nil else { return }
        idle.withLock { open in
            if open.count < Self.kept { open.append(connection) }
        }
    }
}
