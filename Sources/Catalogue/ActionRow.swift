/// One action on one article, as `main` records it.
public struct ActionRow: Sendable, Equatable {
    /// Id of the article.
    public var article: String
    /// Ordinal of the action's commit on `main`; 0 or more.
    public var position: Int
    /// Number of the article's revision after the action.
    public var revision: Int
    /// What was done, for example `submit`.
    public var action: String
    /// Handle of the person who did it.
    public var person: String
    /// When, in seconds since 1970.
    public var at: Int64
    /// Workflow state before the action; nil for the first one.
    public var from: String?
    /// Workflow state after the action.
    public var to: String?
    /// Id of the commit.
    public var commit: String
    /// Git object id of the content after the action.
    public var content: String
    /// The reason or note that came with the action.
    public var note: String?
    /// The contributor whose wire copy was imported, by id.
    public var wire: String?

    /// An action with these values.
    public init(
        article: String,
        position: Int,
        revision: Int,
        action: String,
        person: String,
        at: Int64,
        from: String? = nil,
        to: String? = nil,
        commit: String,
        content: String,
        note: String? = nil,
        wire: String? = nil
    ) {
        self.article = article
        self.position = position
        self.revision = revision
        self.action = action
        self.person = person
        self.at = at
        self.from = from
        self.to = to
        self.commit = commit
        self.content = content
        self.note = note
        self.wire = wire
    }
}
