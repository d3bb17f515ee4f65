internal import Catalogue
import Editorial
internal import GitStore

/// One batch being decided: each order sees what its predecessors left, and nothing is on disk yet.
///
/// The gate decides on git alone. The catalogue only proposes where to look; what it says is read back from git.
final class Session {
    /// The objects that the batch makes.
    let batch: GitBatch
    /// Where history is read.
    let repository: GitRepository
    let catalogue: Catalogue
    /// The clock, read once for the batch.
    let now: Instant
    /// The head of `main` that the batch began on.
    let firstHead: ObjectID
    /// `main` as the orders so far leave it.
    private(set) var mainline: Mainline
    /// What the batch writes of articles.
    private(set) var files = WrittenFiles()
    /// What was read of files before.
    let parsed: ParsedFiles
    /// The name of the request that asks for what is being decided, where it has one.
    private(set) var request: String?
    private let identifiers: IdentifierSource
    private var place = 0

    init(
        repository: GitRepository, catalogue: Catalogue, on mainline: Mainline, parsed: ParsedFiles, now: Instant,
        identifiers: IdentifierSource
    ) {
        batch = GitBatch(on: repository)
        self.repository = repository
        self.catalogue = catalogue
        self.mainline = mainline
        self.parsed = parsed
        self.now = now
        self.identifiers = identifiers
        firstHead = mainline.head.id
    }

    /// The head of `main` as the orders so far leave it.
    var head: Commit { mainline.head }

    /// The edition as the orders so far leave it; nil while nothing was ever published.
    var edition: ObjectID? { mainline.edition }

    /// What was recorded and the catalogue may not have yet.
    var recent: RecentActions { mainline.recent }

    /// Whether the catalogue turned out to be damaged, so that nothing that was decided counts.
    private(set) var isCatalogueDamaged = false

    /// Whether a commit was made.
    var isChanged: Bool { head.id != firstHead }

    /// The newsroom's own files as they stand.
    var newsdesk: Newsdesk { Newsdesk(batch, root: head.tree, parsed: parsed) }

    /// Runs what is due, then the orders, each on its own: one that fails leaves no trace.
    func carryOut(_ orders: [Order]) -> [Result<OrderOutcome, any Error>] {
        var due = runDue()
        return orders.map { order in
            let outcome = Result {
                var outcome = try decide(order)
                (outcome.due, due) = (due, [])
                return outcome
            }
            return outcome.mapError { error in
                noteDamage(error)
                var error = NewsroomError(translating: error)
                (error.notices, due) = (error.notices + due.map(\.description), [])
                return error
            }
        }
    }

    /// Remembers that the catalogue is damaged, if that is why something failed.
    func noteDamage(_ error: any Error) {
        if case CatalogueError.damaged = error { isCatalogueDamaged = true }
    }

    private func decide(_ order: Order) throws -> OrderOutcome {
        request = order.options.request
        defer { request = nil }
        if case .runDue = order.payload { return OrderOutcome(commit: head.id.description, isChanged: false) }
        let author = try author(order)
        if case .configure(let change) = order.payload { return try configure(change, order, by: author) }
        let result = try result(of: order, by: author)
        return OrderOutcome(result: result, commit: result.commit, isChanged: result.isChanged)
    }

    private func result(of order: Order, by author: Person) throws -> ActionResult {
        switch order.payload {
        case .create(let draft): return try create(draft, by: author)
        case .importStory(let story): return try importStory(story, by: author)
        case .save(let edit): return try save(edit, on: try article(of: order), order.options, by: author)
        case .step(let step): return try take(step, on: try article(of: order), order.options, by: author)
        case .configure, .runDue: throw NewsroomError(.failed("This action has no article."))
        }
    }

    private func author(_ order: Order) throws -> Person {
        let people = try newsdesk.people()
        guard let handle = order.person, let person = people.person(handle) else {
            throw NewsroomError.unknownActor(order.person?.text ?? "", order.payload.action)
        }
        return person
    }

    private func article(of order: Order) throws -> Article {
        guard let id = order.article else { throw NewsroomError.unknownArticle("") }
        return try article(id)
    }

    /// An article as it stands in this batch. Of one that was acted on since plain git last moved `main`, nobody need ask
    /// the catalogue.
    func article(_ id: ArticleID) throws -> Article {
        if let path = recent.paths[id] ?? mainline.places.value(id),
            let article = try loader.article(at: path, in: head.tree, head: firstHead), article.id == id
        {
            return article
        }
        guard let known = try catalogue.place(ofArticle: id.text), let path = ArticlePath(known.path),
            let article = try loader.article(at: path, in: head.tree, head: firstHead, known: known.revision),
            article.id == id
        else { throw NewsroomError.unknownArticle(id.text) }
        return article
    }

    /// Reads articles as this batch sees them.
    var loader: ArticleLoader { ArticleLoader(source: batch, repository: repository, parsed: parsed) }

    /// An id that no article has.
    func newIdentifier() throws -> ArticleID {
        while true {
            let id = ArticleID(at: now, random: identifiers.bytes(head: head.id.description, place: place))
            place += 1
            if recent.paths[id] == nil, try catalogue.place(ofArticle: id.text) == nil { return id }
        }
    }

    /// Chains a commit on the head.
    func advance(to commit: Commit, edition: ObjectID?) {
        mainline.head = commit
        mainline.edition = edition
        mainline.position += 1
    }

    /// Remembers the files of an article as this batch writes them.
    func remember(_ article: Article, content: ObjectID, status: ObjectID) {
        parsed.articles.remember(article, content: content, status: status)
        files.add(article, content: content, status: status)
    }

    /// Remembers what the newest commit recorded of an article.
    func note(_ row: ActionRow, _ change: ArticleChange) {
        let takesAddress = change.before == nil || change.before?.slug != change.after.slug
        mainline.recent.note(row, change.after, takesAddress: takesAddress)
        mainline.places.insert(change.after.path, for: change.after.id)
    }
}

extension GitRepository {
    /// The head of `main`.
    /// - Throws: `NewsroomError` if the branch is gone.
    func mainHead() throws -> ObjectID {
        if let head = try reference(Branch.main) { return head }
        throw NewsroomError(.notANewsroom(path: path, "\(path) has no branch “main”; restore it from a clone."))
    }

    /// The edition as `main` says it: the trailer of the newest commit that Galley made.
    /// - Returns: nil while nothing was ever published.
    func edition(at head: ObjectID) throws -> ObjectID? {
        var found: ObjectID?
        try mainline(from: head) { commit in
            let trailers = commit.record.trailers
            if let edition = trailers.edition { found = ObjectID(hex: edition) }
            return trailers.action == nil
        }
        return found
    }
}
