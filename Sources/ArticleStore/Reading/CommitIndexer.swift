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
    private var uses: UseIndexer
    /// The content of each folder that was read last, since most actions leave it as it is.
    private var contents: [String: (id: ObjectID, facts: ContentFacts?)] = [:]

    /// - Parameters:
    ///   - catalogue: What the commits before `position` were fed to; nil where there are none.
    ///   - position: How many commits were fed before.
    init(repository: GitRepository, catalogue: Catalogue?, position: Int) {
        self.repository = repository
        self.catalogue = catalogue
        self.position = position
        uses = UseIndexer(catalogue: catalogue)
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
        var gone: Set<String> = []
        for folder in folders {
            guard let found = try article(in: folder, commit, parent, &gone) else { continue }
            let row = try row(found, commit, message, person)
            actions.append(row)
            if row.wire != nil { try addWireCopy(row) }
            touched[row.article] = row
            isRecorded = true
        }
        for id in gone.sorted() where removed.contains(id) { try uses.remove(id, at: position) }
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
        var feed = CatalogueFeed(
            head: last.id.description, previousHead: indexed, actions: actions, wireCopies: wireCopies,
            articles: articles, removed: removed.sorted())
        uses.complete(&feed)
        return feed
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

    /// An article that a commit touched, with what the commit has of it.
    private struct FoundArticle {
        let id: String
        let content: ObjectID
        let facts: ContentFacts?
        /// The bytes of `status.yaml`.
        let status: [UInt8]?
    }

    private mutating func article(
        in folder: String, _ commit: Commit, _ parent: ObjectID?, _ gone: inout Set<String>
    ) throws -> FoundArticle? {
        let files = try files(in: folder, of: commit.tree)
        guard let content = files.index else {
            if let id = try removeArticle(in: folder, parent) { gone.insert(id) }
            return nil
        }
        let facts = try facts(content, in: folder)
        guard let id = try facts?.id ?? articleKnown(in: folder) else { return nil }
        guard try !isCopy(folder, of: id, in: commit.tree) else { return nil }
        removed.remove(id)
        folders[id] = folder
        return FoundArticle(
            id: id, content: content, facts: facts, status: try files.status.map { try repository.blob($0) })
    }

    private mutating func row(
        _ found: FoundArticle, _ commit: Commit, _ message: CommitMessage, _ person: String
    ) throws -> ActionRow {
        let content = found.content.description
        let known = try revision(of: found.id)
        let next = content == known?.content ? known?.number ?? 1 : (known?.number ?? 0) + 1
        let revision = message.trailers.revision ?? next
        revisions[found.id] = (revision, content)
        let state = message.trailers.state
        let row = ActionRow(
            article: found.id, position: position, revision: revision,
            action: message.trailers.action?.rawValue ?? Action.save.rawValue, person: person,
            at: commit.author.seconds, from: message.trailers.action == .create ? nil : state?.from.text,
            to: state?.to.text, commit: commit.id.description, content: content, note: message.note,
            wire: message.trailers.wire)
        let internals = found.status.map { ArticleStatus.internalCredits(of: $0) } ?? []
        try uses.add(
            row, makesRevision: known.map { $0 != (revision, content) } ?? true,
            effect: effect(of: found, message.trailers), kind: message.trailers.kind?.rawValue,
            section: found.facts?.section, credits: (found.facts?.credits ?? []) + internals)
        return row
    }

    /// What an action did to the edition; a release that put nothing back did nothing.
    private func effect(of found: FoundArticle, _ trailers: Trailers) -> PublicationRow.Effect? {
        guard let article = trailers.article?.text, article == found.id else { return nil }
        let effect = trailers.action.flatMap { PublicationRow.Effect(rawValue: $0.rawValue) }
        guard effect == .release else { return effect }
        let status = found.status.flatMap { String(validating: $0, as: UTF8.self) }
        let after = status.flatMap { try? ArticleStatus(yaml: $0) }
        return after?.publication == .published ? effect : nil
    }

    private func files(in folder: String, of root: ObjectID) throws -> (index: ObjectID?, status: ObjectID?) {
        guard let entry = try repository.entry(at: folder, in: root), entry.mode == .directory else {
            return (nil, nil)
        }
        let files = try repository.tree(entry.id).entries.filter { $0.mode != .directory }
        return (files.first { $0.name == "index.md" }?.id, files.first { $0.name == "status.yaml" }?.id)
    }

    /// What an action did to the edition; only a release that put something back did anything.
    private func effect(
        of row: ActionRow, in folder: String, _ trailers: Trailers
    ) throws -> PublicationRow.Effect? {
        guard let article = trailers.article?.text, article == row.article else { return nil }
        let effect = trailers.action.flatMap { PublicationRow.Effect(rawValue: $0.rawValue) }
        guard effect == .release else { return effect }
        guard let edition = trailers.edition.flatMap({ ObjectID(hex: $0) }) else { return nil }
        return try repository.entry(at: "\(folder)/index.md", in: try repository.commit(edition).tree) == nil
            ? nil : effect
    }

    private mutating func facts(_ content: ObjectID, in folder: String) throws -> ContentFacts? {
        if let known = contents[folder], known.id == content { return known.facts }
        let facts = ContentFacts(try repository.blob(content))
        contents[folder] = (content, facts)
        return facts
    }

    /// A folder that plain git made of another one, which is still there, does not take its article over.
    private func isCopy(_ folder: String, of id: String, in root: ObjectID) throws -> Bool {
        guard let known = try self.folder(of: id), known != folder else { return false }
        return try repository.entry(at: "\(known)/index.md", in: root) != nil
    }

    /// - Returns: The article, if there was one and it is not elsewhere.
    private mutating func removeArticle(in folder: String, _ parent: ObjectID?) throws -> String? {
        guard let parent, let old = try repository.entry(at: "\(folder)/index.md", in: parent),
            let id = try facts(old.id, in: folder)?.id ?? articleKnown(in: folder)
        else { return nil }
        // A move by plain git shows as a removal and an addition; the folder that has it now counts.
        guard try self.folder(of: id) == folder else { return nil }
        removed.insert(id)
        return id
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
