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
        let arguments = (try? GlobalOptionOrder.arranged(arguments)) ?? []
        switch arguments.first {
        case "import": return arguments.contains(InputFile.standardInput)
        case "create", "edit", "merge":
            let isNext = zip(arguments, arguments.dropFirst()).contains { $0 == "--body-file" && $1 == "-" }
            return isNext || arguments.contains("--body-file=-")
        default: return false
        }
    }
}
