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

    private var slots: [Int] = Array(repeating: -1, count: 64)
    private var firsts: [Range<Int>] = []
    private var hashes: [UInt64] = []
    private let seed = Interner.seed

    /// How many different stretches were seen.
    var count: Int { firsts.count }

    /// The number of the bytes in `range`. Expected time is linear in the length of the range.
    mutating func identity(of range: Range<Int>, in bytes: [UInt8]) -> Int {
        if firsts.count &* 2 >= slots.count { grow() }
        let hash = hash(range, in: bytes)
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] >= 0 {
            let candidate = slots[slot]
            if hashes[candidate] == hash, bytes.sameBytes(firsts[candidate], range) { return candidate }
            slot = (slot + 1) & mask
        }
        slots[slot] = firsts.count
        firsts.append(range)
        hashes.append(hash)
        return firsts.count - 1
    }

    private mutating func grow() {
        var larger = Array(repeating: -1, count: slots.count * 2)
        let mask = larger.count - 1
        for (identity, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash) & mask
            while larger[slot] >= 0 { slot = (slot + 1) & mask }
            larger[slot] = identity
        }
        slots = larger
    }

    /// Eight bytes at a time, each folded in by a full-width multiplication.
    private func hash(_ range: Range<Int>, in bytes: [UInt8]) -> UInt64 {
        bytes.withUnsafeBytes { buffer in
            var hash = seed ^ UInt64(truncatingIfNeeded: range.count)
            var position = range.lowerBound
            while position + 8 <= range.upperBound {
                let word = buffer.loadUnaligned(fromByteOffset: position, as: UInt64.self)
                hash = fold(hash ^ word)
                position += 8
            }
            let left = range.upperBound - position
            var rest: UInt64 = 0
            if left > 0, position + 8 <= buffer.count {
                rest = buffer.loadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
                rest &= (1 << UInt64(left * 8)) - 1
            } else {
                for offset in 0..<left { rest |= UInt64(buffer[position + offset]) << UInt64(offset * 8) }
            }
            return fold(fold(hash ^ rest))
        }
    }

    @inline(__always)
    private func fold(_ value: UInt64) -> UInt64 {
        let product = (value ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: seed | 0xD6E8_FEB8_6659_FD93)
        return product.high ^ product.low
    }
}
