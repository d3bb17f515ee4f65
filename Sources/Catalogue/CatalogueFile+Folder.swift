internal import Glibc

extension CatalogueFile {
    /// Makes the folder, and those above it, and checks that it may be written.
    func prepareFolder() throws(CatalogueError) {
        // One call for the usual case: SQLite needs to make files beside the catalogue, even for reading.
        if access(folder, W_OK | X_OK) == 0 { return }
        if errno == ENOENT { try makeFolders() }
        guard access(folder, W_OK | X_OK) == 0 else { throw Self.failure(folder, errno) }
    }

    private func makeFolders() throws(CatalogueError) {
        let bytes = Array(folder.utf8)
        let slash = UInt8(ascii: "/")
        for end in bytes.indices.dropFirst() where bytes[end] == slash {
            try makeFolder(String(decoding: bytes[..<end], as: UTF8.self))
        }
        try makeFolder(folder)
    }

    private func makeFolder(_ path: String) throws(CatalogueError) {
        guard mkdir(path, 0o777) == 0 else {
            let code = errno
            // A read-only file system answers EROFS even for folders that are there.
            if code == EEXIST || access(path, F_OK) == 0 { return }
            throw Self.failure(path, code)
        }
        guard let mode else { return }
        var status = stat()
        guard stat(path, &status) == 0 else { throw Self.failure(path, errno) }
        // Whoever may read may enter; the set-group bit came from the folder above and stays.
        let permissions = mode_t(truncatingIfNeeded: (mode | (mode & 0o444) >> 2) & 0o777)
        if chmod(path, permissions | status.st_mode & 0o2000) != 0 { throw Self.failure(path, errno) }
    }

    /// Runs `body` while no other process makes or deletes the catalogue of this folder.
    func whileLocked<Result>(_ body: () throws(CatalogueError) -> Result) throws(CatalogueError) -> Result {
        let lock = try FileLock(at: folder + "/catalogue.lock", mode: mode)
        defer { extendLifetime(lock) }
        return try body()
    }
}
