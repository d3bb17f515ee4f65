import Foundation

/// Plain git, on a repository of its own in a temporary folder, without anybody's configuration.
struct Git: ~Copyable {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("galley-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        _ = try run(["init", "--quiet", "--bare", "."])
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Runs git with `input` on its standard input.
    func run(_ arguments: [String], input: Data = Data()) throws -> Data {
        let file = folder.appendingPathComponent("input-\(UUID().uuidString)")
        try input.write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["git"] + arguments
        process.currentDirectoryURL = folder
        process.environment = [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "GIT_CONFIG_GLOBAL": "/dev/null",
            "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C.UTF-8",
        ]
        let output = Pipe()
        process.standardInput = try FileHandle(forReadingFrom: file)
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw GitFailure(arguments: arguments) }
        return data
    }

    /// Stores commits with these messages, byte for byte, and returns their ids.
    func commit(_ messages: [String]) throws -> [String] {
        let tree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
        _ = try run(["hash-object", "-t", "tree", "-w", "--stdin"])
        let names = try messages.enumerated().map { index, message in
            let file = folder.appendingPathComponent("commit-\(index)")
            let head = "tree \(tree)\nauthor a <a@b.c> \(index) +0000\ncommitter a <a@b.c> 0 +0000\n\n"
            try Data((head + message).utf8).write(to: file)
            return file.path
        }
        let ids = try run(
            ["hash-object", "-t", "commit", "-w", "--stdin-paths"], input: Data(names.joined(separator: "\n").utf8))
        return String(decoding: ids, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}

/// A git command that failed.
struct GitFailure: Error {
    var arguments: [String]
}
