/// Writes nodes as block-style YAML: the same text for the same node, whatever wrote it before.
struct YAMLEmitter {
    private var output: [UInt8] = []
    private let lineEnding: [UInt8]

    /// An emitter that ends lines with `lineEnding`.
    init(lineEnding: String) { self.lineEnding = Array(lineEnding.utf8) }

    /// What was written.
    var text: String { String(decoding: output, as: UTF8.self) }

    /// Writes a document.
    mutating func writeRoot(_ node: YAMLNode) {
        switch node.content {
        case .map(let entries) where !entries.isEmpty: writeMap(entries, indentation: 0)
        case .list(let elements) where !elements.isEmpty: writeList(elements, indentation: 0)
        default: writeInline(node, indentation: 2)
        }
    }

    /// Writes an entry of a map whose keys stand at `indentation`.
    mutating func writeEntry(_ entry: YAMLEntry, indentation: Int) {
        write(blanks: indentation)
        writeKeyAndValue(entry, indentation: indentation)
    }

    /// Writes what follows `key:`; children stand at `indentation`.
    mutating func writeValue(_ node: YAMLNode, indentation: Int, spacing: String = " ") {
        switch node.content {
        case .map(let entries) where !entries.isEmpty:
            output += lineEnding
            writeMap(entries, indentation: indentation)
        case .list(let elements) where !elements.isEmpty:
            output += lineEnding
            writeList(elements, indentation: indentation)
        default:
            write(spacing)
            writeInline(node, indentation: indentation)
        }
    }

    private mutating func writeMap(_ entries: [YAMLEntry], indentation: Int) {
        for entry in entries { writeEntry(entry, indentation: indentation) }
    }

    private mutating func writeList(_ elements: [YAMLNode], indentation: Int) {
        for element in elements {
            write(blanks: indentation)
            writeElement(element, indentation: indentation)
        }
    }

    /// Writes a dash and the element behind it, whose further lines stand two deeper than the dash.
    private mutating func writeElement(_ node: YAMLNode, indentation: Int) {
        write("- ")
        switch node.content {
        case .map(let entries) where !entries.isEmpty:
            writeKeyAndValue(entries[0], indentation: indentation + 2)
            writeMap(Array(entries.dropFirst()), indentation: indentation + 2)
        case .list(let elements) where !elements.isEmpty:
            writeElement(elements[0], indentation: indentation + 2)
            writeList(Array(elements.dropFirst()), indentation: indentation + 2)
        default:
            writeInline(node, indentation: indentation + 2)
        }
    }

    /// A parser looks only 1024 characters ahead for the colon of a key, so a longer one is marked as a key.
    private mutating func writeKeyAndValue(_ entry: YAMLEntry, indentation: Int) {
        let key = Self.keyText(entry.key)
        if key.utf8.count <= 1000 {
            write(key)
        } else {
            write("? \(key)")
            output += lineEnding
            write(blanks: indentation)
        }
        write(":")
        writeValue(entry.value, indentation: indentation + 2)
    }

    /// Writes what stands behind a key or a dash, and the line's end.
    private mutating func writeInline(_ node: YAMLNode, indentation: Int) {
        switch node.content {
        case .null: write("null")
        case .bool(let value): write(String(value))
        case .int(let value): write(String(value))
        case .decimal(let value): write(value)
        case .list: write("[]")
        case .map: write("{}")
        case .string(let value): return writeString(value, indentation: indentation)
        }
        output += lineEnding
    }

    private mutating func writeString(_ text: String, indentation: Int) {
        switch YAMLScalarStyle(value: text) {
        case .plain: write(text)
        case .quoted: write(Self.quoted(text))
        case .literal(let chomping): return writeLiteral(text, chomping: chomping, indentation: indentation)
        }
        output += lineEnding
    }

    private mutating func writeLiteral(_ text: String, chomping: String, indentation: Int) {
        write("|\(chomping)")
        output += lineEnding
        var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        for line in lines {
            if !line.isEmpty { write(blanks: indentation) }
            output += line
            output += lineEnding
        }
    }

    private mutating func write(_ text: String) { output += text.utf8 }

    private mutating func write(blanks count: Int) { output += repeatElement(0x20, count: max(0, count)) }
}
