extension MarkupScanner {
    /// Reads `<https://…>`, `<name@house>` and the tags of HTML.
    mutating func tag() {
        let start = position
        position += 1
        guard position < bytes.count, Self.beginsTag(bytes[position]) else { return }
        let stop = bytes[position...].firstIndex { [0x3C, 0x3E, 0x0A].contains($0) }
        guard let stop, bytes[stop] == UInt8(ascii: ">") else { return }
        let inside = bytes[position..<stop]
        let isAddress = inside.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "@") }
        let isAnchor = inside.contains(UInt8(ascii: "=")) && (isTag("a", inside) || isTag("img", inside))
        markup.mark(start..<stop + 1, as: isAnchor || isAddress && !inside.contains(0x20) ? .link : .mark)
        position = stop + 1
    }

    private static func beginsTag(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!")
    }

    private func isTag(_ name: String, _ inside: ArraySlice<UInt8>) -> Bool {
        let small = inside.prefix(name.utf8.count + 1).map { $0 | 0x20 }
        return small.elementsEqual((name + " ").utf8)
    }

    /// Reads an address that stands in the text as it is: `https://…`, `www.…`.
    mutating func bareAddress() {
        let start = position
        position += 1
        if start > 0, ScalarClass(ascii: bytes[start - 1]).makesWord { return }
        let small = bytes[start...].prefix(8).map { $0 | 0x20 }
        let opening = ["http://", "https://", "www."].first { small.starts(with: $0.utf8.map { $0 | 0x20 }) }
        guard let opening else { return }
        var end = start + opening.utf8.count
        let wordStart = end
        while end < bytes.count, isAddressByte(end) { end += 1 }
        end = trimmed(start..<end)
        guard end > wordStart else { return }
        markup.mark(start..<end, as: .link)
        position = end
    }

    /// Brackets, spaces, quotation marks and full-width punctuation end an address.
    private func isAddressByte(_ index: Int) -> Bool {
        switch bytes[index] {
        case 0...0x20, 0x22, 0x3C, 0x3E, 0x5B, 0x5D, 0x60: false
        case 0xE2: !(index + 1 < bytes.count && bytes[index + 1] == 0x80)
        case 0xE3: !(index + 1 < bytes.count && bytes[index + 1] == 0x80)
        case 0xEF: !(index + 1 < bytes.count && bytes[index + 1] == 0xBC)
        default: true
        }
    }

    /// The full stop after an address is the sentence's, and so is a parenthesis that it did not open.
    private func trimmed(_ range: Range<Int>) -> Int {
        var surplus = 0
        for byte in bytes[range] { surplus += byte == 0x29 ? 1 : byte == 0x28 ? -1 : 0 }
        var end = range.upperBound
        while end > range.lowerBound {
            switch bytes[end - 1] {
            case 0x29:
                guard surplus > 0 else { return end }
                surplus -= 1
            case 0x21, 0x27, 0x2A, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5F, 0x7E: break
            default: return end
            }
            end -= 1
        }
        return end
    }
}
