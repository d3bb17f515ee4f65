import ArticleStore
import Glibc

/// Another program, run to its end.
///
/// Not `Foundation.Process`: that puts the program into a process group of its own, where an editor cannot read from
/// the terminal.
enum ChildProcess {
    /// Runs a program on this process's own terminal.
    /// - Returns: Its exit status; 128 and the signal where one ended it.
    static func run(_ command: [String]) throws -> Int32 {
        try wait(for: spawn(command, output: nil))
    }

    /// Runs a program and reads what it prints.
    static func output(of command: [String]) throws -> (status: Int32, text: String) {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw failure(command, errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(ends[0]) }
        let started = Result { try spawn(command, output: ends[1]) }
        close(ends[1])
        let process = try started.get()
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = read(ends[0], &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { break }
            bytes += buffer.prefix(count)
        }
        return (try wait(for: process), String(decoding: bytes, as: UTF8.self))
    }

    private static func spawn(_ command: [String], output: Int32?) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        if let output { posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        restoreSignals(&attributes)
        var arguments = command.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        var process = pid_t()
        let status = posix_spawnp(&process, command.first ?? "", &actions, &attributes, &arguments, environ)
        guard status == 0 else { throw failure(command, status) }
        return process
    }

    /// This process ignores SIGPIPE; the other one need not.
    private static func restoreSignals(_ attributes: inout posix_spawnattr_t) {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    }

    private static func wait(for process: pid_t) throws -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            if errno != EINTR { throw NewsroomError(.failed("waitpid: \(String(cString: strerror(errno)))")) }
        }
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }

    private static func failure(_ command: [String], _ number: Int32) -> NewsroomError {
        NewsroomError(.failed("\(command.first ?? "") cannot be run: \(String(cString: strerror(number)))."))
    }
}
