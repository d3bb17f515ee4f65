import Dispatch
import Synchronization

/// Answers that are written out one at a time, each as soon as it is there, while the next are worked on.
final class AnswerStream: Sendable {
    private let output: Output
    // Writing may wait for whoever reads; the tasks' own threads are not to.
    private let queue = DispatchQueue(label: "galley.answers")
    private let state = Mutex<State>(State())

    private struct State {
        var failure: OutputError?
        var isAbandoned = false
    }

    init(_ output: Output) { self.output = output }

    /// Whether answers are still wanted and can be written.
    var isOpen: Bool { state.withLock { $0.failure == nil && !$0.isAbandoned } }

    /// Why an answer could not be written; nil while all could, or nobody reads any more.
    var failure: OutputError? { state.withLock { $0.failure } }

    /// Writes a line; returns when it is written, or never will be.
    func write(_ line: String) async {
        await withCheckedContinuation { continuation in
            queue.async {
                self.writeNow(line)
                continuation.resume()
            }
        }
    }

    private func writeNow(_ line: String) {
        guard isOpen else { return }
        do {
            try output.print([line])
            if !output.hasReader() { state.withLock { $0.isAbandoned = true } }
        } catch {
            let failure = error as? OutputError ?? OutputError(reason: "\(error)")
            state.withLock { $0.failure = failure }
        }
    }
}
