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
        left.nameBytes.withUnsafeBytes { name in
            right.nameBytes.withUnsafeBytes { compare(name, left.modeBits, $0, right.modeBits) }
        }
    }

    static func compare(
        _ left: UnsafeRawBufferPointer, _ leftMode: UInt32, _ right: UnsafeRawBufferPointer, _ rightMode: UInt32
    ) -> Int {
        let shared = min(left.count, right.count)
        for index in 0..<shared where left[index] != right[index] {
            return Int(left[index]) - Int(right[index])
        }
        return Int(byte(of: left, after: shared, leftMode)) - Int(byte(of: right, after: shared, rightMode))
    }

    private static func byte(of name: UnsafeRawBufferPointer, after count: Int, _ mode: UInt32) -> UInt8 {
        if count < name.count { return name[count] }
        return FileMode(bits: mode) == .directory ? UInt8(ascii: "/") : 0
    }

    /// Appends the entry as a tree object has it: mode, space, name, zero byte, id.
    func encode(into bytes: inout [UInt8]) {
        bytes += String(modeBits, radix: 8).utf8
        bytes.append(UInt8(ascii: " "))
        bytes += nameBytes
        bytes.append(0)
        id.withBytes { bytes += $0 }
    }
}
