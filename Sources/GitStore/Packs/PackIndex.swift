/// The index of a pack, version 2, as it lies on the disk: ids in order, with the check and the offset of each.
///
/// Source: <https://git-scm.com/docs/pack-format>.
struct PackIndex: ~Copyable {
    private let file: FileBytes
    /// How many objects the pack has.
    let count: Int

    /// How an index of any version but the first begins.
    static let magic: [UInt8] = [0xFF, 0x74, 0x4F, 0x63]
    private static let fanOut = 8
    private static let ids = fanOut + 256 * 4
    private static let trailer = 2 * ObjectID.byteCount
    private var checks: Int { Self.ids + count * ObjectID.byteCount }
    private var offsets: Int { checks + count * 4 }
    private var largeOffsets: Int { offsets + count * 4 }
    private var largeCount: Int { (file.bytes.count - Self.trailer - largeOffsets) / 8 }

    /// - Throws: `GitError.damagedPack` for what is no index of version 2, or was changed since it was written; `system`.
    /// - Complexity: O(size), as its own checksum is verified.
    init(_ path: String) throws {
        let file = try FileBytes(path)
        guard let count = Self.count(in: file) else {
            throw GitError.damagedPack(path: path, detail: "it is no index of version 2, or cut short")
        }
        let end = file.bytes.count - ObjectID.byteCount
        guard ObjectID(sha1Of: UnsafeRawBufferPointer(rebasing: file.bytes[..<end])) == file.id(at: end) else {
            throw GitError.damagedPack(path: path, detail: "its checksum is wrong")
        }
        self.file = file
        self.count = count
    }

    /// How many objects it has, if its size is what it has to be for that many.
    private static func count(in file: borrowing FileBytes) -> Int? {
        let size = file.bytes.count
        guard size >= ids + trailer, file.number(at: 0) == 0xFF74_4F63, file.number(at: 4) == 2 else { return nil }
        var last: UInt32 = 0
        for byte in 0..<256 {
            let next = file.number(at: fanOut + byte * 4)
            guard next >= last else { return nil }
            last = next
        }
        let count = Int(last)
        let least = ids + count * 28 + trailer
        guard size >= least, size <= least + count * 8, (size - least) % 8 == 0 else { return nil }
        return count
    }

    /// Which file it was.
    var identity: FileIdentity { file.identity }

    /// The checksum of the pack that it is the index of.
    var packChecksum: ObjectID { file.id(at: file.bytes.count - Self.trailer) }

    /// The id at a place in the order of ids, which is 0 or more and less than `count`.
    func id(at position: Int) -> ObjectID { file.id(at: Self.ids + position * ObjectID.byteCount) }

    /// The CRC-32 of the entry of the id at a place.
    func check(at position: Int) -> UInt32 { file.number(at: checks + position * 4) }

    /// Where the entry of the id at a place begins in the pack; nil if the index has no such offset.
    func offset(at position: Int) -> UInt64? {
        let small = file.number(at: offsets + position * 4)
        guard small >> 31 == 1 else { return UInt64(small) }
        let place = Int(small & 0x7FFF_FFFF)
        return place < largeCount ? file.largeNumber(at: largeOffsets + place * 8) : nil
    }

    /// The places of the ids that begin with this byte.
    func positions(beginning byte: Int) -> Range<Int> {
        let start = byte == 0 ? 0 : Int(file.number(at: Self.fanOut + (byte - 1) * 4))
        return start..<Int(file.number(at: Self.fanOut + byte * 4))
    }

    /// The place of an id.
    /// - Complexity: O(log n).
    func position(of id: ObjectID) -> Int? {
        var range = positions(beginning: Int(id.firstByte))
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            let found = self.id(at: middle)
            if found == id { return middle }
            range = found < id ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return nil
    }
}
