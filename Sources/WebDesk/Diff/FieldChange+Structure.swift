import ArticleStore
import Editorial

extension FieldChange {
    /// Whether the value is a list or has parts of its own, so that its text is YAML, where a line break means nothing.
    package var isStructured: Bool {
        switch ArticleField(rawValue: name)?.shape {
        case .list, .structured: true
        case .some: false
        case nil: [old, new].contains { $0.map(Self.isBlock) ?? false }
        }
    }

    /// A field of the newsroom's own says by its text alone what it is.
    private static func isBlock(_ text: String) -> Bool {
        switch try? YAMLNode.parse(text).content {
        case .list, .map: true
        default: false
        }
    }
}
