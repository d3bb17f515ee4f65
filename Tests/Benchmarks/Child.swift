import Foundation

/// A process that is run for its time alone.
enum Child {
    /// Runs a program and waits for its end.
    /// - Parameter accepted: The exit codes that are no error.
    /// - Throws: `Failure` if it cannot be started or ends with an error.
    static func run(
        _ program: String, _ arguments: [String], in folder: String? = nil, input: String = "",
        environment: [String: String] = [:], accepting accepted: ClosedRange<Int32> = 0...0
    ) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
        let (output, feed) = (Pipe(), Pipe())
        (process.standardOutput, process.standardError, process.standardInput) = (output, FileHandle.nullDevice, feed)
        try process.run()
        try feed.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try feed.fileHandleForWriting.close()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard accepted.contains(process.terminationStatus) else {
            throw Failure(program: program, status: process.terminationStatus)
        }
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// A program that did not end well.
    struct Failure: Error {
        var program: String
        var status: Int32
    }

    /// Where git is.
    static let git = ["/usr/bin/git", "/usr/local/bin/git"].first(where: FileManager.default.isExecutableFile) ?? "git"
}
