/// The bytes of a tree object while entries are exchanged: what stays is copied as it is, byte for byte.
struct TreeSplice {
    private let bytes: [UInt8]
    private let spans: [TreeReader.Span]
    private let isOrdered: Bool
    /// The entries that an edit names, by the place of their span.
    private var touched: [(place: Int, entry: TreeEntry)] = []

    /// - Parameters:
    ///   - bytes: Those of a tree object; none for a folder that is not there yet.
    ///   - names: The names that are edited.
    /// - Throws: `GitError.malformedObject`.
    init(_ bytes: [UInt8], editing names: some Collection<[UInt8]>) throws {
        var reader = TreeReader(bytes)
        var spans: [TreeReader.Span] = []
        spans.reserveCapacity(bytes.count / 40)
        var isOrdered = true
        // A dictionary needs an array for each name; with few names comparing costs less.
        let sought = names.count > 8 ? Set(names) : []
        while let span = try reader.next() {
            if let last = spans.last, reader.compare(last, span) >= 0 { isOrdered = false }
            let isTouched =
                sought.isEmpty ? names.contains { reader.isName(of: span, $0) } : sought.contains(reader.name(of: span))
            if isTouched { touched.append((spans.count, try reader.entry(span))) }
            spans.append(span)
        }
        (self.bytes, self.spans, self.isOrdered) = (bytes, spans, isOrdered)
    }

    /// The entry of a name that is edited; nil if the tree has none. Where there is a file and a folder of that name, as
    /// git forbids, the last one counts.
    func entry(named name: [UInt8]) -> TreeEntry? {
        touched.last { $0.entry.nameBytes == name }?.entry
    }

    /// The tree with other entries in the place of those whose names are edited; empty if nothing is left.
    func replacing(with entries: [TreeEntry]) throws -> [UInt8] {
        guard isOrdered else { return try sorted(with: entries) }
        let reader = TreeReader(bytes)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + entries.reduce(0) { $0 + $1.nameBytes.count + 32 })
        var gone = touched.map(\.place)[...]
        var new = entries.sorted { TreeEntry.compare($0, $1) < 0 }[...]
        var copied = 0
        for place in spans.indices where place == gone.first || !new.isEmpty {
            let span = spans[place]
            let isGone = place == gone.first
            if isGone { gone.removeFirst() }
            while let entry = new.first, reader.compare(entry, span) < 0 {
                result += bytes[copied..<span.start]
                copied = span.start
                new.removeFirst().encode(into: &result)
            }
            guard isGone else { continue }
            result += bytes[copied..<span.start]
            copied = span.end
        }
        result += bytes[copied...]
        for entry in new { entry.encode(into: &result) }
        return result
    }

    /// A tree that some other program left out of order is put in order.
    private func sorted(with entries: [TreeEntry]) throws -> [UInt8] {
        let gone = Set(touched.map(\.place))
        let reader = TreeReader(bytes)
        let kept = try spans.indices.filter { !gone.contains($0) }.map { try reader.entry(spans[$0]) }
        return Tree(entries: kept + entries).encoded()
    }
}
