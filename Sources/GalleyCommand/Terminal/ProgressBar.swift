import ArticleStore
import Synchronization

/// A line on a terminal that says how far some work is, written over itself and gone at the end.
final class ProgressBar: Sendable {
    private struct State {
        var isShown = false
        var next: ContinuousClock.Instant
    }

    private let write: @Sendable (String) -> Void
    private let width: Int
    private let state: Mutex<State>
    /// How often the line is written at most.
    private static let pause = Duration.milliseconds(100)

    /// A bar that shows nothing yet.
    /// - Parameters:
    ///   - write: Writes to the terminal.
    ///   - width: The terminal's width in columns.
    ///   - delay: How long it shows nothing, since short work is not worth a line.
    init(width: Int, after delay: Duration, write: @escaping @Sendable (String) -> Void) {
        self.write = write
        self.width = width
        state = Mutex(State(next: .now + delay))
    }

    /// Shows how far the work is, unless that was just done.
    func show(_ progress: WorkProgress) {
        state.withLock { state in
            guard ContinuousClock.now >= state.next else { return }
            state.next = .now + Self.pause
            state.isShown = true
            write("\r\(Self.line(progress, width: width))\u{1B}[K")
        }
    }

    /// Takes the line away.
    func clear() {
        state.withLock { state in
            if state.isShown { write("\r\u{1B}[K") }
            state.isShown = false
        }
    }

    /// What is done, a bar where the end is known, and the numbers; no longer than the terminal is wide.
    static func line(_ progress: WorkProgress, width: Int) -> String {
        let what = VisibleText.line(progress.what)
        guard let total = progress.total, total > 0 else {
            return DisplayWidth.cut("\(what)  \(progress.done)", to: width - 1)
        }
        let done = min(max(progress.done, 0), total)
        let numbers = "\(done * 100 / total) %  \(done) of \(total)"
        let room = min(40, width - 1 - DisplayWidth.of(what) - numbers.utf8.count - 6)
        guard room >= 5 else { return DisplayWidth.cut("\(what)  \(numbers)", to: width - 1) }
        let full = done * room / total
        let bar = String(repeating: "#", count: full) + String(repeating: ".", count: room - full)
        return "\(what)  [\(bar)]  \(numbers)"
    }
}
