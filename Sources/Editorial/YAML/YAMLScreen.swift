/// What is looked for in a YAML text before a parser sees it: aliases, and nesting without end.
///
/// Nesting is refused by its look alone, because a parser recurses on it.
enum YAMLScreen {
    /// The text with every anchor turned into a tag; nil if it has nothing that looks like an anchor and an alias.
    ///
    /// An ampersand inside of text changes too, which does not matter for finding out whether an alias is there.
    /// - Complexity: O(length).
    static func withoutAnchors(_ text: String) -> String? {
        var bytes = Array(text.utf8)
        let anchors = bytes.indices.filter { bytes[$0] == UInt8(ascii: "&") && isName(bytes, at: $0 + 1) }
        guard !anchors.isEmpty else { return nil }
        guard bytes.indices.contains(where: { bytes[$0] == UInt8(ascii: "*") && isName(bytes, at: $0 + 1) }) else {
            return nil
        }
        for index in anchors { bytes[index] = UInt8(ascii: "!") }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isName(_ bytes: [UInt8], at index: Int) -> Bool {
        guard index < bytes.count else { return false }
        switch bytes[index] {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"): return true
        default: return false
        }
    }

    /// Counts the brackets that stand open; text in quotes is counted too, which only matters for text that no
    /// newsroom writes.
    /// - Complexity: O(length).
    static func checkNesting(_ text: String) throws(YAMLError) {
        let bytes = Array(text.utf8)
        var depth = 0
        var line = 1
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
            case UInt8(ascii: "\n"): line += 1
            default: break
            }
            try refuse(deeper: depth, line: line)
        }
        try checkIndentation(bytes)
    }

    /// Each deeper indentation opens at most one level, so their count bounds the nesting of block style.
    private static func checkIndentation(_ bytes: [UInt8]) throws(YAMLError) {
        var levels: [Int] = []
        var line = 0
        for text in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            line += 1
            let lead = text.prefix { " -?".utf8.contains($0) }
            let indentation = text.prefix { $0 == UInt8(ascii: " ") }.count
            guard indentation < text.count else { continue }
            while let last = levels.last, last >= indentation { levels.removeLast() }
            levels.append(indentation)
            let opened = Set(lead.dropLast()).contains(UInt8(ascii: " ")) ? lead.count(where: { $0 != 0x20 }) : 0
            try refuse(deeper: levels.count + (lead.count > indentation ? opened : 0), line: line)
        }
    }

    private static func refuse(deeper depth: Int, line: Int) throws(YAMLError) {
        guard depth > YAMLNode.deepestNesting else { return }
        throw YAMLError(line: line, problem: "nested deeper than \(YAMLNode.deepestNesting) levels; flatten it")
    }
}
