/// One story at a moment: its identity, its content and its status.
public struct Article: Sendable {
    /// Its identity for its whole life.
    public let id: ArticleID
    /// Its folder, fixed when it was created.
    public let path: ArticlePath
    /// What readers may see.
    public var content: ArticleContent
    /// The object id of `content`.
    public var contentID: ContentID
    /// What readers never see.
    public var status: ArticleStatus

    /// An article.
    public init(
        id: ArticleID, path: ArticlePath, content: ArticleContent, contentID: ContentID, status: ArticleStatus
    ) {
        self.id = id
        self.path = path
        self.content = content
        self.contentID = contentID
        self.status = status
    }

    /// The last part of the public address; the folder's name where plain git took the field away.
    public var slug: String { content.slug ?? path.name }

    /// The public address and those that redirect to it, in their normal form.
    public var addresses: [String] {
        [path.normalizedAddress(slug: slug)] + content.aliases.map { ArticlePath.normalizedAddress($0) }
    }

    /// Whether the note to readers of the open correction or clarification stands in the content.
    public var hasOpenCorrection: Bool {
        guard let kind = status.kind, kind.needsPublicNote else { return false }
        return content.corrections.last?.kind == kind
    }

    /// What the workflow looks at.
    /// - Throws: `ArticleContentError` if the embargo cannot be read.
    public var subject: WorkflowSubject {
        get throws(ArticleContentError) {
            WorkflowSubject(
                name: slug, status: status, presentFields: content.presentFields, embargoed: try content.embargoed,
                hasPublicNote: hasOpenCorrection, unsureCredits: content.unsureCredits)
        }
    }
}
