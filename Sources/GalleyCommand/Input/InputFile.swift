import ArticleStore
import Glibc

/// Bytes that a person hands in: a file, or standard input.
enum InputFile {
    /// The name that stands for standard input.
    static let standardInput = "-"

    /// How messages name what `path` stands for.
    static func name(of path: String) -> String { path == standardInput ? "Standard input" : path }

    /// Reads a file.
    /// - Parameters:
    ///   - path: The file.
    ///   - limit: The most bytes that are of use; of a longer file little more is read.
    /// - Throws: `NewsroomError` if there is no such file, it cannot be read, or it is longer than `limit`.
    static func bytes(of path: String, limit: Int) throws -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path, errno) }
        defer { close(descriptor) }
        return try read(descriptor, name: path, limit: limit)
    }

    static func read(_ descriptor: Int32, name: String, limit: Int) throws -> [UInt8] {
        var facts = stat()
        if fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG, facts.st_size > off_t(limit) {
            throw tooLong(name, limit: limit)
        }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure(name, errno) }
            if count == 0 { return bytes }
            bytes += buffer.prefix(count)
            if bytes.count > limit { throw tooLong(name, limit: limit) }
        }
    }

    /// The last part of a path.
    static func lastName(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    /// How many bytes a file has; 0 where that cannot be found out.
    static func size(of path: String) -> Int {
        var facts = stat()
        return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG ? Int(facts.st_size) : 0
    }

    private static func tooLong(_ name: String, limit: Int) -> NewsroomError {
        NewsroomError(
            .invalid("\(name) has more than \(limit / (1024 * 1024)) MB; nothing was read into the newsroom."))
    }

    /// What the system says of a file that cannot be read.
    static func failure(_ path: String, _ number: Int32) -> NewsroomError {
        switch number {
        case ENOENT, ENOTDIR: NewsroomError(.notFound(.file, path, remedy: "check the path."))
        case EISDIR: NewsroomError(.invalid("\(path) is a folder; give a file."))
        default: NewsroomError(.failed("\(path) cannot be read: \(String(cString: strerror(number)))."))
        }
    }
}
