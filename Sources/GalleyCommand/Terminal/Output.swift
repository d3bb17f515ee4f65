import Glibc

/// Where a command prints: text for whoever asked on standard output, messages on standard error.
struct Output: Sendable {
    /// Writes to standard output; throws where it cannot.
    let write: @Sendable (String) throws -> Void
    /// Writes to standard error.
    let writeError: @Sendable (String) -> Void
    /// Whether anybody still reads standard output; nothing more need be found out for a pipe that was closed.
    var hasReader: @Sendable () -> Bool = { true }

    /// The process's own.
    static let standard = Output(
        write: { try writeAll($0, to: STDOUT_FILENO) },
        writeError: { try? writeAll($0, to: STDERR_FILENO) },
        hasReader: {
            var output = pollfd(fd: STDOUT_FILENO, events: 0, revents: 0)
            return poll(&output, 1, 0) <= 0 || output.revents & Int16(POLLERR) == 0
        })

    /// Prints lines.
    func print(_ lines: [String]) throws {
        guard !lines.isEmpty else { return }
        try write(lines.joined(separator: "\n") + "\n")
    }

    /// Says something beside the answer.
    func say(_ message: String) { writeError("galley: \(message)\n") }

    private static func writeAll(_ text: String, to descriptor: Int32) throws {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno == EPIPE {
                // Whoever read has enough, `galley list | head` for one; that is no failure.
                return
            } else if errno != EINTR {
                throw OutputError(reason: String(cString: strerror(errno)))
            }
        }
    }
}
