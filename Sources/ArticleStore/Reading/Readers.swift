internal import Catalogue
internal import GitStore
internal import Synchronization

/// Several readers of one newsroom, each with a git handle of its own: they answer at the same time.
final class Readers: Sendable {
    /// How many answer quick questions.
    private static let count = 4

    private struct State {
        var ready: [Reader]
        var patient: Reader?
        var turn = 0
    }

    private let path: String
    private let catalogue: Catalogue
    private let wake: CatalogueWake
    private let objects: ObjectMemory
    private let state: Mutex<State>

    /// - Parameter first: The handle of the first reader; others are opened when they are asked for.
    init(first: sending GitRepository, catalogue: Catalogue, wake: CatalogueWake, objects: ObjectMemory) {
        path = first.path
        self.catalogue = catalogue
        self.wake = wake
        self.objects = objects
        state = Mutex(State(ready: [Reader(repository: first, catalogue: catalogue, wake: wake)]))
    }

    /// The reader whose turn it is.
    var next: Reader {
        state.withLock { state in
            state.turn += 1
            let place = state.turn % Self.count
            if place < state.ready.count { return state.ready[place] }
            guard let reader = opened(remembering: objects) else { return state.ready[0] }
            state.ready.append(reader)
            return reader
        }
    }

    /// All that were asked for so far.
    var all: [Reader] { state.withLock { $0.ready + [$0.patient].compactMap { $0 } } }

    /// The reader for questions that take long.
    var patient: Reader {
        state.withLock { state in
            // What it reads for one answer would push out what the others need.
            let reader = state.patient ?? opened(remembering: ObjectMemory(limit: 8 << 20)) ?? state.ready[0]
            state.patient = reader
            return reader
        }
    }

    /// - Returns: Nil where the repository cannot be opened any more; those that have it open still can read.
    private func opened(remembering objects: ObjectMemory) -> Reader? {
        guard let repository = try? GitRepository(openingAt: path, remembering: objects) else { return nil }
        return Reader(repository: repository, catalogue: catalogue, wake: wake)
    }
}
