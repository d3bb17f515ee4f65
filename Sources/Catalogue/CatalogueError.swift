internal import GRDB

/// Why the catalogue could not do what it was asked to. Nothing is ever lost by it: the catalogue is derived.
public enum CatalogueError: Error, Sendable, Equatable {
    /// The folder or the file may not be written; a catalogue in memory can stand in.
    case readOnly(path: String)
    /// The folder or the file could not be made or opened.
    case unavailable(path: String, reason: String)
    /// Another process was writing for longer than the catalogue waits.
    case busy(path: String)
    /// The file turned out to be damaged after it was opened.
    case damaged(path: String, reason: String)
    /// The disk is full.
    case full(path: String)
    /// A row breaks a rule of the catalogue, for example a negative position. Nothing of its feed was applied.
    case refused(reason: String)
    /// A feed of a rebuild does not begin where the one before it ended.
    case outOfOrder(expected: String?, given: String?)
    /// The rebuild was already committed.
    case finished
    /// SQLite failed in another way.
    case failed(path: String, code: Int, reason: String)
}

extension CatalogueError {
    /// What an error of the database means for the catalogue at `path`.
    init(_ error: any Error, path: String) {
        if let known = error as? CatalogueError {
            self = known
            return
        }
        guard let error = error as? DatabaseError else {
            self = .failed(path: path, code: -1, reason: String(describing: error))
            return
        }
        let reason = error.message ?? error.resultCode.description
        switch error.resultCode {
        case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path: path)
        case .SQLITE_CANTOPEN: self = .unavailable(path: path, reason: reason)
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(path: path, reason: reason)
        case .SQLITE_FULL: self = .full(path: path)
        case .SQLITE_CONSTRAINT, .SQLITE_MISMATCH: self = .refused(reason: reason)
        default: self = .failed(path: path, code: Int(error.resultCode.rawValue), reason: reason)
        }
    }
}

extension CatalogueError: CustomStringConvertible {
    /// What was wrong, where, and what to do next.
    public var description: String {
        switch self {
        case .readOnly(let path):
            "The catalogue at \(path) cannot be written. Allow writing there, or work without it: lists will be slower."
        case .unavailable(let path, let reason):
            "The catalogue at \(path) cannot be opened: \(reason). Check that the folder exists and may be written."
        case .busy(let path):
            "Another process is writing the catalogue at \(path). Try again in a moment."
        case .damaged(let path, let reason):
            "The catalogue at \(path) is damaged: \(reason). Delete it; it will be made anew."
        case .full(let path):
            "The disk that holds the catalogue at \(path) is full. Free some space and try again."
        case .refused(let reason):
            "The catalogue refused a row: \(reason). Rebuild the catalogue; if that fails too, report it."
        case .outOfOrder(let expected, let given):
            "A rebuild expected what follows \(expected ?? "nothing") but was given what follows \(given ?? "nothing")."
        case .finished:
            "This rebuild of the catalogue was already committed. Begin another one."
        case .failed(let path, let code, let reason):
            "The catalogue at \(path) failed: \(reason) (SQLite code \(code)). Delete it; it will be made anew."
        }
    }
}
