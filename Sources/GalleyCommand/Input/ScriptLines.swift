import ArticleStore
import Glibc

/// The lines of a script that may be a pipe which stays open: each is handed out as soon as it has ended, and whoever
/// interrupts ends the reading between two lines.
struct ScriptLines: ~Copyable {
    /// What was read.
    enum Piece {
        /// A line without its line feed, and its number, counted from 1; blank ones are passed over.
        case line(Int, ArraySlice<UInt8>)
        /// A line that is too long; the rest of it was passed over.
        case tooLong(Int)
    }

    /// The longest line, in bytes.
    static let longestLine = 100 * 1024 * 1024

    private let descriptor: Int32
    private let name: String
    private let limit: Int
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false
    /// The number of the line that was read last.
    private(set) var number = 0
    /// Whether reading ended because somebody interrupted, or nobody takes the answers any more.
    private(set) var isStopped = false

    /// Opens a file; `-` is standard input.
    /// - Throws: `NewsroomError` if there is no such file, or it cannot be read.
    init(of path: String, longest limit: Int = Self.longestLine) throws {
        name = InputFile.name(of: path)
        self.limit = limit
        descriptor = path == InputFile.standardInput ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw InputFile.failure(name, errno) }
    }

    deinit { close(descriptor) }

    /// What comes next; nil at the end, and where reading was stopped.
    /// - Throws: `NewsroomError` if reading fails.
    mutating func next() throws -> Piece? {
        while let line = try nextLine() {
            number += 1
            guard let line else { return .tooLong(number) }
            if !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return .line(number, line) }
        }
        return nil
    }

    /// A line, an inner nil for one that is too long; nil at the end.
    private mutating func nextLine() throws -> ArraySlice<UInt8>?? {
        var isTooLong = false
        var searched = start
        while true {
            if let end = buffer[searched...].firstIndex(of: 0x0A) {
                defer { start = end + 1 }
                return .some(isTooLong || end - start > limit ? nil : buffer[start..<end])
            }
            if isAtEnd {
                defer { start = buffer.count }
                guard !isStopped, start < buffer.count || isTooLong else { return nil }
                return .some(isTooLong ? nil : buffer[start...])
            }
            buffer.removeFirst(start)
            start = 0
            if buffer.count > limit {
                isTooLong = true
                buffer.removeAll()
            }
            searched = buffer.count
            try readChunk()
        }
    }

    private mutating func readChunk() throws {
        guard waitForInput() else {
            (isAtEnd, isStopped) = (true, true)
            return
        }
        let old = buffer.count
        buffer += repeatElement(0, count: 1 << 18)
        let count = buffer.withUnsafeMutableBytes {
            read(descriptor, $0.baseAddress?.advanced(by: old), $0.count - old)
        }
        buffer.removeLast(buffer.count - old - max(count, 0))
        if count < 0, errno != EINTR, errno != EAGAIN { throw InputFile.failure(name, errno) }
        isAtEnd = count == 0
    }

    /// Waits until there is something to read, or the end.
    /// - Returns: False if somebody interrupts, or standard output is a pipe that nobody reads any more.
    private func waitForInput() -> Bool {
        while true {
            var entries = [
                pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
                pollfd(fd: Interruption.descriptor, events: Int16(POLLIN), revents: 0),
                pollfd(fd: STDOUT_FILENO, events: 0, revents: 0),
            ]
            guard poll(&entries, nfds_t(entries.count), -1) > 0 else { continue }
            if entries[1].revents != 0 || entries[2].revents & Int16(POLLERR) != 0 { return false }
            if entries[0].revents != 0 { return true }
        }
    }
}
