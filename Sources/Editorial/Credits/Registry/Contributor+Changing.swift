extension Contributor {
    /// A file with what differs in this contributor changed in place: comments and other keys keep their bytes.
    /// - Throws: `YAMLError` if `text` is not a file of the registry.
    public func changing(_ text: String) throws(YAMLError) -> String {
        var map = try YAMLMapText(text)
        for key in ["id", "name", "kind", "aliases", "terms", "rate"] {
            if key == "id", map.value(at: [key]) == nil { continue }
            map.change([key], to: yaml[key])
        }
        for key in ["wording", "active"] { map.changeEntries(of: key, to: yaml[key]) }
        return map.text
    }
}

extension YAMLMapText {
    fileprivate func value(at path: [String]) -> YAMLNode? { YAMLNode(.map(entries)).value(at: path[...]) }

    /// Sets a value unless the text says the same already, spelt in another way.
    fileprivate mutating func change(_ path: [String], to new: YAMLNode?) {
        guard Self.meaning(of: value(at: path)) != Self.meaning(of: new) else { return }
        set(path, to: new)
    }

    /// Changes the entries of a map one by one, so that comments between those that stay are kept.
    fileprivate mutating func changeEntries(of key: String, to new: YAMLNode?) {
        guard let wanted = new?.entries, let present = value(at: [key])?.entries else {
            if new != nil || value(at: [key])?.isNull == false { set([key], to: new) }
            return
        }
        for entry in wanted { change([key, entry.key], to: entry.value) }
        for entry in present where wanted.position(of: entry.key) == nil { set([key, entry.key], to: nil) }
    }

    /// What a value says: the bytes of its texts; none for a value that is missing or null.
    private static func meaning(of node: YAMLNode?) -> [[UInt8]] {
        guard let node, !node.isNull else { return [] }
        return (node.texts ?? []).map { Array($0.utf8) }
    }
}
