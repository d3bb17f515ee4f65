/// The text of Markdown without its marks, for descriptions in feeds and in the head of a page.
///
/// Images are their descriptions, links their texts, HTML is as it was typed. It is no HTML: escape it where it is put.
public struct PlainText: Sendable, Hashable {
    /// The text: a blank line between paragraphs, a line for each item and each row of a table, tabs between cells.
    public let text: String

    /// Reads a text. One whose marks were made to cost more than prose does is taken as it was typed.
    /// - Complexity: O(length), as `SafeHTML`.
    public init(markdown: String) {
        guard let tree = MarkdownTree(markdown) else {
            text = TypedText(markdown).paragraphs.joined(separator: "\n\n").shown.trimmed
            return
        }
        var writer = PlainTextWriter()
        tree.walk { node, passage in
            switch passage {
            case .entering: writer.enter(node)
            case .leaving: writer.leave(node)
            }
        }
        text = writer.text.shown.trimmed
    }

    /// The beginning of the text on one line, cut behind a word, with `…` where something was cut.
    /// - Parameter limit: At most this many characters; 1 or more. One that is made of hundreds of marks ends it too.
    public func excerpt(limit: Int) -> String {
        Excerpt.text(of: text, limit: limit)
    }
}
