extension FrontMatter {
    /// The keys, in the order of the text.
    public var keys: [String] { map.entries.map(\.key) }

    /// The keys with their values, in the order of the text.
    public var entries: [YAMLEntry] { map.entries }

    /// The value under exactly this key; nil if there is none.
    /// - Complexity: O(keys).
    public subscript(key: String) -> YAMLNode? {
        map.entries.position(of: key).map { map.entries[$0].value }
    }

    /// The keys that are `name` but for capitals, in the order of the text, as site generators read them.
    public func keys(named name: String) -> [String] {
        let small = name.lowercased()
        return keys.filter { $0.lowercased().hasSameBytes(as: small) }
    }

    /// The line of the file that a key stands on, from 1; nil if there is no such key.
    public func line(of key: String) -> Int? {
        guard let index = map.entries.position(of: key) else { return nil }
        return Self.fileLine(map.entries[index].line, of: map.text)
    }

    /// Sets the value under a key, in its place or behind the others; nil takes the key and its lines out.
    ///
    /// A value with the same bytes changes nothing. Comments between keys stay, also those behind a value of one line.
    /// - Returns: false, with nothing changed, if the value could not be read back: it has a key twice, or is nested
    ///   deeper than 64 levels.
    /// - Complexity: O(length of the front matter).
    @discardableResult
    public mutating func set(_ key: String, to node: YAMLNode?) -> Bool {
        if node == nil, self[key] == nil { return true }
        guard map.set([key], to: node) else { return false }
        addLines()
        return true
    }

    /// Takes out the keys that make a site generator drop or move a page, whatever their capitals.
    /// - Returns: The keys that were there, in order.
    @discardableResult
    public mutating func removeGeneratorKeys() -> [String] {
        let found = keys.filter(GeneratorKeys.contains)
        for key in found { set(key, to: nil) }
        return found
    }

    /// Reads the text again, as the next reader will.
    /// - Throws: `FrontMatterError` if that fails; only front matter that grew too large does.
    public func check() throws(FrontMatterError) { _ = try FrontMatter(document: text) }
}
