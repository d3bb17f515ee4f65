import Glibc

/// All bytes of a file that does not change, which can be read on after the file has lost its name.
///
/// A large file is mapped into memory. A small one is copied: that costs less than to map and unmap it, and packs of single
/// actions, which are joined by the dozen, are small.
struct FileBytes: ~Copyable {
    let path: String
    let bytes: UnsafeRawBufferPointer
    /// Which file it was.
    let identity: FileIdentity
    private let isMapped: Bool

    /// From how many bytes on a file is mapped.
    private static let large = 1 << 16

    /// - Throws: `GitError.system`, with `EINVAL` for an empty file.
    init(_ path: String) throws {
        let file = try Descriptor(opening: path, flags: O_RDONLY)
        var status = stat()
        guard fstat(file.number, &status) == 0, let identity = FileIdentity(descriptor: file.number) else {
            throw GitError.system(call: "fstat", path: path, code: errno)
        }
        let size = Int(status.st_size)
        guard size > 0 else { throw GitError.system(call: "read", path: path, code: EINVAL) }
        let isMapped = size >= Self.large
        let bytes = try isMapped ? Self.map(file, size) : Self.copy(file, size)
        (self.path, self.identity, self.isMapped, self.bytes) = (path, identity, isMapped, bytes)
    }

    deinit {
        if isMapped {
            munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
        } else {
            bytes.deallocate()
        }
    }

    private static func map(_ file: borrowing Descriptor, _ size: Int) throws -> UnsafeRawBufferPointer {
        guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, file.number, 0), start != MAP_FAILED else {
            throw GitError.system(call: "mmap", path: file.path, code: errno)
        }
        return UnsafeRawBufferPointer(start: start, count: size)
    }

    private static func copy(_ file: borrowing Descriptor, _ size: Int) throws -> UnsafeRawBufferPointer {
        let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
        do { try file.read(into: bytes) } catch {
            bytes.deallocate()
            throw error
        }
        return UnsafeRawBufferPointer(bytes)
    }

    /// Lets go of the memory that bytes take, which counts as this process's own; they are read anew where they are needed.
    func letGo(of range: Range<Int>) {
        let page = sysconf(Int32(_SC_PAGESIZE))
        let (start, end) = (range.lowerBound / page * page, range.upperBound / page * page)
        guard isMapped, page > 0, start < end else { return }
        // Where the system keeps them, they take memory, and nothing else is the matter.
        madvise(UnsafeMutableRawPointer(mutating: bytes.baseAddress?.advanced(by: start)), end - start, MADV_DONTNEED)
    }

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
