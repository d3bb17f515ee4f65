internal import Glibc

/// An exclusive lock between processes, and between the holders in one: held for as long as the value is there, and gone
/// with the process however that ends.
struct FileLock: ~Copyable, Sendable {
    private let descriptor: Int32

    /// Waits for the lock, and makes its file if there is none.
    /// - Parameter mode: Permission bits of a file that is made; nil leaves them to the umask.
    init(at path: String, mode: Int?) throws(CatalogueError) {
        descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw CatalogueFile.failure(path, errno) }
        // Fails for a file that somebody else made, which then has its permissions already.
        if let mode { _ = fchmod(descriptor, mode_t(truncatingIfNeeded: mode & 0o777)) }
        while flock(descriptor, LOCK_EX) != 0 {
            guard errno == EINTR else {
                let code = errno
                close(descriptor)
                throw CatalogueFile.failure(path, code)
            }
        }
    }

    deinit {
        // A process that is being started at this instant has the file open as well.
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }
}
