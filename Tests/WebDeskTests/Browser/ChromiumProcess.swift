import Foundation
import Glibc
import Synchronization

/// Chromium, run without a window and with a profile of its own, listening to a socket of ours.
///
/// `--remote-debugging-pipe` has it read from file descriptor 3 and write to 4; one pair of sockets serves as both. It
/// ends by itself when the other end closes, so that none is left behind by tests that crash.
struct ChromiumProcess: Sendable {
    /// Where Debian's package puts it.
    static let path = "/usr/bin/chromium"

    /// Our end of the pair.
    let socket: Int32

    /// Starts it.
    /// - Throws: `BrowserError` if the system does not.
    init() throws {
        let profile = "\(NSTemporaryDirectory())/galley-browser-\(UUID().uuidString.prefix(8))"
        try FileManager.default.createDirectory(atPath: profile, withIntermediateDirectories: true)
        var ends: [Int32] = [0, 0]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            throw BrowserError("There is no pair of sockets: error \(errno).")
        }
        let process = try Self.spawn(Self.arguments(profile), temporary: profile, pipe: ends[1])
        close(ends[1])
        socket = ends[0]
        Leftovers.remove(profile, andEnd: process)
    }

    private static func arguments(_ profile: String) -> [String] {
        [
            path, "--headless=new", "--no-sandbox", "--remote-debugging-pipe", "--user-data-dir=\(profile)",
            "--no-first-run", "--no-default-browser-check", "--disable-gpu", "--disable-dev-shm-usage",
            "--disable-extensions", "--disable-component-update", "--disable-background-networking", "--disable-sync",
            "--disable-background-timer-throttling", "--disable-renderer-backgrounding", "--password-store=basic",
            "--force-color-profile=srgb", "--hide-scrollbars", "--mute-audio", "about:blank",
        ]
    }

    private static func spawn(_ arguments: [String], temporary: String, pipe: Int32) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for standard in Int32(0)...2 {
            posix_spawn_file_actions_addopen(&actions, standard, "/dev/null", O_RDWR, 0)
        }
        // Copies stay open in the program, unlike the pair itself.
        posix_spawn_file_actions_adddup2(&actions, pipe, 3)
        posix_spawn_file_actions_adddup2(&actions, pipe, 4)
        var words = arguments.map { strdup($0) } + [nil]
        let variables = ProcessInfo.processInfo.environment.merging(["TMPDIR": temporary]) { $1 }
        var environment = variables.map { strdup("\($0)=\($1)") } + [nil]
        defer { (words + environment).forEach { free($0) } }
        var process = pid_t()
        let code = posix_spawn(&process, path, &actions, nil, &words, &environment)
        guard code == 0 else { throw BrowserError("\(path) does not start: error \(code).") }
        return process
    }
}

/// What has to go when the tests end: a process and its files.
private enum Leftovers {
    private static let all = Mutex<[(profile: String, process: pid_t)]>([])

    static func remove(_ profile: String, andEnd process: pid_t) {
        let isFirst = all.withLock { leftovers in
            leftovers.append((profile, process))
            return leftovers.count == 1
        }
        if isFirst { atexit { Leftovers.clear() } }
    }

    private static func clear() {
        for (profile, process) in all.withLock({ $0 }) {
            kill(process, SIGKILL)
            waitpid(process, nil, 0)
            // Its helpers die a moment later, and may still write.
            for _ in 0..<20 where FileManager.default.fileExists(atPath: profile) {
                try? FileManager.default.removeItem(atPath: profile)
                if FileManager.default.fileExists(atPath: profile) { usleep(10_000) }
            }
        }
    }
}
