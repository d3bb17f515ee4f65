import Glibc

/// An open file: closed when it goes out of scope, never inherited by a child process.
struct Descriptor: ~Copyable, Sendable {
    let number: Int32
    let path: String

    init(opening path: String, flags: Int32, mode: mode_t = 0o666) throws {
        number = open(path, flags | O_CLOEXEC, mode)
        self.path = path
        guard number >= 0 else { throw GitError.system(call: "open", path: path, code: errno) }
    }

    deinit {
        if number >= 0 { close(number) }
    }

    func write(_ bytes: [UInt8]) throws {
        try bytes.withUnsafeBytes { try write($0) }
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws {
        var rest = bytes
        while !rest.isEmpty {
            let count = Glibc.write(number, rest.baseAddress, rest.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw GitError.system(call: "write", path: path, code: errno) }
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        }
    }

    /// Up to `limit` bytes from the start of the file.
    func read(limit: Int) throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: limit)
        let count = bytes.withUnsafeMutableBytes { pread(number, $0.baseAddress, $0.count, 0) }
        guard count >= 0 else { throw GitError.system(call: "read", path: path, code: errno) }
        return Array(bytes.prefix(count))
    }

    /// Fills the memory with what is at the start of the file.
    /// - Throws: `GitError.system`, with `EIO` if the file is shorter than that.
    func read(into bytes: UnsafeMutableRawBufferPointer) throws {
        var rest = bytes
        while !rest.isEmpty {
            let count = pread(number, rest.baseAddress, rest.count, off_t(bytes.count - rest.count))
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw GitError.system(call: "read", path: path, code: count < 0 ? errno : EIO) }
            rest = UnsafeMutableRawBufferPointer(rebasing: rest.dropFirst(count))
        }
    }

    /// Puts these bytes in place of all that is in the file; at no instant is the file empty.
    func overwrite(_ bytes: [UInt8]) throws {
        guard lseek(number, 0, SEEK_SET) == 0 else { throw GitError.system(call: "lseek", path: path, code: errno) }
        try write(bytes)
        guard ftruncate(number, off_t(bytes.count)) == 0 else {
            throw GitError.system(call: "ftruncate", path: path, code: errno)
        }
    }

    /// Returns once the file, or the folder, is on the disk.
    func sync() throws {
        guard fsync(number) == 0 else { throw GitError.system(call: "fsync", path: path, code: errno) }
    }

    static func syncFolder(_ path: String) throws {
        try Descriptor(opening: path, flags: O_RDONLY | O_DIRECTORY).sync()
    }
}
