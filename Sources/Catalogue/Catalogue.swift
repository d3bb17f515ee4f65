internal import GRDB

/// The derived index of a newsroom: lists, search, history and addresses without walking git.
///
/// It is fed, and never reads git. The head it stands for is stored in the same transaction as the rows, so "is it
/// fresh?" is an equality. Several threads and processes may use one folder at once; readers never wait for writers.
/// Deleting it loses nothing. All calls block for as long as SQLite takes, and wait up to 10 seconds for other writers.
public final class Catalogue: Sendable {
    let connections: Connections

    init(_ connections: Connections) {
        self.connections = connections
    }

    /// The catalogue in `path/catalogue.sqlite`; folder and file are made if they are missing.
    ///
    /// A file that is damaged, is no SQLite database or has another schema is deleted and made anew, which leaves the
    /// catalogue empty (`indexedHead` nil).
    /// - Parameters:
    ///   - path: The folder.
    ///   - fileMode: Permission bits of files that are made, for example `0o660` for a newsroom shared by a group;
    ///     folders get the execute bits that go with them. Nil leaves that to the process's umask.
    ///   - memory: How many bytes of its pages each connection remembers at most.
    /// - Throws: `CatalogueError.readOnly` if the folder or the file may not be written, so that the caller can fall
    ///   back to `inMemory()`; `.unavailable` if it cannot be made or opened; `.busy` if another process keeps it.
    public static func open(inFolder path: String, fileMode: Int? = nil, remembering memory: Int = 8 << 20)
        throws(CatalogueError) -> Catalogue
    {
        let file = CatalogueFile(folder: path, mode: fileMode, memory: memory)
        try file.prepareFolder()
        let connection =
            if let current = try file.openCurrent() { current } else { try file.make() }
        return Catalogue(Connections(file: file, first: connection))
    }

    /// An empty catalogue that lives as long as this value.
    /// - Throws: `CatalogueError.failed` if there is no memory for it.
    public static func inMemory() throws(CatalogueError) -> Catalogue {
        Catalogue(Connections(alone: try Connections.makeInMemory()))
    }

    /// An empty catalogue that lives as long as this value, in a temporary file: it may be larger than memory.
    /// - Throws: `CatalogueError.failed` if there is no room for it.
    public static func temporary() throws(CatalogueError) -> Catalogue {
        Catalogue(Connections(alone: try Connections.makeTemporary()))
    }

    /// Deletes the catalogue of a folder, for example after `CatalogueError.damaged`; the next `open` makes it anew.
    /// Whoever has it open finds the new one, empty, at their next call.
    /// - Throws: `CatalogueError.readOnly` or `.unavailable` if it cannot be deleted.
    public static func remove(inFolder path: String) throws(CatalogueError) {
        let file = CatalogueFile(folder: path, mode: nil)
        guard file.exists else { return }
        try file.whileLocked { () throws(CatalogueError) in try file.remove() }
    }

    /// The commit id that the catalogue stands for; nil while it is empty.
    /// - Throws: `CatalogueError`.
    public func indexedHead() throws(CatalogueError) -> String? {
        try connections.read { db in try Self.head(db) }
    }

    /// The highest position of any action; 0 when there is none.
    /// - Throws: `CatalogueError`.
    public func lastPosition() throws(CatalogueError) -> Int {
        try connections.read { db in
            try db.cachedStatement(sql: "SELECT max(position) FROM action").firstRow()?.integer(0) ?? 0
        }
    }

    static func head(_ db: Database) throws -> String? {
        try db.cachedStatement(sql: "SELECT head FROM progress").firstRow()?.text(0)
    }
}
