import Editorial

/// An article as an action left it, acknowledged: durable, and visible to any git client.
public struct ActionResult: Sendable, Equatable {
    /// The article.
    public var id: ArticleID
    /// Its public slug.
    public var slug: String
    /// Its folder in the repository.
    public var path: String
    /// The number of its working revision.
    public var revision: Int
    /// The state of its working revision before the action; nil where the action began the article.
    public var before: StateName?
    /// The state of its working revision.
    public var state: StateName
    /// What readers have.
    public var status: PublicationStatus
    /// The object id of its `index.md`.
    public var content: ContentID
    /// The commit that recorded the action, or the head of `main` where the action changed nothing.
    public var commit: String
    /// The edition's commit; nil while nothing was ever published.
    public var edition: String?
    /// Whether a commit was made.
    public var isChanged: Bool
    /// What the person should know besides: a merge, a late schedule that ran first, keys that import took out.
    public var notices: [String]
    /// The unsure credits that stand confirmed, of an action that confirms credits.
    public var confirmed: [UnsureCredit] = []
}

/// What became of a schedule that was due.
public struct DueOutcome: Sendable, Equatable {
    /// The article as it is now.
    public var result: ActionResult
    /// When it was due.
    public var due: Instant
    /// When it ran.
    public var ran: Instant
    /// Why it was not published and the schedule ended; nil where it was published.
    public var failure: String?

    /// The outcome in one line.
    public var description: String {
        let late = ran.seconds - due.seconds
        let delay = late >= 60 ? ", \(DueOutcome.duration(late)) late" : ""
        guard let failure else { return "The schedule of \(result.slug) for \(due) ran\(delay): it is published." }
        return "The schedule of \(result.slug) for \(due) ended\(delay) without publication: \(failure)"
    }

    private static func duration(_ seconds: Int64) -> String {
        let minutes = seconds / 60
        if minutes < 120 { return "\(minutes) min" }
        return minutes < 2880 ? "\(minutes / 60) h" : "\(minutes / 1440) days"
    }
}
