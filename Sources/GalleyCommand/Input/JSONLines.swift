import ArticleStore
import Glibc

/// The lines of a file or of standard input, one after another, each with its number, read no further ahead than a
/// chunk. Blank lines are passed over, unless they are asked for; the last line needs no line break.
struct JSONLines: ~Copyable {
    /// A line without its line feed, and its number, counted from 1.
    typealias Line = (number: Int, bytes: ArraySlice<UInt8>)

    /// The longest line, in bytes.
    static let longestLine = 1 << 30

    private let descriptor: Int32
    private let name: String
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false
    private var number = 0
    /// Whether blank lines are passed over.
    var skipsBlank = true

    /// Opens a file; `-` is standard input.
    /// - Throws: `NewsroomError` if there is no such file, or it cannot be read.
    init(of path: String) throws {
        name = InputFile.name(of: path)
        descriptor = path == InputFile.standardInput ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw InputFile.failure(name, errno) }
    }

    deinit { close(descriptor) }

    /// The next line, which is not blank unless those are asked for; nil at the end.
    /// - Throws: `NewsroomError` if reading fails, or a line is longer than ``longestLine``.
    mutating func next() throws -> Line? {
        while let line = try nextLine() {
            number += 1
            if !skipsBlank || !line.allSatisfy(Self.isBlank) { return (number, line) }
        }
        return nil
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

    /// The first byte that is not blank, before any line is taken; nil where all is blank. A byte order mark goes.
    /// - Throws: `NewsroomError` if reading fails.
    mutating func opening() throws -> UInt8? {
        var searched = 0
        while searched <= Self.longestLine {
            while buffer.first == 0xEF, buffer.count < 3, !isAtEnd { try readChunk() }
            if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
            if let byte = buffer[max(searched, start)...].first(where: { !Self.isBlank($0) && $0 != 0x0A }) {
                return byte
            }
            guard !isAtEnd else { return nil }
            searched = buffer.count
            try readChunk()
        }
        return nil
    }

    private mutating func nextLine() throws -> ArraySlice<UInt8>? {
        var searched = start
        while true {
            if let end = buffer[searched...].firstIndex(of: 0x0A) {
                defer { start = end + 1 }
                return buffer[start..<end]
            }
            if isAtEnd {
                defer { start = buffer.count }
                return start < buffer.count ? buffer[start...] : nil
            }
            buffer.removeFirst(start)
            start = 0
            searched = buffer.count
            guard searched <= Self.longestLine else {
                throw NewsroomError(.invalid("\(name): line \(number + 1) is longer than 1 GB; nothing more was read."))
            }
            try readChunk()
        }
    }

    private mutating func readChunk() throws {
        let old = buffer.count
        buffer += repeatElement(0, count: 1 << 18)
        while true {
            let count = buffer.withUnsafeMutableBytes {
                read(descriptor, $0.baseAddress?.advanced(by: old), $0.count - old)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw InputFile.failure(name, errno) }
            buffer.removeLast(buffer.count - old - count)
            isAtEnd = count == 0
            return
        }
    }
}
