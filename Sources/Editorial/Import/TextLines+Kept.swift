extension TextLines {
    /// Where a page shows lines as they stand, sets them apart as somebody else's, or hides them, so that no line there
    /// is the article's own: fenced code, quotations, tables and lists in HTML, comments.
    /// - Complexity: O(length).
    func keptLines() -> [Bool] {
        var end: Enclosure?
        return lines.indices.map { index in
            let line = bytes[lines[index].content].drop { $0 == 0x20 }
            if let open = end {
                if open.isClosed(by: line) { end = nil }
                return true
            }
            guard let first = line.first, "`~<{".utf8.contains(first), let open = Enclosure(line) else { return false }
            if !open.isClosedOnItsLine(line) { end = open }
            return true
        }
    }
}

/// What encloses lines, and what closes it.
private struct Enclosure {
    /// What closes it, in small letters.
    private let closing: [UInt8]
    /// Whether only a line that consists of it closes it.
    private let isFence: Bool

    private static let tags = [
        "pre", "script", "style", "textarea", "blockquote", "table", "ul", "ol", "figure", "iframe", "details",
    ]
    private static let blocks = ["highlight", "raw", "comment", "blockquote", "codeblock", "quote", "figure"]

    init?(_ line: ArraySlice<UInt8>) {
        let opening = line.prefix(60)
        if let mark = opening.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") {
            let marks = line.prefix { $0 == mark }
            guard marks.count > 2 else { return nil }
            (closing, isFence) = (Array(marks), true)
            return
        }
        let words = String(decoding: opening, as: UTF8.self).lowercased()
        guard let found = Self.closing(of: words) else { return nil }
        (closing, isFence) = (Array(found.utf8), false)
    }

    private static func closing(of line: String) -> String? {
        if line.hasPrefix("<!--") { return "-->" }
        let name = line.drop { "<{%- ".contains($0) }.prefix { $0.isLetter }
        if line.hasPrefix("<"), tags.contains(String(name)) { return "</\(name)" }
        if line.hasPrefix("{%"), blocks.contains(String(name)) { return "end\(name)" }
        if line.hasPrefix("{{"), blocks.dropLast().contains(String(name)) { return "/\(name)" }
        return nil
    }

    func isClosed(by line: ArraySlice<UInt8>) -> Bool {
        guard isFence else { return contains(line) }
        return line.starts(with: closing) && line.allSatisfy { $0 == closing[0] || $0 == 0x20 || $0 == 0x09 }
    }

    func isClosedOnItsLine(_ line: ArraySlice<UInt8>) -> Bool { !isFence && contains(line) }

    /// - Complexity: O(length), since what is looked for is short.
    private func contains(_ line: ArraySlice<UInt8>) -> Bool {
        line.indices.contains { start in
            line.endIndex - start >= closing.count
                && zip(line[start...], closing).allSatisfy { byte, expected in
                    byte == expected || (byte >= 0x41 && byte <= 0x5A && byte + 0x20 == expected)
                }
        }
    }
}
