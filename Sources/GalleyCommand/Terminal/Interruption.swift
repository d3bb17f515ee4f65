import Glibc

/// Ctrl-C, and what a system says that shuts down: long work stops taking up more, and finishes what is under way.
///
/// The second time ends the process at once.
enum Interruption {
    private static let pipe: (reading: Int32, writing: Int32) = {
        var ends: [Int32] = [-1, -1]
        guard Glibc.pipe(&ends) == 0 else { return (-1, -1) }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        return (ends[0], ends[1])
    }()

    /// Becomes readable when somebody interrupts.
    static var descriptor: Int32 { pipe.reading }

    /// Whether somebody interrupted.
    static var isAsked: Bool {
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&entry, 1, 0) > 0
    }

    /// Takes interruptions from now on.
    static func listen() {
        // Made here, so that the handler finds it made.
        guard pipe.writing >= 0 else { return }
        for number in [SIGINT, SIGTERM] {
            signal(number) { number in
                var byte: UInt8 = 1
                _ = write(Interruption.pipe.writing, &byte, 1)
                signal(number, SIG_DFL)
            }
        }
    }
}
