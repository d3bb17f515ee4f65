import Editorial

/// A content that was read, and what the catalogue's rows of each action take from it.
struct ContentFacts: Sendable {
    let content: ArticleContent
    /// The article that the content says it is.
    let id: String?
    /// The credits that are printed.
    let credits: [Credit]
    /// The section.
    let section: String?

    /// What can be read of a file; nil where plain git left something that is no content.
    init?(_ bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self),
            let content = try? ArticleContent(document: text)
        else { return nil }
        self.init(content)
    }

    /// What the rows take from a content.
    init(_ content: ArticleContent) {
        self.content = content
        (id, credits, section) = (content.id?.text, content.credits, content.section)
    }
}
