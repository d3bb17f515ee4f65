import ArticleStore
import Foundation
import Testing

@testable import GalleyCommand

/// A newsroom that commands write to, and what they print.
final class ScriptNewsroom: Sendable {
    let folder: String
    var path: String { "\(folder)/newsroom.git" }

    init() async throws {
        folder = "\(NSTemporaryDirectory())/galley-script-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        _ = try await Newsroom.initialise(at: path)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Writes a file, with the folders that it needs.
    @discardableResult
    func file(_ name: String, _ text: String) throws -> String {
        let file = "\(folder)/\(name)"
        let parent = (file as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        return file
    }

    /// Runs a command in the test's own process.
    func run(_ arguments: String..., seed: String? = nil) async -> CapturedRun {
        var environment: [String: String] = [:]
        if let seed { environment = ["GALLEY_SEED": seed, "GALLEY_NOW": "2026-11-22T10:00:00Z"] }
        return await CapturedRun.of(arguments + ["--newsroom", path], environment: environment)
    }

    /// Takes the actions of a script.
    func apply(_ lines: [String], inFlight: Int = 64) async throws -> (exitCode: Int32, answers: [[String: Any]]) {
        let script = try file("script-\(UUID().uuidString).jsonl", lines.joined(separator: "\n"))
        let run = await run("apply", script, "--in-flight", String(inFlight), "--as", "rosa")
        return (run.exitCode, Self.objects(run.output))
    }

    /// The objects of lines of JSON.
    static func objects(_ output: String) -> [[String: Any]] {
        output.split(separator: "\n").compactMap {
            (try? JSONSerialization.jsonObject(with: Data($0.utf8))) as? [String: Any]
        }
    }

    /// The built command as a process of its own, with pipes to its input and from its output.
    func start(_ arguments: String...) throws -> (process: Process, input: Pipe, output: Pipe, errors: Pipe) {
        let built = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let process = Process()
        process.executableURL = built.appendingPathComponent("galley")
        process.arguments = arguments + ["--newsroom", path]
        let (input, output, errors) = (Pipe(), Pipe(), Pipe())
        (process.standardInput, process.standardOutput, process.standardError) = (input, output, errors)
        try process.run()
        return (process, input, output, errors)
    }

    /// Fails with whatever `galley check` finds wrong.
    func expectSound(_ comment: Testing.Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation) async throws
    {
        let errors = try await Newsroom.open(at: path).check().filter(\.isError)
        #expect(errors == [], comment, sourceLocation: sourceLocation)
    }
}

/// Reads lines of a pipe one at a time, as a program does that waits for each answer.
struct PipeLines {
    private let descriptor: Int32
    private var rest: [UInt8] = []

    init(_ pipe: Pipe) { descriptor = pipe.fileHandleForReading.fileDescriptor }

    /// The next line; nil at the end.
    mutating func next() -> String? {
        while true {
            if let end = rest.firstIndex(of: 0x0A) {
                defer { rest.removeFirst(end + 1) }
                return String(decoding: rest[..<end], as: UTF8.self)
            }
            var chunk = [UInt8](repeating: 0, count: 4096)
            let count = read(descriptor, &chunk, chunk.count)
            guard count > 0 else { return nil }
            rest += chunk.prefix(count)
        }
    }
}
