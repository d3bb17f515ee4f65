/// One line of a tree: a name, what it is, and the object it names.
public struct TreeEntry: Hashable, Sendable {
    /// The name as git holds it: bytes, which need not be UTF-8.
    public let nameBytes: [UInt8]

    /// What the entry is.
    public let mode: FileMode

    /// The object that the entry names.
    public let id: ObjectID

    // As stored, so that an entry which a splice does not touch is written back unchanged.
    let modeBits: UInt32

    /// An entry with a name in UTF-8.
    public init(name: String, mode: FileMode, id: ObjectID) {
        self.init(nameBytes: Array(name.utf8), mode: mode, id: id)
    }

    init(nameBytes: [UInt8], mode: FileMode, id: ObjectID, modeBits: UInt32? = nil) {
        self.nameBytes = nameBytes
        self.mode = mode
        self.id = id
        self.modeBits = modeBits ?? mode.rawValue
    }

    /// The name as text; bytes that are not UTF-8 appear as U+FFFD.
    public var name: String { String(decoding: nameBytes, as: UTF8.self) }
}

extension TreeEntry {
    /// Git's order of entries: by bytes, a folder as if its name ended in a slash.
    ///
    /// Source: `base_name_compare` in git's `read-cache.c`. A file and a folder of one name are two different places.
    /// - Returns: Less than, equal to, or greater than zero, as in C.
    static func compare(_ left: TreeEntry, _ right: TreeEntry) -> Int {
        let shared = min(left.nameBytes.count, right.nameBytes.count)
        for index in 0..<shared where left.nameBytes[index] != right.nameBytes[index] {
            return Int(left.nameBytes[index]) - Int(right.nameBytes[index])
        }
        return Int(left.byte(after: shared)) - Int(right.byte(after: shared))
    }

    private func byte(after count: Int) -> UInt8 {
        if count < nameBytes.count { return nameBytes[count] }
        return mode == .directory ? UInt8(ascii: "/") : 0
    }
}
