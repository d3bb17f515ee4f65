/// Where a pack has an object.
struct PackIndexEntry {
    let id: ObjectID
    /// The CRC-32 of the entry's bytes, header included.
    let check: UInt32
    /// Where the entry begins, in bytes from the start of the pack.
    let offset: UInt64
}

extension ByteBuffer {
    /// The index of a pack, version 2: the sorted ids with their checks and offsets, behind a table of how many ids begin
    /// with each byte or a lower one.
    ///
    /// Source: <https://git-scm.com/docs/pack-format>. An offset of 2 GiB or more stands in a table of its own.
    /// - Complexity: O(n log n).
    init(indexOf entries: [PackIndexEntry], checksum: ObjectID) {
        self.init(indexOfSorted: entries.sorted { $0.id < $1.id }, checksum: checksum)
    }

    /// The same of entries that are in the order of their ids already.
    /// - Complexity: O(n), with each entry asked for four times.
    init(indexOfSorted sorted: some RandomAccessCollection<PackIndexEntry>, checksum: ObjectID) {
        self.init(capacity: 8 + 1024 + sorted.count * 28 + 40)
        append(PackIndex.magic)
        append(bigEndian: UInt32(2))
        appendFanOut(sorted)
        for entry in sorted { entry.id.withBytes { append($0) } }
        for entry in sorted { append(bigEndian: entry.check) }
        appendOffsets(sorted)
        append(checksum.bytes)
        let own = withBytes { ObjectID(sha1Of: $0) }
        append(own.bytes)
    }

    private mutating func appendFanOut(_ sorted: some Sequence<PackIndexEntry>) {
        var counts = [UInt32](repeating: 0, count: 256)
        for entry in sorted { counts[Int(entry.id.firstByte)] += 1 }
        var sum: UInt32 = 0
        for count in counts {
            sum += count
            append(bigEndian: sum)
        }
    }

    private mutating func appendOffsets(_ sorted: some Sequence<PackIndexEntry>) {
        var large: [UInt64] = []
        for entry in sorted {
            if entry.offset < 1 << 31 {
                append(bigEndian: UInt32(entry.offset))
            } else {
                append(bigEndian: UInt32(1 << 31) | UInt32(large.count))
                large.append(entry.offset)
            }
        }
        for offset in large { append(bigEndian: offset) }
    }
}
