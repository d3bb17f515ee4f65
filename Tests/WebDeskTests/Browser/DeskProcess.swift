import Foundation
import Glibc

/// A desk that is open, as a process of its own, with a newsroom of its own.
final class DeskProcess: Sendable {
    /// Where the desk is: `http://127.0.0.1:PORT`.
    let address: String
    let newsroom: TemporaryNewsroom
    private let process: Process

    /// The built command: what GALLEY_BINARY names, else what was built with these tests.
    static var galley: String {
        ProcessInfo.processInfo.environment["GALLEY_BINARY"]
            ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appendingPathComponent("galley").path
    }

    /// Opens a newsroom as a desk at a free port.
    /// - Throws: `BrowserError` with what it printed, if it does not open.
    init(_ newsroom: TemporaryNewsroom) async throws {
        let log = "\(newsroom.folder)/desk.log"
        process = try newsroom.start(["serve", "--port", "0"], log: log)
        self.newsroom = newsroom
        let line = /at (http:\/\/[0-9.:]+)\/desk/
        var found: String?
        do {
            try await Deadline.wait(for: "the desk to open") { [process] in
                let printed = try TemporaryNewsroom.printed(log)
                found = printed.firstMatch(of: line).map { String($0.1) }
                guard found != nil || process.isRunning else { throw BrowserError("The desk ended: \(printed)") }
                return found != nil
            }
        } catch {
            process.terminate()
            throw error
        }
        address = found ?? ""
    }

    /// Ends the desk in good order; kills it if that takes too long.
    func end() async throws {
        process.terminate()
        do {
            try await Deadline.wait(for: "the desk to end") { [process] in !process.isRunning }
        } catch {
            kill(process.processIdentifier, SIGKILL)
            throw error
        }
    }

    deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }
}
