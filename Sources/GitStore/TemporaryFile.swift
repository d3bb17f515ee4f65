import Glibc
internal import Synchronization

/// A file under a name that nobody looks at, until it is renamed to what it is to be: leaving scope takes it away again.
struct TemporaryFile: ~Copyable {
    let path: String
    private let file: Descriptor
    private var isInPlace = false

    private static let count = Atomic<Int>(0)

    /// A file whose name is this beginning, the process's id and a number that no other file of the process has.
    /// - Parameter mode: Permission bits, less those that the umask takes.
    init(beginning: String, mode: mode_t) throws {
        let number = Self.count.wrappingAdd(1, ordering: .relaxed).newValue
        path = "\(beginning)\(getpid())-\(number)"
        // A process before may have had the same id.
        unlink(path)
        file = try Descriptor(opening: path, flags: O_RDWR | O_CREAT | O_EXCL, mode: mode)
    }

    /// Writes bytes behind those that were written before.
    func write(_ bytes: UnsafeRawBufferPointer) throws { try file.write(bytes) }

    /// Returns once all that was written is on the disk.
    func sync() throws { try file.sync() }

    /// Puts the file in its place, at once and whole; whatever is there is replaced.
    consuming func rename(to place: String) throws {
        guard Glibc.rename(path, place) == 0 else {
            throw GitError.system(call: "rename", path: path, code: errno)
        }
        isInPlace = true
    }

    /// Gives the file a second name, which must be free.
    /// - Returns: False if something has that name.
    func link(to place: String) throws -> Bool {
        if Glibc.link(path, place) == 0 { return true }
        guard errno == EEXIST else { throw GitError.system(call: "link", path: place, code: errno) }
        return false
    }

    deinit {
        if !isInPlace { unlink(path) }
    }
}
