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
    /// The head of `main` as the orders so far leave it.
    private(set) var head: Commit
    /// The edition as the orders so far leave it; nil while nothing was ever published.
    private(set) var edition: ObjectID?
    private let identifiers: IdentifierSource
    private var place = 0

    init(
        repository: GitRepository, catalogue: Catalogue, now: Instant, identifiers: IdentifierSource
    ) throws {
        let main = try repository.mainHead()
        batch = GitBatch(on: repository)
        self.repository = repository
        self.catalogue = catalogue
        self.now = now
        self.identifiers = identifiers
        firstHead = main
        head = try repository.commit(main)
        edition = try repository.edition(at: main)
    }

    /// Whether the catalogue turned out to be damaged, so that nothing that was decided counts.
    private(set) var isCatalogueDamaged = false

    /// Whether a commit was made.
    var isChanged: Bool { head.id != firstHead }

    /// The newsroom's own files as they stand.
    var newsdesk: Newsdesk { Newsdesk(batch, root: head.tree) }

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
        if case .runDue = order.payload { return OrderOutcome(commit: head.id.description, isChanged: false) }
        let author = try author(order)
        if case .configure(let change) = order.payload { return try configure(change, order, by: author) }
        let result = try result(of: order, by: author)
        return OrderOutcome(result: result, commit: result.commit, isChanged: result.isChanged)
    }

    private func result(of order: Order, by author: Person) throws -> ActionResult {
        switch order.payload {
        case .create(let draft): return try create(draft, by: author)
        case .importStory(let text, let name, let wire):
            return try importStory(text, named: name, wire: wire, by: author)
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

    /// An article as it stands in this batch.
    func article(_ id: ArticleID) throws -> Article {
        let known = try catalogue.article(id: id.text)
        guard let path = created[id] ?? known.flatMap({ ArticlePath($0.path) }),
            let article = try loader.article(at: path, in: head.tree, head: firstHead, known: known?.revision ?? 0),
            article.id == id
        else { throw NewsroomError.unknownArticle(id.text) }
        return article
    }

    /// Reads articles as this batch sees them.
    var loader: ArticleLoader { ArticleLoader(source: batch, repository: repository) }

    /// The articles that this batch created, which no catalogue knows yet.
    private(set) var created: [ArticleID: ArticlePath] = [:]

    /// What this batch recorded, which no catalogue knows yet: positions go on from those that it knows.
    private(set) var recorded: [ActionRow] = []

    /// Remembers an action that was recorded.
    func note(_ action: ActionRow) { recorded.append(action) }

    /// An id that no article has.
    func newIdentifier() throws -> ArticleID {
        while true {
            let id = ArticleID(at: now, random: identifiers.bytes(head: head.id.description, place: place))
            place += 1
            if created[id] == nil, try catalogue.article(id: id.text) == nil { return id }
        }
    }

    /// Chains a commit on the head.
    func advance(to commit: Commit, edition: ObjectID?, created article: Article? = nil) {
        head = commit
        self.edition = edition
        if let article { created[article.id] = article.path }
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
