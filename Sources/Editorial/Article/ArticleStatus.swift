/// What readers never see of an article: the contents of `status.yaml`.
public struct ArticleStatus: Sendable, Equatable {
    /// The state of the working revision.
    public var state: StateName
    /// What readers have.
    public var publication: PublicationStatus
    /// The number of the working revision, from 1.
    public var revision: Int
    /// The object id of `index.md` as the last action left it.
    public var content: ContentID
    /// The content that a submission or an approval last stood for.
    public var stands: StandingContent?
    /// Who submitted it last, while it is under review.
    public var submittedBy: Handle?
    /// Who saved its content since its last publication, in order, each once; a name or e-mail address where plain
    /// git saved it and no person is known by it.
    public var savers: [String]
    /// The approvals that stand.
    public var approvals: [Approval]
    /// Approvals that ended because the content changed, kept until the article leaves review.
    public var voidedApprovals: [Approval]
    /// When it is to be published, and who said so.
    public var schedule: Schedule?
    /// What the open revision will be published as; nil when none is open.
    public var kind: PublicationKind?
    /// What readers have, or had before a hold or kill; nil if nothing was ever published.
    public var edition: EditionRecord?
    /// Who has it now.
    public var assignee: Handle?
    /// When the assignee should be done.
    public var due: Instant?
    /// The comments, in order.
    public var comments: [Comment]
    /// The content whose credits an editor confirmed.
    public var confirmedCredits: ContentID?
    /// Internal keyword line.
    public var slugline: String?
    /// A note to editors.
    public var ednote: String?
    /// Credits that are recorded and never printed.
    public var credits: [Credit]
    /// The file of a folder that it was made of; nil for what came in any other way.
    public var source: ImportSource?

    /// The status of an article just created.
    public init(state: StateName, content: ContentID, savers: [String]) {
        self.state = state
        self.content = content
        self.savers = savers
        publication = .unpublished
        revision = 1
        approvals = []
        voidedApprovals = []
        comments = []
        credits = []
        kind = .original
    }
}

/// A revision with the id of its content.
public struct StandingContent: Sendable, Equatable {
    /// The revision's number.
    public var revision: Int
    /// Its bytes.
    public var content: ContentID

    /// The content of a revision.
    public init(revision: Int, content: ContentID) {
        self.revision = revision
        self.content = content
    }
}

/// A reviewer's statement that these exact bytes may go out.
public struct Approval: Sendable, Equatable {
    /// Who approved.
    public var by: Handle
    /// When.
    public var at: Instant
    /// The bytes.
    public var content: ContentID
    /// The revision that they are.
    public var revision: Int

    /// An approval.
    public init(by: Handle, at: Instant, content: ContentID, revision: Int) {
        self.by = by
        self.at = at
        self.content = content
        self.revision = revision
    }
}

/// When an article is to be published.
public struct Schedule: Sendable, Equatable {
    /// The instant.
    public var at: Instant
    /// The IANA zone in which it was said.
    public var zone: String
    /// Who set it.
    public var by: Handle
    /// The requirements that were overridden when it was set, by name: they need not hold when it runs either.
    public var overrides: [String] = []

    /// A schedule.
    public init(at: Instant, zone: String, by: Handle) {
        self.at = at
        self.zone = zone
        self.by = by
    }
}

/// What the edition has, or last had, of an article.
public struct EditionRecord: Sendable, Equatable {
    /// The object id of `index.md` in the edition.
    public var content: ContentID
    /// The revision that it is.
    public var revision: Int
    /// What it was published as.
    public var kind: PublicationKind
    /// When the article was first published.
    public var first: Instant
    /// When this revision was published.
    public var updated: Instant
    /// The slug that it was published under.
    public var slug: String
    /// The folder that the edition has it in; nil where it is not known, and the article's own is meant.
    public var path: ArticlePath?

    /// A publication.
    public init(
        content: ContentID, revision: Int, kind: PublicationKind, first: Instant, updated: Instant, slug: String
    ) {
        self.content = content
        self.revision = revision
        self.kind = kind
        self.first = first
        self.updated = updated
        self.slug = slug
    }
}

/// A remark on an article, for those who work on it.
public struct Comment: Sendable, Equatable {
    /// `c1`, `c2`, … in the order of the article's comments.
    public var id: String
    /// Who wrote it.
    public var by: Handle
    /// When.
    public var at: Instant
    /// What.
    public var text: String
    /// Whether it keeps the article from being published until it is resolved.
    public var isBlocking: Bool
    /// Who resolved it; nil while it is open.
    public var resolvedBy: Handle?

    /// A comment that is open.
    public init(id: String, by: Handle, at: Instant, text: String, isBlocking: Bool) {
        self.id = id
        self.by = by
        self.at = at
        self.text = text
        self.isBlocking = isBlocking
    }
}
