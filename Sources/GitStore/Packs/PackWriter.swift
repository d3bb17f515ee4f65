internal import Crypto

/// A pack being written to a file piece by piece: what is in memory at a time does not grow with the pack.
struct PackWriter: ~Copyable {
    /// How many bytes of the pack there are: where the next entry begins.
    private(set) var count = 0
    private let file: TemporaryFile
    private var hash = Insecure.SHA1()
    private var piece = ByteBuffer(capacity: pieceSize)
    private let pace: JoiningPace?
    /// How many bytes were written since the last pause, and when that was.
    private var sinceRest = 0
    private var lastRest = ContinuousClock.now

    private static let pieceSize = 1 << 20

    /// - Parameters:
    ///   - beginning: How the file's path begins until it is in its place.
    ///   - objectCount: How many entries will be appended.
    ///   - pace: With which pauses; nil for none.
    init(beginning: String, objectCount: UInt32, pace: JoiningPace? = nil) throws {
        self.pace = pace
        file = try TemporaryFile(beginning: beginning, mode: 0o444)
        piece.append("PACK".utf8)
        piece.append(bigEndian: UInt32(2))
        piece.append(bigEndian: objectCount)
        count = piece.count
    }

    mutating func append(_ bytes: UnsafeRawBufferPointer) throws {
        if piece.count + bytes.count > Self.pieceSize { try writePiece() }
        count += bytes.count
        guard bytes.count < Self.pieceSize else { return try write(bytes) }
        piece.append(bytes)
    }

    /// Ends the pack with its checksum and sees it to the disk.
    consuming func finish() throws -> WrittenPack {
        try writePiece()
        let checksum = ObjectID(hash.finalize())
        try checksum.withBytes { try file.write($0) }
        try file.sync()
        return WrittenPack(checksum: checksum, file: file)
    }

    private mutating func writePiece() throws {
        try piece.withBytes { bytes in
            hash.update(bufferPointer: bytes)
            try file.write(bytes)
        }
        try rest(after: piece.count)
        piece.removeAll()
    }

    private mutating func write(_ bytes: UnsafeRawBufferPointer) throws {
        hash.update(bufferPointer: bytes)
        try file.write(bytes)
        try rest(after: bytes.count)
    }

    /// Sees to the disk what was written since the last pause, if it is a piece's worth, and pauses.
    private mutating func rest(after count: Int) throws {
        guard let pace else { return }
        sinceRest += count
        guard sinceRest >= JoiningPace.piece else { return }
        if pace.isSparing { try file.sync() }
        try pace.rest(after: .now - lastRest)
        (sinceRest, lastRest) = (0, .now)
    }
}

/// A pack that is whole and on the disk, and not in its place yet.
struct WrittenPack: ~Copyable {
    /// By which it is named.
    let checksum: ObjectID
    let file: TemporaryFile
}
