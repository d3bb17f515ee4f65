/// The queue before the gate: what arrives while a batch is written forms the next one.
///
/// Nothing waits for a timer: an order that comes alone is a batch of its own at once.
actor Committer {
    private let gate: Gate
    private var waiting: [(order: Order, answer: CheckedContinuation<OrderOutcome, any Error>)] = []
    private var isRunning = false

    init(gate: Gate) { self.gate = gate }

    /// Carries out an order; returns when it is durable.
    func perform(_ order: Order) async throws -> OrderOutcome {
        try await withCheckedThrowingContinuation { continuation in
            waiting.append((order, continuation))
            guard !isRunning else { return }
            isRunning = true
            Task { await drain() }
        }
    }

    /// Lets go of the packs that the gate has mapped into memory.
    func giveBack() async { await gate.giveBack() }

    private func drain() async {
        while !waiting.isEmpty {
            await letCallersIn()
            let batch = waiting
            waiting = []
            let outcomes = await gate.run(batch.map(\.order))
            for (item, outcome) in zip(batch, outcomes) { item.answer.resume(with: outcome) }
        }
        isRunning = false
    }

    /// Lets run who was just answered: whoever has another order at hand gets it into this batch. No time is waited.
    private func letCallersIn() async {
        var count = 0
        while waiting.count > count {
            count = waiting.count
            await Task.yield()
        }
    }
}
