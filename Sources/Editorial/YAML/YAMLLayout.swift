/// Where the keys of a YAML map stand in its text.
struct YAMLLayout: Sendable {
    /// The keys and values, in order.
    let entries: [YAMLEntry]
    /// The lines of the text.
    let lines: YAMLLines
    /// The column of the keys, from 0.
    let indentation: Int
    /// Whether each key begins a line of its own, so that lines can be exchanged; a flow-style map (`{a: 1}`) does not.
    let isBlock: Bool

    /// Reads a map.
    /// - Throws: `YAMLError` if `text` is not YAML or holds something that is neither a map nor nothing.
    /// - Complexity: O(length).
    init(_ text: String) throws(YAMLError) {
        let lines = YAMLLines(text)
        let (root, start) = try YAMLNode.compose(text)
        guard let entries = root.entries ?? (root.isNull ? [] : nil) else {
            throw YAMLError(line: root.line, problem: "not a map of keys and values; write one `key: value` a line")
        }
        self.entries = entries
        self.lines = lines
        indentation = entries.first.map { lines.indentation(of: $0.line - 1) } ?? 0
        isBlock = Self.isBlock(entries, lines, firstLine: start - 1)
    }

    /// The lines of an entry, and those up to the next one.
    func region(of index: Int) -> Range<Int> {
        let start = entries[index].line - 1
        let end = index + 1 < entries.count ? entries[index + 1].line - 1 : lines.count
        return start..<max(start, end)
    }

    /// A brace before the first key, and not behind a number sign, opens a flow-style map.
    private static func isBlock(_ entries: [YAMLEntry], _ lines: YAMLLines, firstLine: Int) -> Bool {
        guard let first = entries.first, first.line > 0 else {
            return (0..<lines.count).allSatisfy { lines.isBlank($0) || lines.isComment($0) }
        }
        let ordered = zip(entries, entries.dropFirst()).allSatisfy { $0.line < $1.line }
        let lead = lines.bytes(in: max(0, firstLine)..<first.line).prefix { $0 != UInt8(ascii: ":") }
        return ordered && !lead.contains(UInt8(ascii: "{"))
    }
}
