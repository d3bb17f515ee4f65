internal import Catalogue
import Editorial
internal import GitStore
import Logging

/// The one gate through which everything is written: locks the newsroom, decides a batch, flushes it, moves `main`.
///
/// Its git handle never leaves it.
actor Gate {
    /// How often a batch is decided again because plain git moved `main` meanwhile.
    private static let attempts = 3

    private let path: String
    private let catalogue: Catalogue
    private let clock: NewsroomClock
    private let identifiers: IdentifierSource
    private let logger: Logger
    private var repository: GitRepository?
    /// Whether this gate has looked for what a dead process or a power cut left.
    private var isRecovered = false

    init(
        path: String, catalogue: Catalogue, clock: NewsroomClock, identifiers: IdentifierSource,
        logger: Logger = Logger(label: "galley")
    ) {
        self.path = path
        self.catalogue = catalogue
        self.clock = clock
        self.identifiers = identifiers
        self.logger = logger
    }

    /// Decides the orders one after another, each on what its predecessors left, and makes them durable together.
    /// - Returns: An outcome for each order, in order.
    func run(_ orders: [Order]) async -> [Result<OrderOutcome, any Error>] {
        do {
            let repository = try openedRepository()
            guard repository.isWritable else { throw NewsroomError.readOnly(path) }
            let lock = try await WriterLock.acquire(at: "\(path)/galley.lock", timeout: 30)
            try recover(repository, after: lock)
            let outcomes = try decideAndFlush(orders, in: repository)
            lock.release()
            return outcomes
        } catch {
            let error = NewsroomError(translating: error)
            return orders.map { _ in .failure(error) }
        }
    }

    private func openedRepository() throws -> GitRepository {
        if let repository { return repository }
        let opened = try GitRepository(openingAt: path)
        repository = opened
        return opened
    }

    /// Puts right what a holder of the lock that died may have left.
    private func recover(_ repository: GitRepository, after lock: borrowing WriterLock) throws {
        guard lock.previousHolderDied != nil || !isRecovered else { return }
        for name in try repository.removeLeftovers(of: [Branch.main, Branch.edition], under: lock) {
            logger.notice("removed \(name), left by a process that is gone")
        }
        isRecovered = true
    }

    private func decideAndFlush(_ orders: [Order], in repository: GitRepository) throws -> [Result<
        OrderOutcome, any Error
    >] {
        for _ in 0..<Self.attempts {
            try CatalogueFeeder(repository: repository, catalogue: catalogue).catchUp()
            let session = try Session(
                repository: repository, catalogue: catalogue, now: clock.now, identifiers: identifiers)
            let outcomes = session.carryOut(orders)
            if session.isCatalogueDamaged {
                try CatalogueFeeder(repository: repository, catalogue: catalogue).removeCatalogue()
                continue
            }
            guard try flush(session, in: repository) else { continue }
            return outcomes
        }
        throw NewsroomError(.busy("“main” kept moving while this was written; try again when plain git is done."))
    }

    /// Makes the batch durable and moves `main`, then `published`.
    /// - Returns: False if `main` moved meanwhile, so that the batch must be decided again.
    private func flush(_ session: Session, in repository: GitRepository) throws -> Bool {
        if session.isChanged {
            do {
                try session.batch.flush {
                    try repository.moveReference(Branch.main, to: session.head.id, expecting: session.firstHead)
                }
            } catch GitError.referenceMoved {
                return false
            }
        }
        try rollEditionForward(to: session.edition, in: repository)
        // The catalogue is derived: what is durable is acknowledged, whether or not it can be fed now.
        _ = try? CatalogueFeeder(repository: repository, catalogue: catalogue).catchUp()
        return true
    }

    /// Moves `published` to what `main` says; a branch that lags or was left empty is rewritten.
    private func rollEditionForward(to edition: ObjectID?, in repository: GitRepository) throws {
        guard let edition else { return }
        let found = try repository.reference(Branch.edition)
        guard found != edition else { return }
        try repository.moveReference(Branch.edition, to: edition, expecting: found)
    }
}

/// The branches of a newsroom.
enum Branch {
    /// The truth: a commit for each action.
    static let main = "refs/heads/main"
    /// The edition: what readers see, derived from `main`.
    static let edition = "refs/heads/published"
}
