extension YAMLMapText {
    /// The text with the lines of one entry exchanged; nil if its keys do not stand on lines of their own.
    func spliced(_ path: ArraySlice<String>, to node: YAMLNode?, tail: YAMLTail) -> String? {
        guard let key = path.first, let layout = try? YAMLLayout(text), layout.isBlock else { return nil }
        let index = layout.entries.position(of: key)
        if path.count == 1 {
            guard let index else { return node.map { appended(YAMLEntry(key, $0), to: layout) } }
            let extent = layout.extent(of: index, tail: tail)
            let new = node.map { replacement(of: extent, in: layout, with: YAMLEntry(key, $0)) } ?? ""
            return exchanged(extent, in: layout, with: new)
        }
        guard let index else { return nil }
        return splicedInside(index, of: layout, path: path.dropFirst(), to: node, tail: tail)
    }

    /// Edits the map that is the value of an entry, as a text of its own.
    private func splicedInside(
        _ index: Int, of layout: YAMLLayout, path: ArraySlice<String>, to node: YAMLNode?, tail: YAMLTail
    ) -> String? {
        let extent = layout.extent(of: index, tail: .ownComments)
        let inside = (extent.lowerBound + 1)..<max(extent.lowerBound + 1, extent.upperBound)
        guard let map = try? YAMLMapText(layout.lines.text(in: inside), lineEnding: lineEnding), !map.entries.isEmpty,
            YAMLEntry.areIdentical(map.entries, layout.entries[index].value.entries ?? []),
            let new = map.spliced(path, to: node, tail: tail)
        else { return nil }
        return exchanged(inside, in: layout, with: new)
    }

    private func exchanged(_ range: Range<Int>, in layout: YAMLLayout, with new: String) -> String {
        let lines = layout.lines
        var bytes = Array(lines.bytes(in: 0..<range.lowerBound))
        bytes += new.utf8
        bytes += lines.bytes(in: range.upperBound..<max(range.upperBound, lines.count))
        return String(decoding: bytes, as: UTF8.self)
    }

    private func appended(_ entry: YAMLEntry, to layout: YAMLLayout) -> String {
        let end = text.utf8.last.map { $0 == 0x0A || $0 == 0x0D } ?? true
        return text + (end ? "" : lineEnding) + written(entry, indentation: layout.indentation)
    }

    private func written(_ entry: YAMLEntry, indentation: Int) -> String {
        var emitter = YAMLEmitter(lineEnding: lineEnding)
        emitter.writeEntry(entry, indentation: indentation)
        return emitter.text
    }

    /// The new lines of an entry: its key as it is spelled now, and the comment behind a value that has one line.
    private func replacement(of extent: Range<Int>, in layout: YAMLLayout, with entry: YAMLEntry) -> String {
        let line = Array(layout.lines.bytes(in: extent.lowerBound..<(extent.lowerBound + 1)))
        guard let lead = Self.lead(of: line, key: entry.key) else {
            return written(entry, indentation: layout.indentation)
        }
        var emitter = YAMLEmitter(lineEnding: lineEnding)
        let spacing = line[lead.upperBound...].prefix { $0 == 0x20 }
        emitter.writeValue(
            entry.value, indentation: layout.indentation + 2,
            spacing: spacing.isEmpty ? " " : String(decoding: spacing, as: UTF8.self))
        let value = emitter.text
        let comment = extent.count == 1 ? Self.comment(of: line, reading: layout.entries) : []
        let end = value.utf8.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? value.endIndex
        return String(decoding: line[lead], as: UTF8.self) + value[..<end] + String(decoding: comment, as: UTF8.self)
            + value[end...]
    }

    /// The bytes of a line up to its key's colon, if the key is spelled plainly or in quotes without escapes.
    private static func lead(of line: [UInt8], key: String) -> Range<Int>? {
        let start = line.prefix { $0 == 0x20 }.count
        for quote in ["", "\"", "'"] {
            let spelled = Array((quote + key + quote).utf8)
            guard line[start...].starts(with: spelled) else { continue }
            let rest = line[(start + spelled.count)...]
            let colon = rest.firstIndex { $0 != 0x20 }
            if let colon, line[colon] == UInt8(ascii: ":") { return 0..<(colon + 1) }
        }
        return nil
    }

    /// The comment at the end of a line, with the blanks before it: the first one without which the line reads the
    /// same. The first few number signs are tried, so that a line of many costs no more.
    private static func comment(of line: [UInt8], reading entries: [YAMLEntry]) -> ArraySlice<UInt8> {
        let end = line.lastIndex { $0 != 0x0A && $0 != 0x0D }.map { $0 + 1 } ?? 0
        let signs = line.indices.dropFirst().filter { line[$0] == UInt8(ascii: "#") && line[$0 - 1] <= 0x20 }
        for sign in signs.prefix(8) {
            let start = line[..<sign].lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? 0
            let rest = try? YAMLNode.parse(String(decoding: line[..<start], as: UTF8.self)).entries
            if let rest, rest.count == 1, let index = entries.position(of: rest[0].key),
                entries[index].value.isIdentical(to: rest[0].value)
            {
                return line[start..<end]
            }
        }
        return []
    }
}
