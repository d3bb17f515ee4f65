internal import Catalogue
import Editorial
internal import GitStore
import Logging

/// The one gate through which everything is written: locks the newsroom, decides a batch, flushes it, moves `main`.
///
/// Its git handle never leaves it, and it runs on a queue of its own, since it waits for the disk.
actor Gate {
    nonisolated let executor = QueueExecutor(label: "galley.gate")
    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// How often a batch is decided again because plain git moved `main` meanwhile.
    private static let attempts = 3
    /// How many seconds it waits for other processes: where many are writing, a turn may be long in coming.
    private static let patience = 60.0
    /// How long who waits for the lock may take to see that it is free.
    private static let courtesy = Duration.milliseconds(6)

    private let path: String
    private let catalogue: Catalogue
    private let wake: CatalogueWake
    private let compactor: Compactor
    private let clock: NewsroomClock
    private let identifiers: IdentifierSource
    private let logger: Logger
    private var repository: GitRepository?
    private let objects: ObjectMemory
    private let parsed: ParsedFiles
    /// What this gate left on `main`; nil before it wrote anything, and while it writes.
    private var left: Mainline?
    /// Whether this gate has looked for what a dead process or a power cut left.
    private var isRecovered = false
    private var isAwaited = false

    init(
        path: String, catalogue: Catalogue, wake: CatalogueWake, compactor: Compactor, clock: NewsroomClock,
        identifiers: IdentifierSource, objects: ObjectMemory, articles: Int,
        logger: Logger = Logger(label: "galley")
    ) {
        self.path = path
        self.catalogue = catalogue
        self.wake = wake
        self.compactor = compactor
        self.clock = clock
        self.identifiers = identifiers
        self.objects = objects
        parsed = ParsedFiles(articles: articles)
        self.logger = logger
    }

    /// Decides the orders one after another, each on what its predecessors left, and makes them durable together.
    /// - Returns: An outcome for each order, in order.
    func run(_ orders: [Order]) async -> [Result<OrderOutcome, any Error>] {
        do {
            let repository = try openedRepository()
            guard repository.isWritable else { throw NewsroomError.readOnly(path) }
            await wake.waitForRoom()
            // Who takes the lock again and again would never leave it to others.
            if isAwaited { try await Task.sleep(for: Self.courtesy) }
            let lock = try await WriterLock.acquire(at: "\(path)/\(NewsroomFormat.lockFile)", timeout: Self.patience)
            try recover(repository, after: lock)
            try requireRoomForPack(in: repository, under: lock)
            let outcomes = try await decideAndFlush(orders, in: repository)
            isAwaited = lock.isAwaited
            lock.release()
            return outcomes
        } catch {
            let error = NewsroomError(translating: error)
            return orders.map { _ in .failure(error) }
        }
    }

    /// Puts right what a writer that died may have left, if one did; waits for nobody who is writing.
    func recoverIfNeeded() async {
        guard let repository = try? openedRepository(), repository.isWritable,
            let lock = try? await WriterLock.acquire(at: "\(path)/\(NewsroomFormat.lockFile)", timeout: 0),
            lock.previousHolderDied != nil
        else { return }
        do {
            try recover(repository, after: lock)
            let edition = try repository.edition(at: try repository.mainHead())
            if try rollEditionForward(to: edition, in: repository) {
                logger.notice("moved “published” on to \(edition?.description ?? "nothing"), as “main” says")
            }
        } catch {
            logger.warning("could not put right what a dead process left: \(NewsroomError(translating: error))")
        }
    }

    /// Lets go of the packs that it has mapped into memory.
    func giveBack() { repository?.letGoOfPacks() }

    private func openedRepository() throws -> GitRepository {
        if let repository { return repository }
        let opened = try GitRepository(openingAt: path, remembering: objects)
        repository = opened
        return opened
    }

    private func recover(_ repository: GitRepository, after lock: borrowing WriterLock) throws {
        guard lock.previousHolderDied != nil || !isRecovered else { return }
        for name in try repository.removeLeftovers(of: [Branch.main, Branch.edition], under: lock) {
            logger.notice("removed \(name), left by a process that is gone")
        }
        for name in try repository.removeMergeLeftovers() {
            logger.notice("removed \(name), left by a merge of packs that did not end")
        }
        isRecovered = true
    }

    /// Joins packs where there are so many that reading would become slow.
    private func requireRoomForPack(in repository: GitRepository, under lock: borrowing WriterLock) throws {
        guard let report = try repository.requireRoomForPack(under: lock) else { return }
        for note in report.notes { logger.warning("\(note)") }
    }

    private func decideAndFlush(_ orders: [Order], in repository: GitRepository) async throws -> [Result<
        OrderOutcome, any Error
    >] {
        for _ in 0..<Self.attempts {
            let session = try await session(in: repository)
            let outcomes = session.carryOut(orders)
            if session.isCatalogueDamaged {
                try CatalogueFeeder(repository: repository, catalogue: catalogue).removeCatalogue()
                continue
            }
            if try flush(session, in: repository) { return outcomes }
        }
        throw NewsroomError(.busy("“main” kept moving while this was written; try again when plain git is done."))
    }

    /// A session on the head of `main`. Where somebody else moved it, the catalogue is brought up to it first.
    private func session(in repository: GitRepository) async throws -> Session {
        let main = try repository.mainHead()
        let failed = wake.takeFailure()
        var known: Mainline
        if let left = takeLeft(), left.head.id == main, !failed {
            known = left
            known.recent.forget(upTo: wake.fedPosition)
        } else {
            await wake.settled()
            try CatalogueFeeder(repository: repository, catalogue: catalogue).catchUp()
            known = Mainline(
                head: try repository.commit(main), edition: try repository.edition(at: main),
                position: try catalogue.lastPosition())
        }
        return Session(
            repository: repository, catalogue: catalogue, on: known, parsed: parsed, now: clock.now,
            identifiers: identifiers)
    }

    /// What this gate left on `main`, which is the session's from now on: what is held twice would be copied.
    private func takeLeft() -> Mainline? {
        defer { left = nil }
        return left
    }

    /// Makes the batch durable and moves `main`, then `published`.
    /// - Returns: False if `main` moved meanwhile, so that the batch must be decided again.
    private func flush(_ session: Session, in repository: GitRepository) throws -> Bool {
        let line = session.mainline
        if session.isChanged {
            wake.announce(line.head.id)
            do {
                try session.batch.flush {
                    try repository.moveReference(Branch.main, to: line.head.id, expecting: session.firstHead)
                }
            } catch {
                wake.retract()
                if case GitError.referenceMoved = error { return false }
                throw error
            }
            compactor.noteFlush()
            wake.add(
                WrittenBatch(
                    head: line.head.id, position: line.position, objects: session.batch.written, files: session.files))
        }
        // Once `main` is moved the batch is recorded, whatever fails from here on.
        left = line
        try rollEditionForward(to: line.edition, in: repository)
        return true
    }

    /// Moves `published` to what `main` says; a branch that lags or was left empty is rewritten.
    /// - Returns: Whether it had to be moved.
    @discardableResult
    private func rollEditionForward(to edition: ObjectID?, in repository: GitRepository) throws -> Bool {
        guard let edition else { return false }
        let found = try repository.reference(Branch.edition)
        guard found != edition else { return false }
        try repository.moveReference(Branch.edition, to: edition, expecting: found)
        return true
    }
}

/// The branches of a newsroom.
enum Branch {
    /// The truth: a commit for each action.
    static let main = "refs/heads/main"
    /// The edition: what readers see, derived from `main`.
    static let edition = "refs/heads/published"
}
