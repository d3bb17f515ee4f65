extension JSONReader {
    /// A text behind its opening quotation mark, with its escapes resolved.
    package mutating func text() throws(JSONReadError) -> String {
        let opening = position
        position += 1
        let start = position
        skipPlain()
        if next == UInt8(ascii: "\"") {
            position += 1
            return try text(bytes[start..<position - 1], at: opening)
        }
        var resolved = Array(bytes[start..<position])
        while let byte = next, byte != UInt8(ascii: "\"") {
            guard byte == UInt8(ascii: "\\") else { throw error(.control) }
            try resolveEscape(into: &resolved)
            let plain = position
            skipPlain()
            resolved += bytes[plain..<position]
        }
        guard next != nil else { throw error(.end) }
        position += 1
        return try text(resolved[...], at: opening)
    }

    private func text(_ utf8: ArraySlice<UInt8>, at opening: Int) throws(JSONReadError) -> String {
        guard let text = String(validating: utf8, as: UTF8.self) else { throw error(.encoding, at: opening) }
        return text
    }

    /// Passes over what stands for itself.
    private mutating func skipPlain() {
        while position < bytes.endIndex {
            let byte = bytes[position]
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return }
            position += 1
        }
    }

    private mutating func resolveEscape(into resolved: inout [UInt8]) throws(JSONReadError) {
        let start = position
        position += 1
        guard let letter = next else { throw error(.end) }
        position += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): resolved.append(letter)
        case UInt8(ascii: "b"): resolved.append(0x08)
        case UInt8(ascii: "f"): resolved.append(0x0C)
        case UInt8(ascii: "n"): resolved.append(0x0A)
        case UInt8(ascii: "r"): resolved.append(0x0D)
        case UInt8(ascii: "t"): resolved.append(0x09)
        case UInt8(ascii: "u"):
            guard let scalar = Unicode.Scalar(try codePoint(from: start)) else { throw error(.escape, at: start) }
            resolved += Array(String(scalar).utf8)
        default: throw error(.escape, at: start)
        }
    }

    /// The code point of `\uXXXX`, or of two of them that are a surrogate pair; half a pair is left as it is.
    private mutating func codePoint(from start: Int) throws(JSONReadError) -> UInt32 {
        let first = try hexadecimal(from: start)
        guard (0xD800...0xDBFF).contains(first), bytes[position...].starts(with: #"\u"#.utf8) else { return first }
        position += 2
        let second = try hexadecimal(from: start)
        guard (0xDC00...0xDFFF).contains(second) else { return first }
        return 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
    }

    private mutating func hexadecimal(from start: Int) throws(JSONReadError) -> UInt32 {
        let digits = bytes[position...].prefix(4)
        guard digits.count == 4 else { throw error(.end, at: bytes.endIndex) }
        var value: UInt32 = 0
        for digit in digits {
            guard let digit = Self.value(ofHexadecimal: digit) else { throw error(.escape, at: start) }
            value = value << 4 | digit
        }
        position += 4
        return value
    }

    private static func value(ofHexadecimal digit: UInt8) -> UInt32? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(digit - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(digit - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(digit - UInt8(ascii: "A") + 10)
        default: nil
        }
    }
}
