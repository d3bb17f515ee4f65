import Synchronization

@testable import GalleyCommand

/// What one run of the command printed, and its exit code.
struct CapturedRun {
    var exitCode: Int32
    var output: String
    var errors: String

    /// Runs a command line; what it prints is kept.
    static func of(
        _ arguments: [String], environment: [String: String] = [:], terminal: Terminal = Terminal()
    ) async -> CapturedRun {
        let printed = Printed()
        let output = Output(write: { printed.add(output: $0) }, writeError: { printed.add(errors: $0) })
        let exitCode = await Program(environment: environment, output: output, terminal: terminal).run(arguments)
        let texts = printed.texts
        return CapturedRun(exitCode: exitCode, output: texts.output, errors: texts.errors)
    }

    private struct Texts {
        var output = ""
        var errors = ""
    }

    private final class Printed: Sendable {
        private let state = Mutex(Texts())

        var texts: Texts { state.withLock { $0 } }

        func add(output text: String) { state.withLock { $0.output += text } }

        func add(errors text: String) { state.withLock { $0.errors += text } }
    }
}
