/// Several packs made into one that has every object of theirs once, by copying entries as they are.
///
/// Entries keep the order of their sources, one source after another. Of an object that several have, the copy of the
/// first is taken. So the base of a delta lies before it in the new pack too: it was copied from the same source, where it
/// lies before, or from one before that.
struct PackMerge {
    private struct Place {
        let source: Int32
        let position: UInt32
    }

    private let sources: [SourcePack]
    /// The places of the sources' ids in the order of their entries.
    private let order: [[UInt32]]
    /// Where the copy of each id of each source begins; 0 where another source's copy is taken.
    private var placed: [[UInt64]]
    /// What is copied, in the order of ids.
    private var copied: [Place] = []
    /// The CRC-32 of entries whose distance to their base changed.
    private var newChecks: [[UInt32: UInt32]]

    private static let pending = UInt64.max

    /// - Throws: `GitError.damagedPack`.
    /// - Complexity: O(n log n) for n ids in all; 24 bytes of memory for each.
    init(_ sources: [SourcePack]) throws {
        self.sources = sources
        order = try sources.map { try $0.inPackOrder() }
        placed = sources.map { [UInt64](repeating: 0, count: $0.index.count) }
        newChecks = sources.map { _ in [:] }
        chooseCopies()
    }

    /// How many objects the new pack has.
    var objectCount: Int { copied.count }

    /// The ids of one first byte at a time, so that what is sorted stays small.
    private mutating func chooseCopies() {
        var candidates: [(id: ObjectID, place: Place)] = []
        for byte in 0..<256 {
            candidates.removeAll(keepingCapacity: true)
            for (number, source) in sources.enumerated() {
                for position in source.index.positions(beginning: byte) {
                    let place = Place(source: Int32(number), position: UInt32(position))
                    candidates.append((source.index.id(at: position), place))
                }
            }
            candidates.sort { ($0.id, $0.place.source) < ($1.id, $1.place.source) }
            choose(candidates)
        }
    }

    private mutating func choose(_ candidates: [(id: ObjectID, place: Place)]) {
        var last: ObjectID?
        for (id, place) in candidates where id != last {
            last = id
            copied.append(place)
            placed[Int(place.source)][Int(place.position)] = Self.pending
        }
    }

    /// Writes the new pack and sees it to the disk; each entry is compared with its check on the way.
    /// - Parameters:
    ///   - beginning: How the file's path begins until it is in its place.
    ///   - pace: With which pauses; nil for none.
    /// - Throws: `GitError.damagedPack`, or `system`, or `CancellationError` where the pace is stopped; nothing is left then.
    mutating func writePack(beginning: String, pace: JoiningPace? = nil) throws -> WrittenPack {
        guard let count = UInt32(exactly: copied.count) else {
            throw GitError.damagedPack(path: beginning, detail: "no pack can have \(copied.count) objects")
        }
        var writer = try PackWriter(beginning: beginning, objectCount: count, pace: pace)
        for number in sources.indices { try copyEntries(of: number, to: &writer) }
        return try writer.finish()
    }

    private mutating func copyEntries(of number: Int, to writer: inout PackWriter) throws {
        let (source, order) = (sources[number], order[number])
        for (rank, place) in order.enumerated() {
            let position = Int(place)
            guard placed[number][position] == Self.pending else { continue }
            let next = rank + 1 < order.count ? Int(order[rank + 1]) : nil
            let entry = try source.entry(at: position, before: next)
            guard crc32(entry) == source.index.check(at: position), let header = PackEntryHeader(entry) else {
                throw source.damaged(position)
            }
            placed[number][position] = UInt64(writer.count)
            try copy(entry, header, at: position, of: number, to: &writer)
            source.pass(position)
        }
    }

    private mutating func copy(
        _ entry: UnsafeRawBufferPointer, _ header: PackEntryHeader, at position: Int, of number: Int,
        to writer: inout PackWriter
    ) throws {
        switch header.base {
        case .none: try writer.append(entry)
        case .id(let id):
            // Git and libgit2 look for a base in the same pack only.
            guard placeOfCopy(id) != nil else { throw sources[number].damaged(position, "has no base in the pack") }
            try writer.append(entry)
        case .distance(let old):
            let base = try offsetOfCopy(ofBase: old, before: position, of: number)
            let distance = UInt64(writer.count) - base
            guard distance != old else { return try writer.append(entry) }
            let start = Array(entry[..<header.sizeLength]) + PackEntryHeader.bytes(ofDistance: distance)
            let rest = UnsafeRawBufferPointer(rebasing: entry[header.length...])
            newChecks[number][UInt32(position)] = start.withUnsafeBytes { crc32(rest, after: crc32($0)) }
            try start.withUnsafeBytes { try writer.append($0) }
            try writer.append(rest)
        }
    }

    /// Where the copy of a delta's base begins.
    private func offsetOfCopy(ofBase distance: UInt64, before position: Int, of number: Int) throws -> UInt64 {
        let source = sources[number]
        guard let offset = source.index.offset(at: position), distance > 0, distance < offset,
            let base = self.position(at: offset - distance, of: number)
        else { throw source.damaged(position, "has no base in the pack") }
        let copy = placed[number][base] == 0 ? placeOfCopy(source.index.id(at: base)) : (number, base)
        guard let copy, case let offset = placed[copy.source][copy.position], offset != 0, offset != Self.pending else {
            throw source.damaged(position, "has a base behind itself")
        }
        return offset
    }

    /// The place of the id whose entry begins at an offset of a source.
    private func position(at offset: UInt64, of number: Int) -> Int? {
        let (index, order) = (number, order[number])
        var range = order.indices
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            let found = sources[index].index.offset(at: Int(order[middle])) ?? 0
            if found == offset { return Int(order[middle]) }
            range = found < offset ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return nil
    }

    /// Which source's copy of an object is taken.
    private func placeOfCopy(_ id: ObjectID) -> (source: Int, position: Int)? {
        var range = copied.indices
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            let place = copied[middle]
            let found = sources[Int(place.source)].index.id(at: Int(place.position))
            if found == id { return (Int(place.source), Int(place.position)) }
            range = found < id ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return nil
    }

    /// The index of the new pack, once it is written.
    func index(checksum: ObjectID) -> ByteBuffer {
        let entries = copied.lazy.map { place in
            let (number, position) = (Int(place.source), Int(place.position))
            let index = self.sources[number]
            return PackIndexEntry(
                id: index.index.id(at: position),
                check: self.newChecks[number][place.position] ?? index.index.check(at: position),
                offset: self.placed[number][position])
        }
        return ByteBuffer(indexOfSorted: entries, checksum: checksum)
    }
}
