import Synchronization

@testable import GalleyCommand

/// What one run of the command printed, and its exit code.
struct CapturedRun {
    var exitCode: Int32
    var output: String
    var errors: String

    /// Runs a command line; what it prints is kept.
    /// - Parameter isFull: Whether standard output takes nothing any more.
    static func of(
        _ arguments: [String], environment: [String: String] = [:], terminal: Terminal = Terminal(),
        isFull: Bool = false
    ) async -> CapturedRun {
        await of(
            bytes: arguments.map { Array($0.utf8) }, environment: environment, terminal: terminal, isFull: isFull)
    }

    /// Runs a command line as the system hands it over.
    static func of(
        bytes: [[UInt8]], environment: [String: String] = [:], terminal: Terminal = Terminal(), isFull: Bool = false
    ) async -> CapturedRun {
        await of(environment, terminal, isFull: isFull) { await $0.run(bytes: bytes) }
    }

    /// Ends a run with an error.
    static func of(_ error: any Error, isJSON: Bool, isQuiet: Bool) async -> CapturedRun {
        await of([:], Terminal(), isFull: false) { await $0.finish(error, isJSON: isJSON, isQuiet: isQuiet, []) }
    }

    private static func of(
        _ environment: [String: String], _ terminal: Terminal, isFull: Bool, _ run: (Program) async -> Int32
    ) async -> CapturedRun {
        let printed = Printed()
        let output = Output(
            write: { text in
                if isFull { throw OutputError(reason: "No space left on device") }
                printed.add(output: text)
            }, writeError: { printed.add(errors: $0) })
        let exitCode = await run(Program(environment: environment, output: output, terminal: terminal))
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
