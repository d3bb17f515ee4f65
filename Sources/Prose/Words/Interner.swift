/// Gives equal stretches of one byte buffer the same small number, in the order of first appearance.
///
/// An open hash table over the bytes themselves; equality is always confirmed byte by byte. The hash is seeded per
/// process, so that no text can be written to make every word collide, and the numbers do not depend on the seed.
struct Interner {
    private static let seed: UInt64 = {
        var hasher = Hasher()
        hasher.combine("Prose.Interner")
        return UInt64(bitPattern: Int64(hasher.finalize()))
    }()

    private let bytes: UnsafeBufferPointer<UInt8>
    /// The upper half of each slot is the hash, the lower one the number plus one; 0 is empty.
    private var slots: [UInt64]
    private var firsts: [Span] = []
    private let seed = Interner.seed

    private struct Span {
        var start: UInt32
        var count: UInt32
        var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
    }

    /// How many different stretches were seen.
    var count: Int { firsts.count }

    /// - Parameters:
    ///   - bytes: What all ranges point into.
    ///   - expected: About how many stretches will come.
    init(_ bytes: UnsafeBufferPointer<UInt8>, expecting expected: Int) {
        self.bytes = bytes
        var capacity = 64
        while capacity < expected { capacity *= 2 }
        slots = Array(repeating: 0, count: capacity)
    }

    /// The number of the bytes in `range`. Expected time is linear in the length of the range.
    mutating func identity(of range: Range<Int>) -> Int32 {
        if firsts.count &* 2 >= slots.count { grow() }
        let hash = hash(range) >> 32
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            let number = Int(slots[slot] & 0xFFFF_FFFF) - 1
            if slots[slot] >> 32 == hash, bytes.sameBytes(firsts[number].range, range) {
                return Int32(truncatingIfNeeded: number)
            }
            slot = (slot + 1) & mask
        }
        firsts.append(Span(start: UInt32(range.lowerBound), count: UInt32(range.count)))
        slots[slot] = hash << 32 | UInt64(firsts.count)
        return Int32(truncatingIfNeeded: firsts.count - 1)
    }

    private mutating func grow() {
        var larger = [UInt64](repeating: 0, count: slots.count * 2)
        let mask = larger.count - 1
        for entry in slots where entry != 0 {
            var slot = Int(truncatingIfNeeded: entry >> 32) & mask
            while larger[slot] != 0 { slot = (slot + 1) & mask }
            larger[slot] = entry
        }
        slots = larger
    }

    /// Sixteen bytes at a time, each half folded in by a full-width multiplication.
    private func hash(_ range: Range<Int>) -> UInt64 {
        var (first, second) = (seed ^ UInt64(truncatingIfNeeded: range.count), seed)
        var position = range.lowerBound
        while position + 16 <= range.upperBound {
            first = fold(first ^ bytes.eightBytes(at: position))
            second = fold(second ^ bytes.eightBytes(at: position + 8))
            position += 16
        }
        if position + 8 <= range.upperBound {
            second = fold(second ^ bytes.eightBytes(at: position))
            position += 8
        }
        return fold(fold(first ^ rest(position, range.upperBound)) ^ second)
    }

    /// The last bytes of a stretch, fewer than eight.
    @inline(__always)
    private func rest(_ position: Int, _ end: Int) -> UInt64 {
        if position + 8 <= bytes.count {
            return bytes.eightBytes(at: position) & ((1 << UInt64((end - position) * 8)) - 1)
        }
        var rest: UInt64 = 0
        for offset in 0..<end - position { rest |= UInt64(bytes[position + offset]) << UInt64(offset * 8) }
        return rest
    }

    @inline(__always)
    private func fold(_ value: UInt64) -> UInt64 {
        let product = (value ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: seed | 0xD6E8_FEB8_6659_FD93)
        return product.high ^ product.low
    }
}
