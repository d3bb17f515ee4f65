internal import Crypto

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
