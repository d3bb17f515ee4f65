internal import CDeflate

/// Deflates objects as git stores them, in zlib's format (RFC 1950). One compressor of libdeflate, freed once.
struct Deflater: ~Copyable {
    /// How bytes are deflated; a pack that is merged later is deflated only once all the same, and git reads any.
    enum Level: Int32 {
        /// Not at all: the format alone.
        case stored = 0
        /// With the least work.
        case fastest = 1
    }

    private let compressor: OpaquePointer

    /// - Throws: `GitError.system` if there is no memory for it.
    init(_ level: Level) throws {
        guard let compressor = libdeflate_alloc_compressor(level.rawValue) else {
            throw GitError.system(call: "libdeflate_alloc_compressor", path: "", code: 12)
        }
        self.compressor = compressor
    }

    deinit { libdeflate_free_compressor(compressor) }

    /// Appends the deflated form of some bytes.
    func append(_ bytes: [UInt8], to buffer: inout ByteBuffer) {
        let bound = libdeflate_zlib_compress_bound(compressor, bytes.count)
        bytes.withUnsafeBytes { input in
            buffer.append(atMost: bound) { room in
                libdeflate_zlib_compress(compressor, input.baseAddress, input.count, room.baseAddress, room.count)
            }
        }
    }
}

/// The CRC-32 of some bytes, as an index of a pack has it for each entry.
/// - Parameter check: The CRC-32 of what stands before them.
func crc32(_ bytes: UnsafeRawBufferPointer, after check: UInt32 = 0) -> UInt32 {
    libdeflate_crc32(check, bytes.baseAddress, bytes.count)
}
