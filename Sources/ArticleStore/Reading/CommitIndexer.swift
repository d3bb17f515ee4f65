internal import Catalogue
import Editorial
internal import GitStore
import Prose

/// Turns commits of `main`, in order, into the rows of the catalogue.
struct CommitIndexer {
    private let repository: GitRepository
    private let catalogue: Catalogue?
    private var position: Int
    private var last: Commit?
    private var actions: [ActionRow] = []
    private var wireCopies: [WireCopyRow] = []
    private var touched: [String: ActionRow] = [:]
    private var revisions: [String: (number: Int, content: String)] = [:]
    private var removed: Set<String> = []
    private var folders: [String: String] = [:]

    /// - Parameters:
    ///   - catalogue: What the commits before `position` were fed to; nil where there are none.
    ///   - position: How many commits were fed before.
    init(repository: GitRepository, catalogue: Catalogue?, position: Int) {
        self.repository = repository
        self.catalogue = catalogue
        self.position = position
    }

    /// Takes up commits that follow each other on `main`.
    mutating func add(_ commits: [Commit], after first: ObjectID?) throws {
        var previous = first
        for commit in commits {
            try add(commit, after: previous)
            previous = commit.id
        }
    }

    /// Takes up one commit: an action row for each article that it touched, or one for the newsroom.
    /// - Parameter previous: The commit before it on `main`, which a merge by plain git need not have for its first parent.
    mutating func add(_ commit: Commit, after previous: ObjectID?) throws {
        position += 1
        let parent = try previous.map { try repository.commit($0).tree }
        let changes = try repository.changes(from: parent, to: commit.tree)
        let folders = Set(changes.compactMap { ArticlePath(containing: $0.path)?.text }).sorted()
        let message = commit.record
        let person = try person(of: commit, message)
        var isRecorded = false
        for folder in folders {
            guard let row = try row(folder, commit, parent, message, person) else { continue }
            actions.append(row)
            if row.wire != nil { try addWireCopy(row) }
            touched[row.article] = row
            isRecorded = true
        }
        if !isRecorded { actions.append(newsroomRow(commit, message, person)) }
        last = commit
    }

    /// The rows, with each article that was touched as the last commit has it.
    func feed(on indexed: String?) throws -> CatalogueFeed {
        guard let last else { return CatalogueFeed(head: indexed ?? "", previousHead: indexed) }
        var articles: [ArticleRow] = []
        for (id, row) in touched.sorted(by: { $0.value.position < $1.value.position }) where !removed.contains(id) {
            if let article = try articleRow(row, at: last) { articles.append(article) }
        }
        return CatalogueFeed(
            head: last.id.description, previousHead: indexed, actions: actions, wireCopies: wireCopies,
            articles: articles, removed: removed.sorted())
    }

    /// Takes up what was imported as wire copy; what people made of it later is not.
    private mutating func addWireCopy(_ row: ActionRow) throws {
        guard let content = ContentID(row.content), let copy = try? repository.content(content) else { return }
        let fingerprints = TextFingerprints.chosen(from: copy.body)
        wireCopies.append(WireCopyRow(position: row.position, fingerprints: fingerprints))
    }

    private func person(of commit: Commit, _ message: CommitMessage) throws -> String {
        guard message.trailers.action == nil else { return commit.author.name }
        return commit.author.person(among: try? Newsdesk(repository, root: commit.tree).people())
    }

    private func newsroomRow(_ commit: Commit, _ message: CommitMessage, _ person: String) -> ActionRow {
        ActionRow(
            article: "", position: position, revision: 0, action: message.trailers.action?.rawValue ?? "configure",
            person: person, at: commit.author.seconds, commit: commit.id.description,
            content: ObjectID.zero.description, note: message.note)
    }

    private mutating func row(
        _ folder: String, _ commit: Commit, _ parent: ObjectID?, _ message: CommitMessage, _ person: String
    ) throws -> ActionRow? {
        guard let entry = try repository.entry(at: "\(folder)/index.md", in: commit.tree) else {
            try removeArticle(in: folder, parent)
            return nil
        }
        guard let id = try identifier(entry.id) ?? articleKnown(in: folder) else { return nil }
        guard try !isCopy(folder, of: id, in: commit.tree) else { return nil }
        removed.remove(id)
        folders[id] = folder
        let content = entry.id.description
        let known = try revision(of: id)
        let next = content == known?.content ? known?.number ?? 1 : (known?.number ?? 0) + 1
        let revision = message.trailers.revision ?? next
        revisions[id] = (revision, content)
        let state = message.trailers.state
        return ActionRow(
            article: id, position: position, revision: revision,
            action: message.trailers.action?.rawValue ?? Action.save.rawValue, person: person,
            at: commit.author.seconds, from: message.trailers.action == .create ? nil : state?.from.text,
            to: state?.to.text, commit: commit.id.description, content: content, note: message.note,
            wire: message.trailers.wire)
    }

