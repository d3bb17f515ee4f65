import Foundation
import Glibc

extension GitRepository {
    /// Asks git itself whether the repository is sound: `git fsck --strict --no-dangling`, without the user's or the
    /// system's configuration.
    /// - Returns: Git's complaints, a line each; none if all is well.
    /// - Throws: `GitError.gitNotInstalled`, or `system` if git cannot be started.
    /// - Complexity: O(everything in the repository).
    public func fsck() throws -> [String] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try Self.gitExecutable())
        process.arguments = ["--git-dir=\(path)", "fsck", "--strict", "--no-dangling", "--no-progress"]
        process.environment = cleanEnvironment
        process.currentDirectoryURL = URL(fileURLWithPath: path)
        let output = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = output
        do {
            try process.run()
        } catch {
            throw GitError.system(call: "posix_spawn git", path: path, code: EACCES)
        }
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let lines = text.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
        // Notices say that a repository is still empty, which is no fault.
        let complaints = lines.filter { !$0.hasPrefix("notice: ") }
        guard complaints.isEmpty, process.terminationStatus != 0 else { return complaints }
        return ["git fsck ended with status \(process.terminationStatus)"]
    }

    private var cleanEnvironment: [String: String] {
        [
            "PATH": Self.searchPath, "LC_ALL": "C", "HOME": path,
            "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
            // Whose the folder is has been checked on opening.
            "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "safe.directory", "GIT_CONFIG_VALUE_0": "*",
        ]
    }

    private static var searchPath: String {
        ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    }

    private static func gitExecutable() throws -> String {
        let candidates = searchPath.split(separator: ":").map { "\($0)/git" }
        guard let path = candidates.first(where: { access($0, X_OK) == 0 }) else { throw GitError.gitNotInstalled }
        return path
    }
}
