/// What the edition says of a publication beside `index.md`, for whatever builds a site: the `publication.yaml`.
public struct Publication: Sendable, Equatable {
    /// The article.
    public var id: ArticleID
    /// When it was first published.
    public var first: Instant
    /// When this revision was published.
    public var updated: Instant
    /// The revision.
    public var revision: Int
    /// What it was published as.
    public var kind: PublicationKind

    /// A publication.
    public init(id: ArticleID, first: Instant, updated: Instant, revision: Int, kind: PublicationKind) {
        (self.id, self.first, self.updated, self.revision, self.kind) = (id, first, updated, revision, kind)
    }

    /// What is published of an article, as its status records it.
    public init(id: ArticleID, _ record: EditionRecord) {
        self.init(id: id, first: record.first, updated: record.updated, revision: record.revision, kind: record.kind)
    }

    /// The text of `publication.yaml`.
    public var text: String {
        YAMLNode.map([
            ("id", .string(id.text)), ("firstpublished", .string(first.description)),
            ("updated", .string(updated.description)), ("revision", .int(revision)), ("kind", .string(kind.rawValue)),
        ]).yaml()
    }

    /// Reads a `publication.yaml`.
    /// - Throws: `YAMLError` with the line and the remedy.
    public init(yaml text: String) throws(YAMLError) {
        let record = try YAMLRecord(try YAMLNode.parse(text), "the publication")
        self.init(
            id: try record.required("id", "an article's id") { ArticleID($0) },
            first: try record.instant("firstpublished"), updated: try record.instant("updated"),
            revision: try record.revision("revision"), kind: try record.kind("kind") ?? .original)
    }
}
