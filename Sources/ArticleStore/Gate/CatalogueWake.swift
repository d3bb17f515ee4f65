internal import Catalogue
internal import GitStore
internal import Synchronization

/// A batch that is durable and acknowledged, on its way to the catalogue.
struct WrittenBatch: Sendable {
    /// The head of `main` that it made.
    let head: ObjectID
    /// The position of its last commit.
    let position: Int
    /// What it wrote.
    let objects: [WrittenObject]
    /// The articles' files among that.
    let files: WrittenFiles

    /// The bytes of the objects.
    var size: Int { objects.reduce(0) { $0 + $1.bytes.count } }
}

/// The catalogue is fed in the wake of the writer: acknowledgements do not wait for it, and whoever reads in the same
/// process afterwards does.
final class CatalogueWake: Sendable {
    /// How many batches may be under way to the catalogue before the writer waits, and how many bytes of objects.
    private static let (room, memory) = (16, 48 << 20)
    /// A transaction costs as much as some actions: how long those that come one by one are gathered while nobody waits
    /// for them, and how many make a transaction worth its while.
    private static let (gathering, worthFeeding) = (Duration.milliseconds(50), 32)
    /// Where somebody asked so lately, somebody will ask soon, and finds it fed.
    private static let lately = Duration.milliseconds(200)

    private struct State {
        var waiting: [WrittenBatch] = []
        var heads: Set<ObjectID> = []
        /// The head that `main` is being moved to; readers see it before it is durable.
        var announced: ObjectID?
        var fed = 0
        var last = 0
        var isFeeding = false
        var isBehind = false
        var waiters: [(position: Int, continuation: CheckedContinuation<Void, Never>)] = []
        /// When somebody asked last.
        var asked = ContinuousClock.now - CatalogueWake.lately
        /// Who waits for more to feed at once.
        var gatherer: CheckedContinuation<Void, Never>?

        /// Whether what is there is fed without waiting for more.
        var isUrgent: Bool {
            !waiters.isEmpty || last - fed >= CatalogueWake.worthFeeding || .now - asked < CatalogueWake.lately
        }

        /// Takes the one who gathers, if that is over.
        mutating func takeGatherer(if isOver: Bool = true) -> CheckedContinuation<Void, Never>? {
            guard isOver else { return nil }
            defer { gatherer = nil }
            return gatherer
        }
    }

    private let state = Mutex(State())
    private let follower: CatalogueFollower
    private let copier: LogCopier

    init(path: String, catalogue: Catalogue, objects: ObjectMemory) {
        follower = CatalogueFollower(path: path, catalogue: catalogue, objects: objects)
        copier = LogCopier(catalogue)
    }

    /// The position of the last action that was fed.
    var fedPosition: Int { state.withLock { $0.fed } }

    /// Whether feeding failed, so that who decides next has to catch up by itself; asking takes note of it.
    func takeFailure() -> Bool {
        state.withLock { state in
            defer { state.isBehind = false }
            return state.isBehind
        }
    }

    /// Whether a head of `main` is on its way to the catalogue: who reads need not bring it there.
    func isBringing(_ head: ObjectID) -> Bool {
        state.withLock { $0.heads.contains(head) || $0.announced == head }
    }

    /// Says where `main` is about to be, so that no reader brings the catalogue there meanwhile, in the writer's way: what is
    /// not acknowledged yet nobody has to see.
    func announce(_ head: ObjectID) { state.withLock { $0.announced = head } }

    /// Takes back what was announced: nobody brings it.
    func retract() { state.withLock { $0.announced = nil } }

    /// Lets go of the packs that were mapped into memory.
    func giveBack() async { await follower.giveBack() }

    /// Takes a batch up; returns at once.
    func add(_ batch: WrittenBatch) {
        let (begins, gatherer) = state.withLock { state in
            state.waiting.append(batch)
            state.heads.insert(batch.head)
            state.announced = nil
            state.last = batch.position
            defer { state.isFeeding = true }
            return (!state.isFeeding, state.takeGatherer(if: state.isUrgent))
        }
        gatherer?.resume()
        if begins { Task.detached { await self.feed() } }
    }

