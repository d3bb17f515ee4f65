extension JSON {
    /// How deep arrays and objects may be nested in what is read.
    package static let deepest = 128

    /// Reads one value, strictly after RFC 8259. A key that comes twice is kept twice.
    /// - Throws: `JSONReadError` with the first offset that is wrong, counted from the start of `bytes`.
    /// - Complexity: O(length).
    package static func read(_ bytes: ArraySlice<UInt8>) throws(JSONReadError) -> JSON {
        var reader = JSONReader(bytes)
        return try reader.document()
    }

    /// Reads one value from the whole of `bytes`.
    package static func read(_ bytes: [UInt8]) throws(JSONReadError) -> JSON { try read(bytes[...]) }
}

/// Reads JSON from bytes, without Foundation, which costs more to load than most commands take.
package struct JSONReader {
    package let bytes: ArraySlice<UInt8>
    /// Where reading is, as an index of `bytes`.
    package var position: Int
    private var depth = 0

    package init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    /// The value, with nothing but white space around it.
    package mutating func document() throws(JSONReadError) -> JSON {
        // A byte order mark may be ignored, says RFC 8259, section 8.1.
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position += 3 }
        let value = try value()
        skipSpace()
        guard position == bytes.endIndex else { throw error(.rest) }
        return value
    }

    /// An error at the place where reading is, or at another one.
    package func error(_ reason: JSONReadError.Reason, at place: Int? = nil) -> JSONReadError {
        JSONReadError(reason: reason, offset: (place ?? position) - bytes.startIndex)
    }

    /// The next byte; nil at the end.
    package var next: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private mutating func value() throws(JSONReadError) -> JSON {
        skipSpace()
        guard let first = next else { throw error(.end) }
        switch first {
        case UInt8(ascii: "{"): return try nested { reader throws(JSONReadError) in try reader.object() }
        case UInt8(ascii: "["): return try nested { reader throws(JSONReadError) in try reader.array() }
        case UInt8(ascii: "\""): return .string(try text())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        default: throw error(.value)
        }
    }

    private mutating func word(_ word: StaticString, _ value: JSON) throws(JSONReadError) -> JSON {
        let length = word.utf8CodeUnitCount
        let isThere = word.withUTF8Buffer { bytes[position...].starts(with: $0) }
        guard isThere else { throw error(.value) }
        position += length
        return value
    }

    /// Runs `body` behind an opening bracket, one level deeper.
    private mutating func nested(
        _ body: (inout JSONReader) throws(JSONReadError) -> JSON
    ) throws(JSONReadError) -> JSON {
        guard depth < JSON.deepest else { throw error(.depth) }
        depth += 1
        position += 1
        let value = try body(&self)
        depth -= 1
        return value
    }

    private mutating func array() throws(JSONReadError) -> JSON {
        var elements: [JSON] = []
        while try !ends(with: UInt8(ascii: "]"), isFirst: elements.isEmpty, "“,” or “]”") {
            elements.append(try value())
        }
        return .array(elements)
    }

    private mutating func object() throws(JSONReadError) -> JSON {
        var members: [Member] = []
        while try !ends(with: UInt8(ascii: "}"), isFirst: members.isEmpty, "“,” or “}”") {
            skipSpace()
            guard let first = next else { throw error(.end) }
            guard first == UInt8(ascii: "\"") else { throw error(.expected("a key in quotation marks")) }
            let key = try text()
            skipSpace()
            guard let colon = next else { throw error(.end) }
            guard colon == UInt8(ascii: ":") else { throw error(.expected("“:”")) }
            position += 1
            members.append(Member(key: key, value: try value()))
        }
        return .object(members)
    }

    private typealias Member = JSON.Member

    /// Takes the closing bracket, or the comma before what follows; before the first element there is no comma.
    private mutating func ends(
        with bracket: UInt8, isFirst: Bool, _ expected: String
    ) throws(JSONReadError) -> Bool {
        skipSpace()
        guard let byte = next else { throw error(.end) }
        if byte == bracket {
            position += 1
            return true
        }
        if isFirst { return false }
        guard byte == UInt8(ascii: ",") else { throw error(.expected(expected)) }
        position += 1
        return false
    }

    private mutating func number() throws(JSONReadError) -> JSON {
        let start = position
        if next == UInt8(ascii: "-") { position += 1 }
        let leading = position
        try digits()
        guard bytes[leading] != UInt8(ascii: "0") || position == leading + 1 else { throw error(.number, at: start) }
        if next == UInt8(ascii: ".") {
            position += 1
            try digits()
        }
        if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
            position += 1
            if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
            try digits()
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard let whole = Int(text), text != "-0" else { return .decimal(text) }
        return .number(whole)
    }

    private mutating func digits() throws(JSONReadError) {
        let start = position
        while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
        guard position > start else { throw error(next == nil ? .end : .number) }
    }
}
