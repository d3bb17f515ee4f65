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
        file = try Self.made(path, mode)
    }

    private static func made(_ path: String, _ mode: mode_t) throws -> Descriptor {
        let flags = O_RDWR | O_CREAT | O_EXCL
        do {
            return try Descriptor(opening: path, flags: flags, mode: mode)
        } catch GitError.system(_, _, EEXIST) {
            // A process before had the same id.
            unlink(path)
            return try Descriptor(opening: path, flags: flags, mode: mode)
        }
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