    /// A folder that plain git made of another one, which is still there, does not take its article over.
    private func isCopy(_ folder: String, of id: String, in root: ObjectID) throws -> Bool {
        guard let known = try self.folder(of: id), known != folder else { return false }
        return try repository.entry(at: "\(known)/index.md", in: root) != nil
    }

    private mutating func removeArticle(in folder: String, _ parent: ObjectID?) throws {
        guard let parent, let old = try repository.entry(at: "\(folder)/index.md", in: parent),
            let id = try identifier(old.id) ?? articleKnown(in: folder)
        else { return }
        // A move by plain git shows as a removal and an addition; the folder that has it now counts.
        if try self.folder(of: id) == folder { removed.insert(id) }
    }

    private func folder(of id: String) throws -> String? {
        if let folder = folders[id] { return folder }
        return try catalogue?.article(id: id)?.path
    }

    /// The article that a folder held before plain git left an `index.md` there that cannot be read.
    private func articleKnown(in folder: String) throws -> String? {
        if let id = folders.first(where: { $0.value == folder })?.key { return id }
        return try catalogue?.resolve(folder).first { $0.path == folder }?.id
    }

    private func identifier(_ content: ObjectID) throws -> String? {
        guard let text = String(validating: try repository.blob(content), as: UTF8.self) else { return nil }
        return (try? ArticleContent(document: text))?.id?.text
    }

    private func revision(of id: String) throws -> (number: Int, content: String)? {
        if let known = revisions[id] { return known }
        return try catalogue?.history(article: id).last.map { ($0.revision, $0.content) }
    }

    /// An article as `commit` has it; one whose files plain git broke is listed as unreadable, so that it is not lost.
    private func articleRow(_ row: ActionRow, at commit: Commit) throws -> ArticleRow? {
        guard let folder = folders[row.article], let path = ArticlePath(folder) else { return nil }
        let loader = ArticleLoader(source: repository, repository: repository)
        guard let article = try? loader.article(at: path, in: commit.tree, head: commit.id) else {
            return ArticleRow(unreadable: path, last: row)
        }
        return ArticleRow(article, last: row)
    }
}

extension ArticleRow {
    /// The state under which an article is listed whose files cannot be read.
    static let unreadableState = "unreadable"

    /// What can be said of an article whose files cannot be read.
    fileprivate init(unreadable path: ArticlePath, last: ActionRow) {
        self.init(
            id: last.article, path: path.text, slug: path.name, headline: "", state: Self.unreadableState,
            status: PublicationStatus.unpublished.rawValue, revision: last.revision, content: last.content,
            updated: last.at, by: last.person, position: last.position)
    }

    /// What the catalogue knows of an article after its last action.
    fileprivate init(_ article: Article, last: ActionRow) {
        let content = article.content
        let status = article.status
        self.init(
            id: article.id.text, path: article.path.text, slug: article.slug, headline: content.headline ?? "",
            standfirst: content.standfirst ?? "", state: status.state.text, status: status.publication.rawValue,
            revision: last.revision, content: last.content, updated: last.at, by: last.person,
            position: last.position, section: content.section, language: content.language,
            assignee: status.assignee?.text, due: status.due?.seconds, scheduledAt: status.schedule?.at.seconds,
            kind: status.kind?.rawValue, words: WordCount.count(content.body), text: content.body,
            addresses: [.published, .killed].contains(status.publication) ? article.addresses : [],
            credits: (content.credits + status.credits).map { CreditRow($0) })
    }
}

extension CreditRow {
    fileprivate init(_ credit: Credit) {
        self.init(
            contributor: credit.contributor, kind: credit.kind.rawValue, role: credit.role.rawValue,
            location: credit.location, tier: credit.tier.rawValue,
            key: ContributorRegistry.key(of: credit.contributor))
    }
}
