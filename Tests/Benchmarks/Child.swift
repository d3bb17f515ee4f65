import Foundation

/// A process that is run for its time alone.
enum Child {
    /// Runs a program and waits for its end.
    /// - Throws: `Failure` if it cannot be started or ends with an error.
    static func run(_ program: String, _ arguments: [String], in folder: String? = nil, input: String = "") throws
        -> String
    {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
        let (output, feed) = (Pipe(), Pipe())
        (process.standardOutput, process.standardError, process.standardInput) = (output, FileHandle.nullDevice, feed)
        try process.run()
        try feed.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try feed.fileHandleForWriting.close()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(program: program, status: process.terminationStatus) }
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
