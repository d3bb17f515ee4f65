import Editorial
internal import GitStore

/// What an action does to an article, decided and ready to be recorded.
struct ArticleChange {
    /// What happens to the edition.
    enum EditionEffect {
        /// Readers have what they had.
        case none
        /// Readers have the article's content from now on.
        case put
        /// Readers have nothing of it from now on.
        case remove
    }

    /// The action, as its trailer says.
    var action: Action
    /// The article as it was; nil for one that begins.
    var before: Article?
    /// The article as it is to be; `status.content` names its content.
    var after: Article
    /// Media files to put (with their objects) or take away (nil), by name.
    var files: [String: ObjectID?] = [:]
    /// Who takes the action.
    var author: Person
    /// What the edition sees of it.
    var edition: EditionEffect = .none
    /// Why.
    var note: String?
    /// The revision that the person saw.
    var base: Int?
    /// The bytes that an approval names.
    var approves: ContentID?
    /// What a revision is opened or published as.
    var kind: PublicationKind?
    /// When it was to take effect, where that is not now.
    var effective: Instant?
    /// The requirements that were overridden.
    var overridden: [String] = []
    /// The contributor whose wire copy was imported, by id.
    var wire: String?
    /// What else the commit's subject names: a file, a contributor, an instant.
    var detail: String?
    /// What the person should know.
    var notices: [String] = []

    /// The subject of the commit.
    var subject: String {
        CommitSubject.line(
            action, headline: after.content.headline ?? after.slug, to: after.status.state, detail: detail, kind: kind,
            dropsRevision: action == .spike && after.status.publication != .unpublished)
    }
}
