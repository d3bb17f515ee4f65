extension YAMLNode {
    /// The entries of a map; nil for anything else.
    public var entries: [YAMLEntry]? {
        if case .map(let entries) = content { entries } else { nil }
    }

    /// The elements of a list; nil for anything else.
    public var elements: [YAMLNode]? {
        if case .list(let elements) = content { elements } else { nil }
    }

    /// The text of a string, or of a number or truth value as YAML writes it; nil for anything else.
    public var text: String? {
        switch content {
        case .string(let value): value
        case .int(let value): String(value)
        case .decimal(let value): value
        case .bool(let value): String(value)
        case .null, .list, .map: nil
        }
    }

    /// The whole number, or a string that is one; nil for anything else.
    public var number: Int? {
        switch content {
        case .int(let value): value
        case .string(let value): Int(value)
        case .null, .bool, .decimal, .list, .map: nil
        }
    }

    /// The truth value; nil for anything else.
    public var flag: Bool? {
        if case .bool(let value) = content { value } else { nil }
    }

    /// Whether the node holds nothing.
    public var isNull: Bool { content == .null }

    /// The value under `key` of a map, the first one; nil if there is none or the node is no map.
    /// - Complexity: O(entries).
    public subscript(key: String) -> YAMLNode? {
        entries?.first { $0.key == key }?.value
    }

    /// The texts of a list of scalars, or of one scalar standing alone; nil for anything else.
    public var texts: [String]? {
        if let elements {
            let texts = elements.compactMap(\.text)
            return texts.count == elements.count ? texts : nil
        }
        return text.map { [$0] }
    }
}