    /// The position of the last action that was added.
    var lastPosition: Int { state.withLock { $0.last } }

    /// Returns when the catalogue has everything that was added before, or that up to a position.
    func settled(upTo position: Int? = nil) async {
        state.withLock { $0.asked = .now }
        await waitUntilFed { min(position ?? $0.last, $0.last) }
    }

    /// Returns when there is room for another batch.
    func waitForRoom() async {
        await waitUntilFed { state in
            var (count, bytes) = (0, 0)
            for batch in state.waiting.reversed() {
                count += 1
                bytes += batch.size
                if count >= Self.room || bytes > Self.memory { return batch.position }
            }
            return state.fed
        }
    }

    private func waitUntilFed(_ position: (State) -> Int) async {
        await withCheckedContinuation { continuation in
            let (isFed, gatherer) = state.withLock { state -> (Bool, CheckedContinuation<Void, Never>?) in
                let position = position(state)
                guard state.isFeeding, position > state.fed else { return (true, nil) }
                state.waiters.append((position, continuation))
                return (false, state.takeGatherer())
            }
            if isFed { continuation.resume() }
            gatherer?.resume()
        }
    }

    private func feed() async {
        while goesOn() {
            await gather()
            let batches = state.withLock { $0.waiting }
            guard let last = batches.last else { continue }
            let isFed = await follower.follow(batches)
            finish(batches.count, upTo: last.position, isFed)
        }
    }

    /// Whether there is more to feed; whoever adds something begins anew otherwise.
    private func goesOn() -> Bool {
        state.withLock { state in
            state.isFeeding = !state.waiting.isEmpty
            return state.isFeeding
        }
    }

    /// Waits until there is enough to feed, somebody waits for it, or a while has passed.
    private func gather() async {
        await withCheckedContinuation { continuation in
            let isUrgent = state.withLock { state in
                if !state.isUrgent { state.gatherer = continuation }
                return state.isUrgent
            }
            guard !isUrgent else { return continuation.resume() }
            Task.detached {
                try? await Task.sleep(for: Self.gathering)
                self.state.withLock { $0.takeGatherer() }?.resume()
            }
        }
    }

    private func finish(_ count: Int, upTo position: Int, _ isFed: Bool) {
        let (actions, done) = state.withLock { state in
            state.waiting.removeFirst(count)
            state.heads = Set(state.waiting.map(\.head))
            let actions = state.fed == 0 ? count : max(0, position - state.fed)
            state.fed = max(state.fed, position)
            if !isFed { state.isBehind = true }
            let done = state.waiters.filter { $0.position <= state.fed }
            state.waiters.removeAll { $0.position <= state.fed }
            return (actions, done)
        }
        for waiter in done { waiter.continuation.resume() }
        copier.noteFeed(of: actions)
    }
}

/// Feeds the catalogue, with a git handle of its own, on a queue of its own.
private actor CatalogueFollower {
    nonisolated let executor = QueueExecutor(label: "galley.catalogue")
    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    private let path: String
    private let catalogue: Catalogue
    private let objects: ObjectMemory
    private var repository: GitRepository?

    init(path: String, catalogue: Catalogue, objects: ObjectMemory) {
        (self.path, self.catalogue, self.objects) = (path, catalogue, objects)
    }

    func giveBack() { repository?.letGoOfPacks() }

    /// - Returns: Whether the catalogue has them now. It is derived: who reads next tries again, and says why it cannot.
    func follow(_ batches: [WrittenBatch]) -> Bool {
        do {
            let repository = try self.repository ?? GitRepository(openingAt: path, remembering: objects)
            self.repository = repository
            var feeder = CatalogueFeeder(repository: repository, catalogue: catalogue)
            for batch in batches {
                repository.remember(batch.objects)
                feeder.known.add(batch.files)
            }
            try feeder.catchUp()
            return true
        } catch {
            return false
        }
    }
}
