import ArticleStore

/// The entity tag of an article: its revision, which stands for the base of an action, and a hash of all that is shown,
/// since approvals and comments change what is shown and make no revision.
struct EntityTag: Sendable {
    /// The revision.
    let revision: Int
    /// The tag with its quotation marks.
    let text: String

    /// The tag of an article as it is shown.
    init(_ view: ArticleView) {
        revision = view.revision
        text = "\"\(view.revision).\(Secret.hash(of: view.json.description).prefix(16))\""
    }

    /// Reads a tag; nil if it is none of ours.
    init?(text: String) {
        guard text.utf8.count < 100, text.hasPrefix("\""), text.hasSuffix("\"") else { return nil }
        let parts = text.dropFirst().dropLast().split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let revision = Int(parts[0]), revision >= 1 else { return nil }
        (self.revision, self.text) = (revision, text)
    }
}
