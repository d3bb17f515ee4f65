import Foundation
import Glibc

/// A newsroom of one test's own, in a folder that goes with it. Everybody who works there can log in.
final class TemporaryNewsroom: Sendable {
    /// The folder, for whatever belongs to the test.
    let folder: String
    /// The newsroom's own folder.
    var path: String { "\(folder)/newsroom.git" }

    /// Everybody's password, and its hash of the lowest cost that the desk takes: logging in is not what takes the time.
    static let password = "correct horse battery"
    private static let hash =
        "$scrypt$ln=10,r=8,p=1$AAECAwQFBgcICQoLDA0ODw$hKGWL22WtdGfIbxEPAZ06BS2bWyYKuZIKvypfAlYOWk"

    init() async throws {
        folder = "\(NSTemporaryDirectory())/galley-pages-\(UUID().uuidString)"
        let accounts = "\(folder)/newsroom.git/desk/accounts"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try await run("init", path)
        try FileManager.default.createDirectory(atPath: accounts, withIntermediateDirectories: true)
        for handle in ["rosa", "edgar", "mina", "paula", "adam"] {
            let account = PageJSON.object(["changed": 1, "password": .string(Self.hash)])
            try account.text.write(toFile: "\(accounts)/\(handle).json", atomically: true, encoding: .utf8)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Writes a file into the folder and returns its path.
    func file(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
        try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
        return "\(folder)/\(name)"
    }

    /// Runs a command on the newsroom and returns what it printed.
    /// - Throws: `BrowserError` with what it printed, if it fails.
    @discardableResult
    func run(_ arguments: String..., by person: String? = nil) async throws -> String {
        let log = "\(folder)/command-\(UUID().uuidString).log"
        let process = try start(arguments + (person.map { ["--as", $0] } ?? []), log: log)
        try await Deadline.wait(for: "galley \(arguments.joined(separator: " "))") { !process.isRunning }
        let printed = try Self.printed(log)
        guard process.terminationStatus == 0 else {
            throw BrowserError("galley \(arguments.joined(separator: " ")) failed: \(printed)")
        }
        return printed
    }

    /// What a command printed so far. Not `String(contentsOfFile:)`, which leaks a page with an empty file.
    static func printed(_ log: String) throws -> String {
        let bytes = try FileHandle(forReadingFrom: URL(fileURLWithPath: log)).readToEnd() ?? Data()
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Starts a command on the newsroom; what it prints goes to a file.
    func start(_ arguments: [String], log: String) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: DeskProcess.galley)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["GALLEY_NEWSROOM": path, "LC_ALL": "C", "TZ": "UTC"]) { $1 }
        guard FileManager.default.createFile(atPath: log, contents: nil) else { throw CocoaError(.fileWriteUnknown) }
        let output = try FileHandle(forWritingTo: URL(fileURLWithPath: log))
        (process.standardInput, process.standardOutput) = (FileHandle.nullDevice, output)
        process.standardError = output
        try process.run()
        return process
    }
}
