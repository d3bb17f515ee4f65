/// What some commits changed: the step that takes the catalogue from one head of `main` to a later one.
public struct CatalogueFeed: Sendable, Equatable {
    /// Commit id of `main` that the catalogue stands for once this is applied.
    public var head: String
    /// Commit id that the catalogue must stand for before; nil for an empty catalogue.
    public var previousHead: String?
    /// The actions between the two, each once. Their articles need not be in `articles`.
    public var actions: [ActionRow]
    /// The wire copy that some of the actions imported.
    public var wireCopies: [WireCopyRow]
    /// Every article that changed, as it stands at `head`.
    public var articles: [ArticleRow]
    /// Ids of articles that are no longer on `main`. Their actions stay: history is not rewritten.
    public var removed: [String]
    /// The credits that were given or taken away between the two, and where; one that is known already is changed.
    public var spans: [CreditSpan]
    /// The actions that changed the edition between the two.
    public var publications: [PublicationRow]
    /// The revisions of articles of which nothing had gone out; one that is known already is changed.
    public var unpublished: [UnpublishedRow]

    /// A feed with these values.
    public init(
        head: String,
        previousHead: String?,
        actions: [ActionRow] = [],
        wireCopies: [WireCopyRow] = [],
        articles: [ArticleRow] = [],
        removed: [String] = [],
        spans: [CreditSpan] = [],
        publications: [PublicationRow] = [],
        unpublished: [UnpublishedRow] = []
    ) {
        self.head = head
        self.previousHead = previousHead
        self.actions = actions
        self.wireCopies = wireCopies
        self.articles = articles
        self.removed = removed
        self.spans = spans
        self.publications = publications
        self.unpublished = unpublished
    }
}
