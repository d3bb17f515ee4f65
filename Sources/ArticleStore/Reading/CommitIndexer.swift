internal import Catalogue
import Editorial
internal import GitStore
import Prose

/// Turns commits of `main`, in order, into the rows of the catalogue.
///
/// Nothing hangs on how many commits come at once: each article is taken as the last commit that touched it has it, and
/// what was before is asked of the catalogue that the commits before were fed to.
struct CommitIndexer {
    private let repository: GitRepository
    private let catalogue: Catalogue
    private var position: Int
    private var last: Commit?
    private var actions: [ActionRow] = []
    private var wireCopies: [WireCopyRow] = []
    private var touched: [String: TouchedArticle] = [:]
    private var known: [String: KnownArticle] = [:]
    private var removed: Set<String> = []
    private var uses: UseIndexer

    /// What is known of an article after its last action.
    private struct KnownArticle {
        var folder: String?
        /// The revision that it is at; nil for one of which there was no action.
        var revision: (number: Int, content: String)?
    }

    /// - Parameters:
    ///   - repository: Where what git has besides is looked up.
    ///   - catalogue: What the commits before `position` were fed to.
    ///   - position: How many commits were fed before.
    init(repository: GitRepository, catalogue: Catalogue, position: Int) {
        self.repository = repository
        self.catalogue = catalogue
        self.position = position
        uses = UseIndexer(after: position)
    }

    /// Takes up commits that follow each other on `main`.
    mutating func add(_ commits: [ReadCommit]) throws {
        try learn(Set(commits.flatMap(\.articles)))
        for commit in commits { try add(commit) }
    }

    /// Asks the catalogue, at once, for what it knows of articles.
    private mutating func learn(_ ids: Set<String>) throws {
        let unknown = ids.filter { known[$0] == nil }
        for (id, standing) in try catalogue.standings(of: unknown.sorted()) {
            known[id] = KnownArticle(
                folder: standing.path, revision: standing.revision.map { ($0.number, $0.content) })
            uses.learn(id, standing)
        }
    }

    /// An action row for each article that the commit touched, or one for the newsroom.
    private mutating func add(_ commit: ReadCommit) throws {
        position += 1
        var isRecorded = false
        var gone: Set<String> = []
        for folder in commit.folders {
            guard let id = try article(in: folder, commit, &gone) else { continue }
            try addAction(on: id, folder, commit)
            isRecorded = true
        }
        for id in gone.sorted() where removed.contains(id) { uses.remove(id, at: position) }
        if !isRecorded { actions.append(newsroomRow(commit)) }
        last = commit.commit
    }

    private mutating func addAction(on id: String, _ folder: ReadFolder, _ commit: ReadCommit) throws {
        guard let content = folder.content else { return }
        let row = try row(id, content, commit)
        let before = known[id]?.revision
        known[id] = KnownArticle(folder: folder.path.text, revision: (row.revision, row.content))
        uses.add(
            row, makesRevision: before.map { $0 != (row.revision, row.content) } ?? true,
            effect: effect(on: id, folder, commit.message.trailers),
            kind: commit.message.trailers.kind?.rawValue, section: content.facts?.section,
            effective: commit.message.trailers.archivedAt?.seconds,
            credits: (content.facts?.credits ?? []) + (folder.status.status?.credits ?? []))
        actions.append(row)
        touched[id] = TouchedArticle(folder: folder, commit: commit.commit, action: row)
        if row.wire != nil, let fingerprints = folder.fingerprints {
            wireCopies.append(WireCopyRow(position: position, fingerprints: fingerprints))
        }
    }

    /// The rows, with each article that was touched.
    func feed(on indexed: String?) throws -> CatalogueFeed {
        guard let last else { return CatalogueFeed(head: indexed ?? "", previousHead: indexed) }
        let standing = touched.filter { !removed.contains($0.key) }.values
        let articles = try standing.sorted {
            ($0.action.position, $0.action.article) < ($1.action.position, $1.action.article)
        }
        .map { try $0.row(repository) }
        var feed = CatalogueFeed(
            head: last.id.description, previousHead: indexed, actions: actions, wireCopies: wireCopies,
            articles: articles, removed: removed.sorted())
        uses.complete(&feed)
        return feed
    }

    private func newsroomRow(_ commit: ReadCommit) -> ActionRow {
        ActionRow(
            article: "", position: position, revision: 0,
            action: commit.message.trailers.action?.rawValue ?? "configure", person: commit.person,
            at: commit.commit.author.seconds, commit: commit.commit.id.description,
            content: ObjectID.zero.description, note: commit.message.note)
    }

    private func row(_ id: String, _ content: ReadContent, _ commit: ReadCommit) throws -> ActionRow {
        let trailers = commit.message.trailers
        let hex = content.id.description
        let before = known[id]?.revision
        let next = hex == before?.content ? before?.number ?? 1 : (before?.number ?? 0) + 1
        return ActionRow(
            article: id, position: position, revision: trailers.revision ?? next,
            action: trailers.action?.rawValue ?? Action.save.rawValue, person: commit.person,
            at: commit.commit.author.seconds, from: trailers.action == .create ? nil : trailers.state?.from.text,
            to: trailers.state?.to.text, commit: commit.commit.id.description, content: hex,
            note: commit.message.note, wire: trailers.wire)
    }

    /// What an action did to the edition; a release that put nothing back did nothing.
    private func effect(on id: String, _ folder: ReadFolder, _ trailers: Trailers) -> PublicationRow.Effect? {
        guard let article = trailers.article?.text, article == id else { return nil }
        if trailers.isArchiveImport { return .publish }
        let effect = trailers.action.flatMap { PublicationRow.Effect(rawValue: $0.rawValue) }
        guard effect == .release else { return effect }
        return folder.status.status?.publication == .published ? effect : nil
    }
}

extension CommitIndexer {
    /// The article that a commit acted on in a folder; nil if there is none there, or none that counts.
    private mutating func article(
        in folder: ReadFolder, _ commit: ReadCommit, _ gone: inout Set<String>
    ) throws -> String? {
        guard let content = folder.content else {
            if let id = try remove(from: folder) { gone.insert(id) }
            return nil
        }
        guard let id = try content.facts?.id ?? articleKnown(in: folder.path.text) else { return nil }
        try learn([id])
        guard try !isCopy(folder.path.text, of: id, in: commit.commit.tree) else { return nil }
        removed.remove(id)
        return id
    }

    /// A folder that plain git made of another one, which is still there, does not take its article over.
    private func isCopy(_ folder: String, of id: String, in root: ObjectID) throws -> Bool {
        guard let known = self.folder(of: id), known != folder else { return false }
        return try repository.entry(at: "\(known)/index.md", in: root) != nil
    }

    /// - Returns: The article, if there was one and it is not elsewhere.
    private mutating func remove(from folder: ReadFolder) throws -> String? {
        guard let before = folder.contentBefore,
            let id = try before.facts?.id ?? articleKnown(in: folder.path.text)
        else { return nil }
        try learn([id])
        // A move by plain git shows as a removal and an addition; the folder that has it now counts.
        guard self.folder(of: id) == folder.path.text else { return nil }
        removed.insert(id)
        return id
    }

    private func folder(of id: String) -> String? { removed.contains(id) ? nil : known[id]?.folder }

    /// The article that a folder held before plain git left an `index.md` there that cannot be read.
    private func articleKnown(in folder: String) throws -> String? {
        if let id = known.first(where: { $0.value.folder == folder && !removed.contains($0.key) })?.key { return id }
        guard let id = try catalogue.article(inFolder: folder), known[id] == nil else { return nil }
        return id
    }
}
