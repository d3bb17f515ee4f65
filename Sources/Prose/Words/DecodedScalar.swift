/// One scalar read from UTF-8.
struct DecodedScalar {
    var value: UInt32
    /// In bytes, 1 to 4.
    var length: Int
}

extension RandomAccessCollection<UInt8> where Index == Int {
    /// Reads the scalar that begins at `index`. The bytes come from a `String` and are therefore valid; a sequence cut
    /// short by `end` reads as one byte.
    @inline(__always)
    func scalar(at index: Int, before end: Int) -> DecodedScalar {
        let first = self[index]
        if first < 0x80 { return DecodedScalar(value: UInt32(first), length: 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard index + length <= end else { return DecodedScalar(value: UInt32(first), length: 1) }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for offset in 1..<length {
            value = value << 6 | UInt32(self[index + offset] & 0x3F)
        }
        return DecodedScalar(value: value, length: length)
    }

    /// The start of the scalar that ends right before `index`, not going below `start`.
    func scalarStart(before index: Int, notBelow start: Int) -> Int {
        var position = index - 1
        while position > start, self[position] & 0xC0 == 0x80 { position -= 1 }
        return position
    }

    /// The text of a stretch that was cut at scalar boundaries.
    func text(_ range: Range<Int>) -> String {
        String(decoding: self[range], as: UTF8.self)
    }
}
