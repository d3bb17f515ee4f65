internal import Glibc

extension CatalogueFile {
    /// Makes the folder, and those above it, and checks that it may be written.
    func prepareFolder() throws(CatalogueError) {
        // One call for the usual case: SQLite needs to make files beside the catalogue, even for reading.
        if access(folder, W_OK | X_OK) == 0 { return }
        if errno == ENOENT { try makeFolders() }
        guard access(folder, W_OK | X_OK) == 0 else { throw failure(folder, errno) }
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
            throw failure(path, code)
        }
        guard let mode else { return }
        var status = stat()
        guard stat(path, &status) == 0 else { throw failure(path, errno) }
        // Whoever may read may enter; the set-group bit came from the folder above and stays.
        let permissions = mode_t(truncatingIfNeeded: (mode | (mode & 0o444) >> 2) & 0o777)
        if chmod(path, permissions | status.st_mode & 0o2000) != 0 { throw failure(path, errno) }
    }

    /// Runs `body` while no other process makes or deletes the catalogue of this folder.
    func whileLocked<Result>(_ body: () throws(CatalogueError) -> Result) throws(CatalogueError) -> Result {
        let name = folder + "/catalogue.lock"
        let descriptor = Glibc.open(name, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure(name, errno) }
        defer { close(descriptor) }
        // Fails for a file that somebody else made, which then has its permissions already.
        if let mode { _ = fchmod(descriptor, mode_t(truncatingIfNeeded: mode & 0o777)) }
        while flock(descriptor, LOCK_EX) != 0 {
            guard errno == EINTR else { throw failure(name, errno) }
        }
        return try body()
    }
}
