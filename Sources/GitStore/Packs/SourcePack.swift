/// A pack that is there, to be read whole. A class, as an array cannot hold what may not be copied.
final class SourcePack {
    /// Its name without ending, such as `pack-3f2a…`.
    let name: String
    let index: PackIndex
    private let file: FileBytes
    /// Up to where nothing of the file takes memory.
    private var letGo = 0
    /// How much is read before it is let go of, in bytes.
    private static let share = 2 << 20

    /// - Throws: `GitError.damagedPack`, or `system` if one of its files is gone.
    init(_ name: String, in folder: PackFolder) throws {
        let path = "\(folder.path)/\(name)"
        self.name = name
        index = try PackIndex(path + ".idx")
        file = try FileBytes(path + ".pack")
        guard file.bytes.count >= 12 + ObjectID.byteCount, file.number(at: 0) == 0x5041_434B,
            (2...3).contains(file.number(at: 4)), file.number(at: 8) == UInt32(index.count),
            file.id(at: file.bytes.count - ObjectID.byteCount) == index.packChecksum
        else {
            throw GitError.damagedPack(path: path + ".pack", detail: "it does not belong to its index, or is cut short")
        }
    }

    /// Which file the pack was.
    var identity: FileIdentity { file.identity }

    /// The size of the pack in bytes.
    var size: Int { file.bytes.count }

    /// The places of the ids, in the order of their entries in the pack.
    /// - Complexity: O(n log n); four bytes an object.
    func inPackOrder() throws -> [UInt32] {
        for position in 0..<index.count where index.offset(at: position) == nil { throw damaged(position) }
        return (0..<UInt32(index.count)).sorted {
            index.offset(at: Int($0)) ?? 0 < index.offset(at: Int($1)) ?? 0
        }
    }

    /// The bytes of the entry at a place, which ends where the next one begins.
    func entry(at position: Int, before next: Int?) throws -> UnsafeRawBufferPointer {
        let end = UInt64(file.bytes.count - ObjectID.byteCount)
        guard let start = index.offset(at: position), let stop = next.map({ index.offset(at: $0) }) ?? end,
            start >= 12, start < stop, stop <= end
        else { throw damaged(position) }
        return UnsafeRawBufferPointer(rebasing: file.bytes[Int(start)..<Int(stop)])
    }

    /// Lets go of the memory of all entries before a place, for somebody who reads them in their order.
    func pass(_ position: Int) {
        guard let offset = index.offset(at: position).flatMap({ Int(exactly: $0) }), offset - letGo >= Self.share else {
            return
        }
        file.letGo(of: letGo..<offset)
        letGo = offset
    }

    /// Whether a fair share of the entries are deltas, as git makes them, going by some of them.
    var hasDeltas: Bool {
        let every = max(index.count / 1_000, 1)
        let offsets = stride(from: 0, to: index.count, by: every).compactMap { index.offset(at: $0) }
        let deltas = offsets.count { $0 < file.bytes.count && file.bytes[Int($0)] >> 4 & 7 >= 6 }
        return deltas * 10 >= offsets.count
    }

    func damaged(_ position: Int, _ what: String = "is not where the index says, or was changed") -> GitError {
        .damagedPack(path: file.path, detail: "the entry of \(index.id(at: position)) \(what)")
    }
}
