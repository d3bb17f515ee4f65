/// What the workflow looks at when it decides on an article.
public struct WorkflowSubject: Sendable, Equatable {
    /// How messages name the article: its slug.
    public var name: String
    /// The status as it stands.
    public var status: ArticleStatus
    /// The names of the fields that hold something: `headline`, `standfirst`, `body`, `byline`, …
    public var presentFields: Set<String>
    /// Until when it may not go out.
    public var embargoed: Instant?
    /// Whether the open correction's or clarification's note to readers stands in the content.
    public var hasPublicNote: Bool
    /// The printed credits that were read with less than full confidence.
    public var unsureCredits: [UnsureCredit]
    /// Sentences that came from wire copy which no printed credit names; looked for only where an action requires it.
    public var uncreditedWire: [UncreditedWire]

    /// What the workflow looks at.
    public init(
        name: String, status: ArticleStatus, presentFields: Set<String>, embargoed: Instant? = nil,
        hasPublicNote: Bool = false, unsureCredits: [UnsureCredit] = [], uncreditedWire: [UncreditedWire] = []
    ) {
        self.name = name
        self.status = status
        self.presentFields = presentFields
        self.embargoed = embargoed
        self.hasPublicNote = hasPublicNote
        self.unsureCredits = unsureCredits
        self.uncreditedWire = uncreditedWire
    }
}
