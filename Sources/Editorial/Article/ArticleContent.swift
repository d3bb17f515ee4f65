/// What readers may see of an article: the text of its `index.md`, with its fields.
///
/// Setting a field edits the text in place; setting what is there already changes no byte.
public struct ArticleContent: Sendable, Equatable {
    /// The text.
    public var frontMatter: FrontMatter

    /// The content of a text that was read.
    public init(_ frontMatter: FrontMatter) { self.frontMatter = frontMatter }

    /// Reads an `index.md`.
    /// - Throws: `FrontMatterError`
    public init(document text: String) throws(FrontMatterError) {
        frontMatter = try FrontMatter(document: text)
    }

    /// Content of a body alone.
    public init(body: String = "") { frontMatter = FrontMatter(body: body) }

    /// The whole text, as it is stored.
    public var text: String { frontMatter.text }

    /// The text behind the front matter.
    public var body: String {
        get { frontMatter.body }
        set { frontMatter.body = newValue }
    }
}

/// Why a field of a content cannot be relied on.
public enum ArticleContentError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The embargo is not an instant with its offset from UTC.
    case unreadableEmbargo(text: String, line: Int)

    /// What is wrong, on which line and what to do.
    public var description: String {
        switch self {
        case .unreadableEmbargo(let text, let line):
            "line \(line): embargoed is \(YAMLEmitter.quoted(String(text.prefix(60)))), which is no instant with its "
                + "zone; write one such as 2026-11-22T18:00:00+01:00"
        }
    }
}
