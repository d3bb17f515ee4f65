import Glibc

/// The file of a reference.
struct LooseReference {
    /// The repository's folder.
    let repository: String
    let path: String

    var lockPath: String { path + ".lock" }
    var folder: String { String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]) }

    /// - Parameter name: A valid name, so that it stays inside the folder.
    init(_ name: String, in folder: String) {
        path = folder + "/" + name
        repository = folder
    }

    /// Whether there is a file that holds neither an id nor the name of another reference.
    func isDamaged() -> Bool {
        guard let bytes = Self.bytes(at: path) else { return false }
        if bytes.starts(with: "ref: ".utf8) { return false }
        let isEnded =
            bytes.dropFirst(ObjectID.digitCount).first.map { $0 == 10 || $0 == 13 || $0 == 32 || $0 == 9 } ?? true
        return !isEnded || ObjectID(digits: bytes.prefix(ObjectID.digitCount)) == nil
    }

    /// Puts an id in place of what is there, if that is what the caller expects.
    /// - Parameter isExpected: Asked while nobody else can move the reference.
    func move(to id: ObjectID, if isExpected: () throws -> Bool) throws -> MoveResult {
        guard let lock = try ReferenceLock(of: self, for: id) else { return .locked }
        guard try isExpected() else { return .stale }
        try lock.move()
        return .moved
    }

    private static func bytes(at path: String) -> [UInt8]? {
        try? Descriptor(opening: path, flags: O_RDONLY).read(limit: 256)
    }
}

/// What came of one attempt to move a reference.
enum MoveResult {
    case moved
    case stale
    case locked
}
