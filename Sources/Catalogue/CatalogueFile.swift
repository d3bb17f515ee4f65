internal import GRDB
internal import Glibc

/// The file of a catalogue: making it, opening it, and deleting it without disturbing other processes.
struct CatalogueFile: Sendable {
    let folder: String
    /// Permission bits of files that are made; nil leaves them to the umask.
    let mode: Int?
    var name = "catalogue.sqlite"
    /// How many bytes of pages a connection remembers at most.
    var memory = 8 << 20
    /// Whether many rows come at once, and lists later.
    var isForRebuild = false

    var path: String { folder + "/" + name }

    var exists: Bool { access(path, F_OK) == 0 }

    /// Tells the file from another one that takes its place while this one is open; nil if there is none.
    var inode: UInt64? {
        var status = stat()
        return stat(path, &status) == 0 ? UInt64(status.st_ino) : nil
    }

    /// A connection with the settings that every one of them has.
    func connect() throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        // Whoever makes the log longer copies it over and waits for the disk, unless somebody did so before.
        let settings = """
            PRAGMA synchronous = NORMAL; PRAGMA cache_size = -\(memory >> 10);
            PRAGMA wal_autocheckpoint = \(isForRebuild ? 8_192 : 16_384)
            """
        configuration.prepareDatabase { db in try db.execute(sql: settings) }
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    /// The catalogue if its file is there, sound and of this schema; nil if it has to be made.
    func openCurrent() throws(CatalogueError) -> DatabaseQueue? {
        guard exists else { return nil }
        // SQLite would quietly open it for reading only, and fail much later.
        guard access(path, W_OK) == 0 else { throw .readOnly(path: path) }
        do {
            // Where the file was replaced between opening it and finding its log, that log is not its own.
            for _ in 0..<8 {
                let before = inode
                let connection = try connect()
                let version = try connection.inDatabase { db in
                    try Int.fetchOne(db, sql: "PRAGMA user_version")
                }
                if inode == before { return version == Schema.version ? connection : nil }
                guard exists else { return nil }
            }
            throw CatalogueError.busy(path: path)
        } catch {
            let error = CatalogueError(error, path: path)
            if case .damaged = error { return nil }
            throw error
        }
    }

    /// Makes the catalogue anew, unless another process just has.
    func make() throws(CatalogueError) -> DatabaseQueue {
        try whileLocked { () throws(CatalogueError) in
            if let current = try openCurrent() { return current }
            return try makeAlone()
        }
    }

    /// Makes the file where there is none.
    func create() throws(CatalogueError) -> DatabaseQueue {
        try createEmpty()
        do {
            let connection = try connect()
            try connection.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA journal_mode = WAL")
                try db.inTransaction(.immediate) {
                    try Schema.create(db, listsLater: isForRebuild)
                    return .commit
                }
            }
            return connection
        } catch {
            throw CatalogueError(error, path: path)
        }
    }

    /// Deletes the file and what SQLite keeps beside it. The file goes last: SQLite takes a log that it finds beside
    /// an empty file for stale, but would replay one into a new file that took the old one's place.
    func remove() throws(CatalogueError) {
        for name in [path + "-old", path + "-shm", path + "-wal", path] where unlink(name) != 0 && errno != ENOENT {
            throw Self.failure(name, errno)
        }
    }

    /// Makes the empty file with its permissions, which SQLite copies to the files beside it.
    private func createEmpty() throws(CatalogueError) {
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw Self.failure(path, errno) }
        defer { close(descriptor) }
        if let mode, fchmod(descriptor, mode_t(truncatingIfNeeded: mode & 0o777)) != 0 {
            throw Self.failure(path, errno)
        }
    }

    /// What a failed system call means for whoever opens the catalogue.
    static func failure(_ path: String, _ code: Int32) -> CatalogueError {
        switch code {
        case EACCES, EPERM, EROFS: .readOnly(path: path)
        case ENOSPC, EDQUOT: .full(path: path)
        default: .unavailable(path: path, reason: String(cString: strerror(code)))
        }
    }
}
