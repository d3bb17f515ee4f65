/// A YAML map as text that is edited in place: what is not changed keeps its bytes, comments and order included.
///
/// After each change the new text is read again and held against what was meant. Where exchanging lines does not give
/// that (a flow-style map, keys in odd places), more and more of the text is written anew, at last all of it.
struct YAMLMapText: Sendable {
    /// The text.
    private(set) var text: String
    /// Its keys and values.
    private(set) var entries: [YAMLEntry]
    /// How new lines end.
    let lineEnding: String

    /// Reads a map, or an empty text.
    /// - Parameter lineEnding: How new lines end; as the first line does where none is given.
    /// - Throws: `YAMLError`
    init(_ text: String, lineEnding: String? = nil) throws(YAMLError) {
        entries = try YAMLLayout(text).entries
        self.text = text
        self.lineEnding = lineEnding ?? Self.firstLineEnding(in: text)
    }

    /// An empty map, in whose text lines will end with `lineEnding`.
    init(lineEnding: String) { (text, entries, self.lineEnding) = ("", [], lineEnding) }

    /// Sets the value under a path of keys, adds it behind the others, or takes it out if `node` is nil.
    /// - Returns: false, with nothing changed, if the value could not be read back: it has a key twice or is nested
    ///   deeper than is read.
    /// - Complexity: O(length).
    @discardableResult
    mutating func set(_ path: [String], to node: YAMLNode?) -> Bool {
        let meant = YAMLNode(.map(entries)).setting(path[...], to: node).entries ?? []
        guard !YAMLEntry.areIdentical(meant, entries) else { return true }
        for depth in stride(from: path.count, to: 0, by: -1) {
            let part = path.prefix(depth)
            let value = depth == path.count ? node : YAMLNode(.map(meant)).value(at: part)
            for tail in YAMLTail.allCases {
                let candidate = spliced(part, to: value, tail: tail)
                if let candidate, adopt(candidate, for: meant) { return true }
            }
        }
        return adopt(YAMLNode(.map(meant)).yaml(lineEnding: lineEnding), for: meant)
    }

    private mutating func adopt(_ candidate: String, for meant: [YAMLEntry]) -> Bool {
        guard let read = try? YAMLMapText(candidate, lineEnding: lineEnding) else { return false }
        guard YAMLEntry.areIdentical(read.entries, meant) else { return false }
        self = read
        return true
    }

    /// `\r\n` or `\r` if the first line ends so, else `\n`.
    static func firstLineEnding(in text: String) -> String {
        let rest = text.utf8.drop { $0 != 0x0A && $0 != 0x0D }
        guard rest.first == 0x0D else { return "\n" }
        return rest.dropFirst().first == 0x0A ? "\r\n" : "\r"
    }
}

extension YAMLNode {
    /// The value at a path of keys.
    func value(at path: ArraySlice<String>) -> YAMLNode? {
        guard let key = path.first else { return self }
        guard let entries, let index = entries.position(of: key) else { return nil }
        return entries[index].value.value(at: path.dropFirst())
    }

    /// The node with the value at a path exchanged, added or taken out; what is no map on the way becomes one.
    func setting(_ path: ArraySlice<String>, to node: YAMLNode?) -> YAMLNode {
        guard let key = path.first else { return node ?? self }
        var entries = entries ?? []
        let index = entries.position(of: key)
        let old = index.map { entries[$0].value } ?? YAMLNode(.map([]))
        let new = path.count == 1 ? node : old.setting(path.dropFirst(), to: node)
        switch (index, new) {
        case (let index?, let new?): entries[index].value = new
        case (let index?, nil): entries.remove(at: index)
        case (nil, let new?): entries.append(YAMLEntry(key, new))
        case (nil, nil): break
        }
        return YAMLNode(.map(entries))
    }
}
