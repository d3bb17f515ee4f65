extension ArticleContent {
    /// All front matter in the order of the text, under the names that Galley uses; custom keys under their own.
    public var fields: [YAMLEntry] {
        frontMatter.entries.map { YAMLEntry(ArticleField.name(ofKey: $0.key), $0.value, line: $0.line) }
    }

    /// The names of the fields that hold something; `body` if it has more than blanks.
    public var presentFields: Set<String> {
        var names = Set(fields.filter { Self.holdsSomething($0.value) }.map(\.key))
        if Self.holdsSomething(.string(body)) { names.insert(ArticleField.body.rawValue) }
        return names
    }

    /// The instant before which the article may not go out; nil if there is none.
    ///
    /// An embargo that cannot be read is never taken for none: it would let the text out.
    /// - Throws: `ArticleContentError.unreadableEmbargo`
    public var embargoed: Instant? {
        get throws(ArticleContentError) {
            guard let node = node(.embargoed), !node.isNull else { return nil }
            guard let text = node.text, Timestamp.statesOffset(text), let instant = Instant(text) else {
                throw .unreadableEmbargo(
                    text: node.text ?? node.yaml(), line: frontMatter.line(of: ArticleField.embargoed.key) ?? 1)
            }
            return instant
        }
    }

    /// The value of a field that is stored in the front matter.
    public func node(_ field: ArticleField) -> YAMLNode? { frontMatter[field.key] }

    /// The text of a field; nil where it is missing, empty or no text.
    func text(_ field: ArticleField) -> String? {
        node(field)?.text.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The texts of a field that is a list, or one text alone.
    func texts(_ field: ArticleField) -> [String] { node(field)?.texts ?? [] }

    private static func holdsSomething(_ node: YAMLNode) -> Bool {
        switch node.content {
        case .null: false
        case .bool, .int, .decimal: true
        case .string(let text): text.unicodeScalars.contains { !$0.properties.isWhitespace }
        case .list(let elements): elements.contains(where: holdsSomething)
        case .map(let entries): entries.contains { holdsSomething($0.value) }
        }
    }
}
