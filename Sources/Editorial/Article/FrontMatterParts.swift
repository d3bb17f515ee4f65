/// A document cut at the lines that hold its front matter; nothing is read yet.
struct FrontMatterParts {
    /// A byte order mark and the opening line; no line where there is no front matter.
    let opening: String
    /// What stands between the lines.
    let yaml: String
    /// The closing line, empty where there is no front matter.
    let closing: String
    /// The rest.
    let body: String

    /// Cuts a document. Lines end with LF, CR or CRLF.
    /// - Complexity: O(length).
    init(_ text: String) throws(FrontMatterError) {
        let bytes = Array(text.utf8)
        let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let yaml = Self.end(ofLineAt: mark, in: bytes)
        let first = Self.content(of: mark..<yaml, in: bytes)
        if first.elementsEqual("+++".utf8), Self.closes("+++", from: yaml, in: bytes) { throw .isTOML }
        if first.elementsEqual("{".utf8), Self.opensKey(Self.content(at: yaml, in: bytes), quoted: true) {
            throw .isJSON
        }
        let closing = first.elementsEqual("---".utf8) ? Self.closingLine(from: yaml, in: bytes) : nil
        if first.elementsEqual("---".utf8), closing == nil, Self.opensKey(Self.content(at: yaml, in: bytes)) {
            throw .neverClosed
        }
        guard let closing, Self.isFrontMatter(yaml..<closing.lowerBound, in: bytes) else {
            self.init(bytes, mark: mark, yaml: mark, closing: mark, body: mark)
            return
        }
        self.init(bytes, mark: mark, yaml: yaml, closing: closing.lowerBound, body: closing.upperBound)
    }

    private init(_ bytes: [UInt8], mark: Int, yaml: Int, closing: Int, body: Int) {
        func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        opening = text(0..<yaml)
        self.yaml = text(yaml..<closing)
        self.closing = text(closing..<body)
        self.body = text(body..<bytes.count)
    }

    /// Whether what stands between the two lines is meant as front matter: it begins right behind the first, or with
    /// `key:`, a comment or a brace after empty lines, or there is nothing.
    private static func isFrontMatter(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        if !range.isEmpty, !content(at: range.lowerBound, in: bytes).isEmpty { return true }
        var start = range.lowerBound
        while start < range.upperBound {
            let line = content(at: start, in: bytes)
            guard line.isEmpty else { return opensKey(line) || "#{".utf8.contains(line[line.startIndex]) }
            start = end(ofLineAt: start, in: bytes)
        }
        return true
    }

    private static func closingLine(from start: Int, in bytes: [UInt8]) -> Range<Int>? {
        var start = start
        while start < bytes.count {
            let end = end(ofLineAt: start, in: bytes)
            let line = content(of: start..<end, in: bytes)
            if line.elementsEqual("---".utf8) || line.elementsEqual("...".utf8) { return start..<end }
            start = end
        }
        return nil
    }

    private static func closes(_ line: String, from start: Int, in bytes: [UInt8]) -> Bool {
        var start = start
        while start < bytes.count {
            if content(at: start, in: bytes).elementsEqual(line.utf8) { return true }
            start = end(ofLineAt: start, in: bytes)
        }
        return false
    }

    /// Whether a line begins with a word and a colon that YAML reads as a key.
    private static func opensKey(_ line: ArraySlice<UInt8>, quoted: Bool = false) -> Bool {
        let start = line.drop { $0 == 0x20 || $0 == 0x09 }
        let isQuoted = start.first == UInt8(ascii: "\"") || start.first == UInt8(ascii: "'")
        guard !quoted || isQuoted else { return false }
        let name = (isQuoted ? start.dropFirst() : start).prefix { isNameByte($0) }
        var rest = start.dropFirst(name.count + (isQuoted ? 1 : 0))
        if isQuoted, let quote = start.first, rest.first == quote { rest = rest.dropFirst() }
        rest = rest.drop { $0 == 0x20 }
        guard !name.isEmpty, rest.first == UInt8(ascii: ":") else { return false }
        return rest.dropFirst().first.map { $0 == 0x20 || $0 == 0x09 } ?? true
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"), 0x80...: true
        default: false
        }
    }

    private static func end(ofLineAt start: Int, in bytes: [UInt8]) -> Int {
        guard let mark = bytes[start...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return bytes.count }
        return bytes[mark] == 0x0D && mark + 1 < bytes.count && bytes[mark + 1] == 0x0A ? mark + 2 : mark + 1
    }

    private static func content(at start: Int, in bytes: [UInt8]) -> ArraySlice<UInt8> {
        content(of: start..<end(ofLineAt: start, in: bytes), in: bytes)
    }

    /// A line without its end and the blanks before that.
    private static func content(of line: Range<Int>, in bytes: [UInt8]) -> ArraySlice<UInt8> {
        let last = bytes[line].lastIndex { !" \t\r\n".utf8.contains($0) }
        return bytes[line.lowerBound..<(last.map { $0 + 1 } ?? line.lowerBound)]
    }
}
