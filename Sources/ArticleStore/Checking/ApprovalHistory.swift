import Editorial
internal import GitStore

/// What the history of `main` says of approvals: which bytes were approved, which needed no approval then, and which
/// commits no workflow allowed.
struct ApprovalHistory {
    /// The commits that plain git wrote, newest first.
    private(set) var foreign: [Commit] = []
    private var approved: Set<String> = []
    private var exempt: Set<String> = []

    /// - Complexity: O(commits of `main`).
    init(repository: GitRepository, head: ObjectID) throws {
        var foreign: [Commit] = []
        var approved: Set<String> = []
        var exempt: Set<String> = []
        try repository.mainline(from: head) { commit in
            let message = commit.record
            if message.trailers.action == nil { foreign.append(commit) }
            guard let article = message.trailers.article else { return true }
            if let content = message.trailers.approves { approved.insert("\(article) \(content)") }
            if message.trailers.isArchiveImport, let content = try Self.imported(by: commit, in: repository) {
                approved.insert("\(article) \(content)")
            }
            let isPublication = message.trailers.action == .publish
            if isPublication, try !Self.needsApproval(message, in: commit.tree, of: repository) {
                exempt.insert("\(article) \(message.trailers.revision ?? 0)")
            }
            return true
        }
        (self.foreign, self.approved, self.exempt) = (foreign, approved, exempt)
    }

    /// Whether somebody approved these bytes, or the workflow asked for no approval when they were published.
    func isApproved(_ record: EditionRecord, of article: ArticleID) -> Bool {
        approved.contains("\(article) \(record.content)") || exempt.contains("\(article) \(record.revision)")
    }

    /// The content that an import of what readers had already brought in: those bytes went out without an approval.
    private static func imported(by commit: Commit, in repository: GitRepository) throws -> ObjectID? {
        let parent = try commit.parents.first.map { try repository.commit($0).tree }
        return try repository.changes(from: parent, to: commit.tree)
            .first { $0.old == nil && $0.path.hasSuffix("/index.md") }?.new?.id
    }

    private static func needsApproval(
        _ message: CommitMessage, in root: ObjectID, of repository: GitRepository
    ) throws -> Bool {
        guard !message.trailers.overrides.contains("approvals") else { return false }
        let rules = (try? Newsdesk(repository, root: root).workflow().rules[.publish]) ?? []
        return rules.contains { $0.requirements.contains { $0.requirement.name == .approvals } }
    }
}
