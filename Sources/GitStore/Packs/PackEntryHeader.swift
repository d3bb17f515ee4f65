/// What stands before the deflated bytes of an entry of a pack.
///
/// Source: <https://git-scm.com/docs/pack-format>. The kind and the size come first; a delta then names its base, by an id
/// or by how many bytes before it the base's entry begins.
struct PackEntryHeader {
    /// What a delta is against.
    enum Base: Equatable {
        case none
        /// How many bytes before this entry the base's begins.
        case distance(UInt64)
        case id(ObjectID)
    }

    let base: Base
    /// How many bytes the kind and the size take.
    let sizeLength: Int
    /// How many bytes all of the header takes.
    let length: Int

    /// - Returns: Nil if the bytes begin no entry.
    init?(_ entry: UnsafeRawBufferPointer) {
        guard let first = entry.first, let sizeEnd = entry.prefix(12).firstIndex(where: { $0 & 0x80 == 0 }) else {
            return nil
        }
        sizeLength = sizeEnd + 1
        switch first >> 4 & 7 {
        case 1, 2, 3, 4: (base, length) = (.none, sizeLength)
        case 6:
            guard let (distance, end) = Self.distance(entry, from: sizeLength) else { return nil }
            (base, length) = (.distance(distance), end)
        case 7:
            length = sizeLength + ObjectID.byteCount
            guard length <= entry.count else { return nil }
            base = .id(ObjectID(raw: UnsafeRawBufferPointer(rebasing: entry[sizeLength..<length])))
        default: return nil
        }
    }

    /// Seven bits a byte, the highest first; each byte that another follows counts one more, so that no distance can be
    /// written in two ways.
    private static func distance(_ entry: UnsafeRawBufferPointer, from start: Int) -> (UInt64, end: Int)? {
        var distance: UInt64 = 0
        for position in start..<min(start + 9, entry.count) {
            let byte = entry[position]
            distance = distance << 7 | UInt64(byte & 0x7F)
            if byte & 0x80 == 0 { return (distance, position + 1) }
            distance += 1
        }
        return nil
    }

    /// The bytes that write a distance.
    static func bytes(ofDistance distance: UInt64) -> [UInt8] {
        var bytes = [UInt8(distance & 0x7F)]
        var rest = distance >> 7
        while rest > 0 {
            rest -= 1
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        return bytes.reversed()
    }
}
