import Foundation
import Glibc

/// The command `git`, run on a repository without the user's or the system's configuration.
///
/// Not `Foundation.Process`, which puts the program into a process group of its own: Ctrl-C ends git together with us.
/// Where only we are ended, git finds nobody who reads what it says, and ends as well.
struct GitCommand {
    /// Where git is.
    let executable: String
    /// The repository's folder.
    let repository: String
    /// Environment variables beside those that every run has.
    var environment: [String: String] = [:]

    /// - Throws: `GitError.gitNotInstalled`.
    init(on repository: String) throws {
        self.repository = repository
        let candidates = Self.searchPath.split(separator: ":").map { "\($0)/git" }
        guard let path = candidates.first(where: { access($0, X_OK) == 0 }) else { throw GitError.gitNotInstalled }
        executable = path
    }

    /// Runs git to its end.
    /// - Parameters:
    ///   - arguments: What comes after the place of the repository; the first names the command.
    ///   - input: The path of a file that it reads from.
    ///   - output: The path of a file that it prints to.
    ///   - line: Takes each line that it says on standard error, of progress too.
    /// - Throws: `GitError.gitFailed` with what it said last, or `system` if it cannot be started.
    func run(
        _ arguments: [String], input: String = "/dev/null", output: String = "/dev/null",
        line: (String) -> Void = { _ in }
    ) throws {
        let ending = try end(arguments, input: input, output: output, line: line)
        guard ending.status == 0 else {
            throw GitError.gitFailed(command: arguments.first ?? "", status: ending.status, detail: ending.last)
        }
    }

    /// Runs git to its end, which may be a failure.
    /// - Parameter output: The path of a file that it prints to; nil if what it prints is taken with what it says.
    /// - Returns: Its exit status, or 128 and the signal's number, and what it said last.
    /// - Throws: `GitError.system` if it cannot be started.
    func end(
        _ arguments: [String], input: String = "/dev/null", output: String?, line: (String) -> Void
    ) throws -> (status: Int32, last: String) {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw GitError.system(call: "pipe", path: repository, code: errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(ends[0]) }
        let started = Result { try spawn(arguments, input, output, errors: ends[1]) }
        close(ends[1])
        let process = try started.get()
        let last = Self.readLines(from: ends[0], line)
        return (try Self.wait(for: process), last)
    }

    private func spawn(_ arguments: [String], _ input: String, _ output: String?, errors: Int32) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
        if let output {
            posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        } else {
            posix_spawn_file_actions_adddup2(&actions, errors, STDOUT_FILENO)
        }
        posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        Self.restoreSignals(&attributes)
        var words = ([executable, "--git-dir=\(repository)"] + arguments).map { strdup($0) } + [nil]
        var variables = allVariables.map { strdup("\($0)=\($1)") } + [nil]
        defer { (words + variables).forEach { free($0) } }
        var process = pid_t()
        let status = posix_spawn(&process, executable, &actions, &attributes, &words, &variables)
        guard status == 0 else { throw GitError.system(call: "posix_spawn", path: executable, code: status) }
        return process
    }

    /// This process may ignore SIGPIPE, by which git is to end when nobody reads any more.
    private static func restoreSignals(_ attributes: inout posix_spawnattr_t) {
        var signals = sigset_t()
        sigemptyset(&signals)
        for signal in [SIGPIPE, SIGINT] { sigaddset(&signals, signal) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    }

    private static func readLines(from descriptor: Int32, _ line: (String) -> Void) -> String {
        var rest: [UInt8] = []
        var last = "it said nothing"
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            // Progress is written over itself: a carriage return ends a line too.
            rest += count > 0 ? buffer.prefix(count) : [10]
            while let end = rest.firstIndex(where: { $0 == 10 || $0 == 13 }) {
                let text = String(decoding: rest[..<end], as: UTF8.self)
                rest.removeSubrange(...end)
                if !text.isEmpty { last = text }
                if !text.isEmpty { line(text) }
            }
            if count <= 0 { return last }
        }
    }

    private static func wait(for process: pid_t) throws -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            if errno != EINTR { throw GitError.system(call: "waitpid", path: "git", code: errno) }
        }
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }

    private var allVariables: [String: String] {
        [
            "PATH": Self.searchPath, "LC_ALL": "C", "HOME": repository,
            "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
            // Whose the folder is has been checked on opening.
            "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "safe.directory", "GIT_CONFIG_VALUE_0": "*",
            "GIT_PROGRESS_DELAY": "0",
        ].merging(environment) { $1 }
    }

    private static var searchPath: String {
        ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    }
}
