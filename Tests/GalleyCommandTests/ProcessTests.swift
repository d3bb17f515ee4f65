import ArticleStore
import Foundation
import Testing

@testable import GalleyCommand

/// The built command as a process of its own.
private struct Galley {
    let newsroom: String

    /// Starts the command; it is the caller's to wait for it or to kill it.
    func start(_ arguments: String...) throws -> (process: Process, output: Pipe) {
        let built = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let process = Process()
        process.executableURL = built.appendingPathComponent("galley")
        process.arguments = arguments + ["--newsroom", newsroom, "--json"]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        return (process, output)
    }

    /// What the command acknowledged: the article's id, if it came to its end.
    static func acknowledged(_ run: (process: Process, output: Pipe)) -> String? {
        let bytes = run.output.fileHandleForReading.readDataToEndOfFile()
        run.process.waitUntilExit()
        guard run.process.terminationReason == .exit, run.process.terminationStatus == 0 else { return nil }
        return ((try? JSONSerialization.jsonObject(with: bytes)) as? [String: Any])?["id"] as? String
    }
}

@Suite("The command as processes")
struct ProcessTests {
    @Test("Processes at once: every action is there exactly once, in one line of history")
    func atOnce() async throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/newsroom.git"
        let newsroom = try await Newsroom.initialise(at: path)
        let galley = Galley(newsroom: path)
        let runs = try (0..<12).map { try galley.start("create", "--headline", "Story \($0)", "--as", "rosa") }
        let made = runs.compactMap(Galley.acknowledged)
        #expect(Set(made).count == 12)
        #expect(Set(try await newsroom.list().map(\.id)) == Set(made))
        #expect(try await newsroom.check().filter(\.isError) == [])
    }

    @Test("A writer killed at any instant: what was acknowledged is there, nothing is half there, the newsroom opens")
    func killed() async throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/newsroom.git"
        _ = try await Newsroom.initialise(at: path)
        let galley = Galley(newsroom: path)
        var numbers = SeededGenerator(seed: 7)
        var acknowledged: [String] = []
        for round in 0..<25 {
            let run = try galley.start("create", "--headline", "Story \(round)", "--as", "rosa")
            usleep(UInt32.random(in: 1_000...140_000, using: &numbers))
            kill(run.process.processIdentifier, SIGKILL)
            if let id = Galley.acknowledged(run) { acknowledged.append(id) }
        }
        let newsroom = try await Newsroom.open(at: path)
        let listed = try await newsroom.list(ArticleQuery(limit: 100)).map(\.id)
        #expect(Set(acknowledged).isSubset(of: listed), "seed 7")
        #expect(try await newsroom.check().filter(\.isError) == [], "seed 7")
    }
}
