import Foundation

/// A program run with nobody's configuration. What it prints goes to a file: one that is killed leaves what it printed,
/// and nobody needs to read meanwhile.
struct Program {
    private let process = Process()
    private let output: String

    /// How a program ended.
    struct Ending {
        /// The exit code, or the number of the signal.
        var status: Int32
        /// Whether a signal ended it.
        var isKilled: Bool
        /// What it printed to standard output and standard error.
        var output: String

        /// Whether it came to a good end by itself.
        var isGood: Bool { !isKilled && status == 0 }
    }

    /// Starts a program.
    init(
        _ path: String, _ arguments: [String], environment: [String: String] = [:], input: String? = nil
    ) throws {
        output = NSTemporaryDirectory() + "galley-crash-\(UUID().uuidString)"
        guard FileManager.default.createFile(atPath: output, contents: nil) else { throw CocoaError(.fileWriteUnknown) }
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        let clean = [
            "PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C", "HOME": "/nonexistent",
            "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "SWIFT_BACKTRACE": "enable=no",
        ]
        // A sanitizer that these tests run under looks at the program too.
        let sanitizers = ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }
        process.environment = clean.merging(sanitizers) { $1 }.merging(environment) { $1 }
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
        process.standardOutput = file
        process.standardError = file
        process.standardInput = try Self.inputFile(input)
        try process.run()
    }

    private static func inputFile(_ text: String?) throws -> FileHandle {
        guard let text else { return .nullDevice }
        let path = NSTemporaryDirectory() + "galley-crash-\(UUID().uuidString)"
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        defer { unlink(path) }
        return try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    }

    /// Ends the program as a power cut would.
    func kill() { Glibc.kill(process.processIdentifier, SIGKILL) }

    /// Waits for its end. One that hangs is killed, which its ending then says.
    func end(within seconds: Double = 120) async throws -> Ending {
        let limit = ContinuousClock.now + .seconds(seconds)
        while process.isRunning {
            if ContinuousClock.now > limit { kill() }
            try await Task.sleep(for: .milliseconds(4))
        }
        defer { unlink(output) }
        // Not `Data(contentsOf:)`, which leaks a page with an empty file.
        let printed = try FileHandle(forReadingFrom: URL(fileURLWithPath: output)).readToEnd() ?? Data()
        return Ending(
            status: process.terminationStatus, isKilled: process.terminationReason == .uncaughtSignal,
            output: String(decoding: printed, as: UTF8.self))
    }

    /// A program that was built with these tests.
    static func built(_ name: String) -> String {
        URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent(name).path
    }
}
