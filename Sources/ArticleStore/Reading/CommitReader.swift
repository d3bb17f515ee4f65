import Editorial
internal import GitStore
import Prose

/// Reads commits of `main` out of git, in order, and parses what they touched: the part of indexing that hangs on nothing
/// but git, so that it can run ahead of the rest.
struct CommitReader {
    private let source: RecentTrees
    private let repository: GitRepository
    /// The contents that were read last, since most actions leave them as they are.
    private var contents: [ObjectID: ContentFacts?] = [:]
    /// Files that need not be parsed.
    private let known: WrittenFiles
    /// The tree of the commit before; nil where there is none.
    private var tree: ObjectID?
    /// How many contents are kept.
    private static let kept = 2_048

    /// - Parameters:
    ///   - previous: The commit on `main` before the first one that will be read; nil where there is none.
    ///   - known: Files that need not be parsed.
    init(repository: GitRepository, after previous: ObjectID?, known: WrittenFiles = WrittenFiles()) throws {
        self.repository = repository
        self.known = known
        source = RecentTrees(repository)
        tree = try previous.map { try repository.commit($0).tree }
    }

    /// Reads the commit that follows the one before on `main`, which a merge by plain git need not have for its first
    /// parent.
    mutating func read(_ id: ObjectID) throws -> ReadCommit {
        let commit = try repository.commit(id)
        let before = tree
        let changes = try source.changes(from: before, to: commit.tree)
        let paths = Set(changes.compactMap { ArticlePath(containing: $0.path) }).sorted()
        let message = commit.record
        let isImport = message.trailers.wire != nil
        let folders = try paths.map { try folder($0, in: commit.tree, before, isImport: isImport) }
        tree = commit.tree
        return ReadCommit(commit: commit, message: message, person: try person(of: commit, message), folders: folders)
    }

    private func person(of commit: Commit, _ message: CommitMessage) throws -> String {
        guard message.trailers.action == nil else { return commit.author.name }
        return commit.author.person(among: try? Newsdesk(repository, root: commit.tree).people())
    }

    private mutating func folder(
        _ path: ArticlePath, in root: ObjectID, _ before: ObjectID?, isImport: Bool
    ) throws -> ReadFolder {
        let tree = try source.folder(path.text, of: root)
        let files = try tree.map { try source.files(of: $0) } ?? []
        let content = try files.first { $0.name == "index.md" }.map { try self.content($0.id) }
        var contentBefore: ReadContent?
        if content == nil, let before {
            let old = try source.files(in: path.text, of: before).first { $0.name == "index.md" }
            contentBefore = try old.map { try self.content($0.id) }
        }
        let text = isImport ? content?.facts?.content.body : nil
        return ReadFolder(
            path: path, tree: tree, content: content, contentBefore: contentBefore,
            status: try status(files.first { $0.name == "status.yaml" }?.id, named: path.status),
            fingerprints: text.map { TextFingerprints.chosen(from: $0) })
    }

    private mutating func content(_ id: ObjectID) throws -> ReadContent {
        if let known = contents[id] { return ReadContent(id: id, facts: known) }
        let facts = try self.known.contents[id].map { ContentFacts($0) } ?? ContentFacts(try repository.blob(id))
        if contents.count >= Self.kept { contents.removeAll(keepingCapacity: true) }
        contents[id] = .some(facts)
        return ReadContent(id: id, facts: facts)
    }

    private func status(_ id: ObjectID?, named name: String) throws -> ReadStatus {
        guard let id else { return .missing }
        if let known = known.statuses[id] { return .status(known) }
        let bytes = try repository.blob(id)
        guard let text = try? StoryText.text(bytes, named: name), let status = try? ArticleStatus(yaml: text) else {
            return .unreadable
        }
        return .status(status)
    }
}
