import Glibc

/// The three descriptors that every process is to have.
enum StandardStreams {
    /// Fills those that are closed with a file that can be neither read nor written in their direction.
    ///
    /// Otherwise the next file opened, one of the repository's perhaps, would stand where the answer is printed.
    static func fillGaps() {
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) < 0 {
            _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
    }
}
