internal import Crypto
internal import Dispatch
internal import Synchronization

/// A pack being built in memory: whole objects, deflated once, one after another.
///
/// Small trees are nearly all object ids, which do not become smaller: deflating the five of an action would save a
/// fortieth of its bytes, and take nearly half of the time of its pack.
///
/// Source: <https://git-scm.com/docs/pack-format>. A pack is "PACK", the version 2 and the number of objects, four bytes
/// each, then the entries, then the SHA-1 of all that.
struct PackBuilder: ~Copyable {
    private let deflater: Deflater
    private let storer: Deflater
    private var buffer = ByteBuffer(capacity: 1 << 16)
    private static let headerLength = 12
    /// From how many bytes on two threads deflate.
    private static let worthSharing = 1 << 18
    private(set) var entries: [PackIndexEntry] = []

    /// - Throws: `GitError.system` if there is no memory for it.
    init() throws { self.init(deflater: try Deflater(.fastest), storer: try Deflater(.stored)) }

    private init(deflater: consuming Deflater, storer: consuming Deflater) {
        self.deflater = deflater
        self.storer = storer
        buffer.append("PACK".utf8)
        buffer.append(bigEndian: UInt32(2))
        buffer.append(bigEndian: UInt32(0))
    }

    /// Adds objects that are not in the pack yet. Where there are many, a second thread deflates half of them, if one is
    /// free; the pack is the same.
    /// - Throws: `GitError.system` if there is no memory for it.
    mutating func add(_ objects: [WrittenObject]) throws {
        let size = objects.reduce(0) { $0 + $1.bytes.count }
        guard size >= Self.worthSharing else { return addAll(objects[...]) }
        let middle = Self.middle(of: objects, size)
        let halves = try [objects[..<middle], objects[middle...]].map { try PackHalf($0) }
        DispatchQueue.concurrentPerform(iterations: halves.count) { halves[$0].deflate() }
        for half in halves { half.lend { append($0) } }
    }

    fileprivate mutating func addAll(_ objects: ArraySlice<WrittenObject>) {
        for object in objects { add(object.id, object.kind, object.bytes) }
    }

    /// Where the second half of the bytes begins.
    private static func middle(of objects: [WrittenObject], _ size: Int) -> Int {
        var sum = 0
        return objects.firstIndex { object in
            sum += object.bytes.count
            return sum > size / 2
        } ?? objects.endIndex
    }

    /// Appends the entries of another pack.
    private mutating func append(_ other: borrowing PackBuilder) {
        let shift = UInt64(buffer.count - Self.headerLength)
        other.buffer.withBytes(from: Self.headerLength) { buffer.append($0) }
        entries += other.entries.map { PackIndexEntry(id: $0.id, check: $0.check, offset: $0.offset + shift) }
    }

    /// Adds an object that is not in the pack yet.
    mutating func add(_ id: ObjectID, _ kind: ObjectKind, _ bytes: [UInt8]) {
        let offset = buffer.count
        buffer.append(Self.header(kind.packNumber, size: bytes.count))
        if Self.isWorthDeflating(kind, bytes) {
            deflater.append(bytes, to: &buffer)
        } else {
            storer.append(bytes, to: &buffer)
        }
        let check = buffer.withBytes(from: offset) { crc32($0) }
        entries.append(PackIndexEntry(id: id, check: check, offset: UInt64(offset)))
    }

    private static func isWorthDeflating(_ kind: ObjectKind, _ bytes: [UInt8]) -> Bool {
        bytes.count >= (kind == .tree ? 1_024 : 128)
    }

    /// Ends the pack with its number of objects and its checksum.
    /// - Returns: The checksum, by which the pack is named.
    mutating func finish() -> ObjectID {
        buffer.put(bigEndian: UInt32(entries.count), at: 8)
        let checksum = buffer.withBytes { ObjectID(sha1Of: $0) }
        buffer.append(checksum.bytes)
        return checksum
    }

    /// Lends the bytes of the pack.
    borrowing func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try buffer.withBytes(body)
    }

    /// The kind in three bits and the size, four bits first, then seven at a time, lowest first.
    private static func header(_ kind: UInt8, size: Int) -> [UInt8] {
        var byte = kind << 4 | UInt8(size & 15)
        var rest = size >> 4
        var header: [UInt8] = []
        while rest > 0 {
            header.append(byte | 0x80)
            byte = UInt8(rest & 0x7F)
            rest >>= 7
        }
        return header + [byte]
    }
}

/// Some of a pack's objects, deflated on whatever thread is free.
private final class PackHalf: Sendable {
    private let objects: ArraySlice<WrittenObject>
    private let pack: Mutex<PackBuilder>

    init(_ objects: ArraySlice<WrittenObject>) throws {
        self.objects = objects
        pack = Mutex(try PackBuilder())
    }

    func deflate() { pack.withLock { $0.addAll(objects) } }

    /// Lends what was deflated.
    func lend(_ body: (borrowing PackBuilder) -> Void) { pack.withLock { body($0) } }
}

extension ObjectKind {
    /// How packs number the kinds.
    fileprivate var packNumber: UInt8 {
        switch self {
        case .commit: 1
        case .tree: 2
        case .blob: 3
        case .tag: 4
        }
    }
}
