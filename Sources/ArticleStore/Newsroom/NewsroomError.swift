import Editorial

/// Why something could not be done in a newsroom: the facts; the words are in `NewsroomError+Description`.
public struct NewsroomError: Error, Sendable {
    /// What went wrong.
    public var problem: Problem
    /// Where the text that could not be saved was kept, below the newsroom's folder.
    public var kept: String?
    /// The revision that a refused or failed save was based on.
    public var base: Int?
    /// The revision that stands.
    public var current: Int?

    /// What the person should know besides: a schedule that was late and ran first.
    public var notices: [String] = []

    /// An error, with nothing kept.
    public init(_ problem: Problem) { self.problem = problem }

    /// What can go wrong.
    public enum Problem: Sendable {
        /// The workflow does not allow it; `article` is its slug, nil for an action on the newsroom.
        case refused(Refusal, article: String?)
        /// The article moved on since the revision that the person saw.
        case conflict(Conflict)
        /// Nothing is known by this name.
        case notFound(Thing, String, remedy: String)
        /// Several articles are meant by this name.
        case ambiguous(String, [ArticleSummaryLine])
        /// What was given cannot be stored.
        case invalid(String)
        /// The path is no newsroom that this Galley can open.
        case notANewsroom(path: String, String)
        /// Another process kept the newsroom locked, or `main` kept moving.
        case busy(String)
        /// The machine, the disk or git failed.
        case failed(String)
    }

    /// What was looked for and not found.
    public enum Thing: String, Sendable {
        /// An article.
        case article
        /// A revision of an article.
        case revision
        /// A person.
        case person
        /// A contributor of the registry, or a credit.
        case contributor
        /// A comment of an article.
        case comment
        /// A media file of an article.
        case media
        /// A file on the person's own disk.
        case file
        /// What readers have of an article.
        case edition
        /// A text that came too late.
        case lateText = "late text"
        /// An access token.
        case token
        /// An address that is told of actions.
        case webhook
    }
}

/// A write that came too late: what it was based on, and what stands now.
public struct Conflict: Sendable, Equatable {
    /// The article's slug.
    public var article: String
    /// The revision that the person saw.
    public var base: Int
    /// The revision that stands.
    public var current: Int
    /// What happened, in one sentence.
    public var message: String
    /// The fields that both sides changed; `body` among them.
    public var fields: [String]
    /// The text with both sides' words between markers, where a merge was tried.
    public var merged: String?
    /// The places that both sides changed, where a merge was tried.
    public var conflicts: [FieldConflict] = []
}

/// As much of an article as a list of candidates shows.
public struct ArticleSummaryLine: Sendable, Equatable {
    /// The article.
    public var id: String
    /// Its folder.
    public var path: String
    /// Its headline.
    public var headline: String
}
