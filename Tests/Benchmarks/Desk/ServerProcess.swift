import Foundation

/// A server that was started for the benchmark, with the processes that it starts itself.
final class ServerProcess: Sendable {
    /// Where it is: `http://127.0.0.1:PORT`.
    let address: String
    private let process: Process

    /// Starts a program, and waits until it prints its address.
    /// - Throws: `Unexpected` with what it printed, if that takes more than a minute.
    init(_ program: String, _ arguments: [String], environment: [String: String], log: String) async throws {
        process = try Self.started(program, arguments, environment, log)
        for _ in 0..<600 {
            let printed = try String(contentsOfFile: log, encoding: .utf8)
            if let match = printed.firstMatch(of: /http:\/\/127\.0\.0\.1:[0-9]+/) {
                address = String(match.0)
                return
            }
            guard process.isRunning else { break }
            try await Task.sleep(for: .milliseconds(100))
        }
        process.terminate()
        throw Unexpected(description: "\(program) did not open; see \(log)")
    }

    private static func started(
        _ program: String, _ arguments: [String], _ environment: [String: String], _ log: String
    ) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        try Data().write(to: URL(fileURLWithPath: log))
        let output = FileHandle(forWritingAtPath: log)
        (process.standardOutput, process.standardError) = (output, output)
        try withoutBlockedSignals { try process.run() }
        return process
    }

    /// A process inherits which signals are blocked; on the threads of Dispatch all are, and Python would not hear SIGTERM.
    private static func withoutBlockedSignals(_ body: () throws -> Void) rethrows {
        var (none, before) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        pthread_sigmask(SIG_SETMASK, &none, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        try body()
    }

    /// Ends it in good order; kills it if that takes too long.
    func end() {
        process.terminate()
        // Foundation's own wait spins where there is no run loop.
        for _ in 0..<200 where process.isRunning { usleep(50_000) }
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }

    deinit { if process.isRunning { process.terminate() } }

    /// Megabytes that the processes take, their share of what they share counted once.
    var proportionalMemory: Double { processes.reduce(0) { $0 + Self.megabytes("Pss:", in: "\($1)/smaps_rollup") } }

    /// Megabytes that are no file's.
    var anonymousMemory: Double { processes.reduce(0) { $0 + Self.megabytes("RssAnon:", in: "\($1)/status") } }

    /// Megabytes that are resident, files that are mapped included.
    var residentMemory: Double { processes.reduce(0) { $0 + Self.megabytes("VmRSS:", in: "\($1)/status") } }

    /// Its own folder under `/proc`, and those of its children.
    private var processes: [String] {
        let number = process.processIdentifier
        let children = (try? String(contentsOfFile: "/proc/\(number)/task/\(number)/children", encoding: .utf8)) ?? ""
        return ["/proc/\(number)"] + children.split(separator: " ").map { "/proc/\($0)" }
    }

    private static func megabytes(_ name: String, in file: String) -> Double {
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return 0 }
        let line = text.split(separator: "\n").first { $0.hasPrefix(name) }
        let kilobytes = line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Double($0) } ?? 0
        return kilobytes / 1024
    }
}
