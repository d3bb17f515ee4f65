import Foundation

/// A program run with nobody's configuration.
struct Command {
    let name: String
    let arguments: [String]
    var environment: [String: String] = [:]
    var folder = "/"

    init(_ name: String, _ arguments: [String], environment: [String: String] = [:], folder: String = "/") {
        (self.name, self.arguments, self.environment, self.folder) = (name, arguments, environment, folder)
    }

    struct Result {
        let status: Int32
        let output: [UInt8]
        var text: String { String(decoding: output, as: UTF8.self) }
    }

    @discardableResult
    func run(input: [UInt8] = []) throws -> Result {
        let process = prepared()
        // From a file, as a pipe would need a second thread.
        let inputFile = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent(
            "input-\(UUID().uuidString)")
        try Data(input).write(to: inputFile)
        defer { try? FileManager.default.removeItem(at: inputFile) }
        let output = Pipe()
        process.standardInput = try FileHandle(forReadingFrom: inputFile)
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Result(status: process.terminationStatus, output: Array(bytes))
    }

    /// Starts the program and leaves it running.
    func start() throws -> Process {
        let process = prepared()
        process.standardInput = FileHandle.nullDevice
        try process.run()
        return process
    }

    private func prepared() -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [name] + arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        let clean = [
            "PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C", "HOME": "/nonexistent",
            "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
        ]
        process.environment = clean.merging(environment) { $1 }
        return process
    }
}
