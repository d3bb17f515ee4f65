/// What stands before the words of a line: indentation, `>`, a list's mark, the signs of a heading. Of a line without
/// words (a rule, the line under a heading, a fence of code) it is all.
struct LinePrefix {
    /// What it makes of the line.
    enum Block {
        case prose
        case heading
        case item
        /// No words.
        case rule
    }

    private(set) var range: Range<Int>
    private(set) var block = Block.prose
    private(set) var isBlank = false

    /// Reads the line that begins at `start`.
    init(_ bytes: [UInt8], at start: Int) {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        let line = bytes[start..<end]
        range = start..<start
        if Self.isRule(line) {
            isBlank = line.allSatisfy(Self.isSpace)
            block = .rule
            range = start..<end
            return
        }
        var position = Self.skipSpaces(line, start)
        while position < end, bytes[position] == UInt8(ascii: ">") {
            position = Self.skipSpaces(line, position + 1)
        }
        if let after = Self.heading(line, position) {
            (block, position) = (.heading, after)
        } else if let after = Self.item(line, position) {
            (block, position) = (.item, after)
        }
        range = start..<position
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func skipSpaces(_ line: ArraySlice<UInt8>, _ start: Int) -> Int {
        line[start...].firstIndex { !isSpace($0) } ?? line.endIndex
    }

    /// Three or more of one sign and nothing else, or nothing at all; a fence may name its language.
    private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
        guard let start = line.firstIndex(where: { !isSpace($0) }) else { return true }
        let sign = line[start]
        switch sign {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "="):
            let isBare = line[start...].allSatisfy { $0 == sign || isSpace($0) }
            return isBare && line[start...].count { $0 == sign } >= 3
        case UInt8(ascii: "`"), UInt8(ascii: "~"):
            let rest = line[start...].drop { $0 == sign }
            return rest.startIndex - start >= 3 && !rest.contains(sign)
        default: return false
        }
    }

    private static func heading(_ line: ArraySlice<UInt8>, _ start: Int) -> Int? {
        let rest = line[start...].drop { $0 == UInt8(ascii: "#") }
        guard (1...6).contains(rest.startIndex - start) else { return nil }
        guard rest.first.map(isSpace) ?? true else { return nil }
        return skipSpaces(line, rest.startIndex)
    }

    /// A dash, a bullet, or a number of at most three digits: "1989. " begins a sentence.
    private static func item(_ line: ArraySlice<UInt8>, _ start: Int) -> Int? {
        guard let first = line[start...].first else { return nil }
        var end = start + 1
        switch first {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): break
        case 0xE2:
            guard line[start...].starts(with: "•".utf8) else { return nil }
            end = start + 3
        case 0x30...0x39:
            let rest = line[start...].drop { (0x30...0x39).contains($0) }
            guard rest.startIndex - start <= 3, let sign = rest.first else { return nil }
            guard sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")") else { return nil }
            end = rest.startIndex + 1
        default: return nil
        }
        guard end < line.endIndex, isSpace(line[end]) else { return nil }
        return skipSpaces(line, end)
    }
}
