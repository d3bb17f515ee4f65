/// The lines of a YAML text as its parser counts them: besides LF, CR and CRLF it breaks at U+0085, U+2028 and U+2029.
///
/// YAML 1.1, section 5.4, <https://yaml.org/spec/1.1/#id871136>; libyaml follows it, YAML 1.2 no longer does.
struct YAMLLines: Sendable {
    /// The bytes of the text.
    let bytes: [UInt8]
    /// Where each line begins; a line without bytes at the end is none.
    let starts: [Int]

    /// - Complexity: O(length).
    init(_ text: String) {
        let bytes = Array(text.utf8)
        var starts: [Int] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            let length = Self.breakLength(in: bytes, at: index)
            index += max(1, length)
            guard length > 0 else { continue }
            starts.append(start)
            start = index
        }
        if start < bytes.count { starts.append(start) }
        self.bytes = bytes
        self.starts = starts
    }

    /// How many lines there are.
    var count: Int { starts.count }

    /// Where line `index` begins, the end of the text for the one after the last.
    func start(of index: Int) -> Int { index < starts.count ? starts[max(0, index)] : bytes.count }

    /// The bytes of some lines, with their ends.
    func bytes(in lines: Range<Int>) -> ArraySlice<UInt8> {
        bytes[start(of: lines.lowerBound)..<start(of: lines.upperBound)]
    }

    /// The text of some lines, with their ends.
    func text(in lines: Range<Int>) -> String { String(decoding: bytes(in: lines), as: UTF8.self) }

    /// How many blanks and tabs line `index` begins with.
    func indentation(of index: Int) -> Int { bytes(in: index..<(index + 1)).prefix { $0 == 0x20 || $0 == 0x09 }.count }

    /// Whether line `index` holds blanks only.
    func isBlank(_ index: Int) -> Bool { firstByte(of: index) == nil }

    /// Whether line `index` holds a comment only.
    func isComment(_ index: Int) -> Bool { firstByte(of: index) == UInt8(ascii: "#") }

    /// The first byte of line `index` that is neither blank nor line break.
    private func firstByte(of index: Int) -> UInt8? {
        let position = start(of: index) + indentation(of: index)
        guard position < start(of: index + 1), Self.breakLength(in: bytes, at: position) == 0 else { return nil }
        return bytes[position]
    }

    /// The number of bytes of the line break at `index`, 0 where there is none.
    static func breakLength(in bytes: [UInt8], at index: Int) -> Int {
        func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
        switch byte(0) {
        case 0x0A: return 1
        case 0x0D: return byte(1) == 0x0A ? 2 : 1
        case 0xC2: return byte(1) == 0x85 ? 2 : 0
        case 0xE2: return byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9) ? 3 : 0
        default: return 0
        }
    }
}
