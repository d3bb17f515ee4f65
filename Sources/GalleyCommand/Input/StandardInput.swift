import Glibc
import Synchronization

/// What somebody pipes or types into the command: it exists nowhere else, so it is remembered until it is safe.
final class StandardInput: Sendable {
    private let remembered = Mutex<[UInt8]?>(nil)

    /// The bytes that were read; nil if nobody asked for them.
    var bytes: [UInt8]? { remembered.withLock { $0 } }

    /// Reads it to its end, once.
    /// - Throws: `NewsroomError` if it cannot be read, or is longer than `limit`.
    func read(limit: Int) throws -> [UInt8] {
        if let bytes { return bytes }
        let bytes = try InputFile.read(STDIN_FILENO, name: InputFile.name(of: InputFile.standardInput), limit: limit)
        remembered.withLock { $0 = bytes }
        return bytes
    }

    /// Whether a command line says that a text comes this way.
    static func isMeant(in arguments: [String]) -> Bool {
        ["create", "edit", "import"].contains { arguments.contains($0) }
            && (arguments.contains(InputFile.standardInput) || arguments.contains("--body-file=-"))
    }
}
