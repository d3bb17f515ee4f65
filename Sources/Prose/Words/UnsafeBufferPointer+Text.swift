/// Comparing UTF-8 where it lies, eight bytes at a time.
extension UnsafeBufferPointer<UInt8> {
    /// Eight bytes at once, in the order of memory on a little-endian machine.
    @inline(__always)
    func eightBytes(at index: Int) -> UInt64 {
        UInt64(littleEndian: UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    /// Whether two stretches hold the same bytes.
    @inline(__always)
    func sameBytes(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
        first.count == second.count && commonPrefix(first, second) == first.count
    }

    /// How many bytes two stretches have in common at their start.
    func commonPrefix(_ first: Range<Int>, _ second: Range<Int>) -> Int {
        let shorter = Swift.min(first.count, second.count)
        var length = 0
        while length + 8 <= shorter {
            let difference = eightBytes(at: first.lowerBound + length) ^ eightBytes(at: second.lowerBound + length)
            if difference != 0 { return length + difference.trailingZeroBitCount / 8 }
            length += 8
        }
        while length < shorter, self[first.lowerBound + length] == self[second.lowerBound + length] { length += 1 }
        return length
    }

    /// How many bytes two stretches have in common at their end.
    func commonSuffix(_ first: Range<Int>, _ second: Range<Int>) -> Int {
        let shorter = Swift.min(first.count, second.count)
        var length = 0
        while length + 8 <= shorter {
            let (one, other) = (first.upperBound - length - 8, second.upperBound - length - 8)
            let difference = eightBytes(at: one) ^ eightBytes(at: other)
            if difference != 0 { return length + difference.leadingZeroBitCount / 8 }
            length += 8
        }
        while length < shorter, self[first.upperBound - length - 1] == self[second.upperBound - length - 1] {
            length += 1
        }
        return length
    }

    /// Where the next line feed stands at or after `start`, else `end`.
    func lineFeed(from start: Int, before end: Int) -> Int {
        var position = start
        while position + 8 <= end {
            let word = eightBytes(at: position) ^ 0x0A0A_0A0A_0A0A_0A0A
            let zeros = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
            if zeros != 0 { return position + zeros.trailingZeroBitCount / 8 }
            position += 8
        }
        while position < end, self[position] != 0x0A { position += 1 }
        return position
    }
}
