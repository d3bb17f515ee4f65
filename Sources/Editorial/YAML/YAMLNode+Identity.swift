extension YAMLNode {
    /// Whether both hold the same bytes: `==` takes composed and decomposed letters for equal, this does not.
    /// - Complexity: O(size).
    public func isIdentical(to other: YAMLNode) -> Bool {
        switch (content, other.content) {
        case (.string(let mine), .string(let others)): mine.hasSameBytes(as: others)
        case (.list(let mine), .list(let others)):
            mine.count == others.count && zip(mine, others).allSatisfy { $0.isIdentical(to: $1) }
        case (.map(let mine), .map(let others)): YAMLEntry.areIdentical(mine, others)
        default: content == other.content
        }
    }
}

extension YAMLEntry {
    /// Whether both maps have the same keys and values, in the same order, byte for byte.
    static func areIdentical(_ mine: [YAMLEntry], _ others: [YAMLEntry]) -> Bool {
        guard mine.count == others.count else { return false }
        return zip(mine, others).allSatisfy { $0.key.hasSameBytes(as: $1.key) && $0.value.isIdentical(to: $1.value) }
    }
}

extension [YAMLEntry] {
    /// Where `key` stands, byte for byte.
    func position(of key: String) -> Int? { firstIndex { $0.key.hasSameBytes(as: key) } }
}

extension String {
    /// Whether both texts are the same bytes; `==` would take composed and decomposed letters for equal.
    public func hasSameBytes(as other: String) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        let isSame = utf8.withContiguousStorageIfAvailable { mine in
            other.utf8.withContiguousStorageIfAvailable { mine.elementsEqual($0) }
        }
        return (isSame ?? nil) ?? utf8.elementsEqual(other.utf8)
    }
}

extension Optional where Wrapped == YAMLNode {
    /// Whether both are missing, or hold the same bytes.
    public func isIdentical(to other: YAMLNode?) -> Bool {
        switch (self, other) {
        case (nil, nil): true
        case (let left?, let right?): left.isIdentical(to: right)
        default: false
        }
    }
}
