import Glibc

/// A file that does not change, as the system maps it into memory: one owner, unmapped once.
///
/// What is mapped can be read on after the file has lost its name.
struct MappedFile: ~Copyable {
    let path: String
    let bytes: UnsafeRawBufferPointer
    /// Which file it was.
    let identity: FileIdentity

    /// - Throws: `GitError.system`, with `EINVAL` for an empty file.
    init(_ path: String) throws {
        let file = try Descriptor(opening: path, flags: O_RDONLY)
        var status = stat()
        guard fstat(file.number, &status) == 0, let identity = FileIdentity(descriptor: file.number) else {
            throw GitError.system(call: "fstat", path: path, code: errno)
        }
        let size = Int(status.st_size)
        guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, file.number, 0), start != MAP_FAILED else {
            throw GitError.system(call: "mmap", path: path, code: errno)
        }
        self.path = path
        self.identity = identity
        bytes = UnsafeRawBufferPointer(start: start, count: size)
    }

    deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count) }

    /// Four bytes as a number, the highest first.
    func number(at position: Int) -> UInt32 {
        UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt32.self))
    }

    /// Eight bytes as a number, the highest first.
    func largeNumber(at position: Int) -> UInt64 {
        UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
    }

    /// The id whose 20 bytes begin here.
    func id(at position: Int) -> ObjectID {
        ObjectID(raw: UnsafeRawBufferPointer(rebasing: bytes[position..<position + ObjectID.byteCount]))
    }
}
