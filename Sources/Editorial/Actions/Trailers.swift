/// The keys of the trailers, one meaning each.
enum TrailerKey: String, CaseIterable {
    case article = "Article"
    case action = "Action"
    case revision = "Revision"
    case state = "State"
    case base = "Base"
    case edition = "Edition"
    case approves = "Approves"
    case kind = "Kind"
    case effective = "Effective"
    case override = "Override"
    case wire = "Wire"
    case request = "Request"
}

/// What the last paragraph of a commit's message says of its action, for programs.
///
/// Format: <https://git-scm.com/docs/git-interpret-trailers>.
public struct Trailers: Sendable, Equatable {
    /// The action; nil only for a commit that Galley did not make.
    public var action: Action?
    /// The article; nil for `configure`.
    public var article: ArticleID?
    /// The number of the article's revision after the action.
    public var revision: Int?
    /// The state before and after.
    public var state: Move?
    /// The revision that the person saw.
    public var base: Int?
    /// The commit that the edition is at after the action, as 40 or 64 hexadecimal digits; every commit of `main` says
    /// it, with `noEdition` while nothing was ever published, which is read as nil.
    public var edition: String?
    /// The content that an approval is for.
    public var approves: ContentID?
    /// What the open revision will be, or was, published as.
    public var kind: PublicationKind?
    /// The instant that a publication counts from, or that a schedule names.
    public var effective: Instant?
    /// The requirements that were overridden.
    public var overrides: [String]
    /// The contributor whose wire copy was imported, by id.
    public var wire: String?
    /// The name of the request that asked for the action, where it has one, so that it is found again and not done twice.
    public var request: String?

    /// Trailers of an action.
    public init(
        action: Action?, article: ArticleID? = nil, revision: Int? = nil, state: Move? = nil, base: Int? = nil,
        edition: String? = nil, approves: ContentID? = nil, kind: PublicationKind? = nil, effective: Instant? = nil,
        overrides: [String] = [], wire: String? = nil, request: String? = nil
    ) {
        self.action = action
        self.article = article
        self.revision = revision
        self.state = state
        self.base = base
        self.edition = edition
        self.approves = approves
        self.kind = kind
        self.effective = effective
        self.overrides = overrides
        self.wire = wire
        self.request = request
    }

    /// What is written for the edition while nothing was ever published.
    public static let noEdition = "none"

    /// Trailers of a commit that Galley did not make.
    public static var none: Trailers { Trailers(action: nil) }
}
