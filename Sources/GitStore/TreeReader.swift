import Glibc

/// Walks the bytes of a tree object, entry by entry, copying nothing until it is asked for.
///
/// Source: <https://git-scm.com/book/en/v2/Git-Internals-Git-Objects>. An entry is the mode in octal, a space, the name,
/// a zero byte, and the 20 bytes of an id.
struct TreeReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Where an entry's parts lie in the bytes.
    struct Span {
        let start: Int
        let modeBits: UInt32
        let name: Range<Int>
        var id: Range<Int> { name.upperBound + 1..<name.upperBound + 1 + ObjectID.byteCount }
        var end: Int { id.upperBound }
    }

    /// The next entry, or nil at the end.
    mutating func next() throws -> Span? {
        guard position < bytes.count else { return nil }
        let first = position
        let modeBits = try readMode()
        let start = position
        guard let end = zero(from: start), end > start else { throw malformed("an entry has no name") }
        let span = Span(start: first, modeBits: modeBits, name: start..<end)
        guard span.id.upperBound <= bytes.count else { throw malformed("an entry's id is cut short") }
        position = span.id.upperBound
        return span
    }

    func entry(_ span: Span) throws -> TreeEntry {
        guard let mode = FileMode(bits: span.modeBits), let id = ObjectID(bytes: bytes[span.id]) else {
            throw malformed("an entry's mode is unknown")
        }
        return TreeEntry(nameBytes: Array(bytes[span.name]), mode: mode, id: id, modeBits: span.modeBits)
    }

    func isName(of span: Span, _ name: some Collection<UInt8>) -> Bool {
        guard span.name.count == name.count else { return false }
        return bytes.withUnsafeBytes { bytes in
            name.withContiguousStorageIfAvailable { name in
                guard let left = bytes.baseAddress, let right = name.baseAddress else { return name.isEmpty }
                return memcmp(left + span.name.lowerBound, right, name.count) == 0
            } ?? UnsafeRawBufferPointer(rebasing: bytes[span.name]).elementsEqual(name)
        }
    }

    private func zero(from start: Int) -> Int? {
        bytes.withUnsafeBytes { bytes in
            guard start < bytes.count, let base = bytes.baseAddress else { return nil }
            return memchr(base + start, 0, bytes.count - start).map { UnsafeRawPointer($0) - base }
        }
    }

    func name(of span: Span) -> [UInt8] { Array(bytes[span.name]) }

    /// Git's order of two entries, as `TreeEntry.compare`.
    func compare(_ left: Span, _ right: Span) -> Int {
        bytes.withUnsafeBytes {
            TreeEntry.compare(
                UnsafeRawBufferPointer(rebasing: $0[left.name]), left.modeBits,
                UnsafeRawBufferPointer(rebasing: $0[right.name]), right.modeBits)
        }
    }

    /// Git's order of an entry and one of the tree.
    func compare(_ left: TreeEntry, _ right: Span) -> Int {
        bytes.withUnsafeBytes { bytes in
            left.nameBytes.withUnsafeBytes {
                TreeEntry.compare(
                    $0, left.modeBits, UnsafeRawBufferPointer(rebasing: bytes[right.name]), right.modeBits)
            }
        }
    }

    private mutating func readMode() throws -> UInt32 {
        var bits: UInt32 = 0
        let start = position
        // Seven digits hold every mode, zero-padded ones too; the bound keeps the sum from overflowing.
        while position < bytes.count, position - start < 8 {
            let digit = bytes[position]
            position += 1
            if digit == UInt8(ascii: " "), position > start + 1 { return bits }
            guard (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(digit) else { break }
            bits = bits << 3 | UInt32(digit - UInt8(ascii: "0"))
        }
        throw malformed("an entry's mode is not octal")
    }

    private func malformed(_ detail: String) -> GitError {
        .malformedObject(id: nil, kind: .tree, detail: "\(detail), near byte \(position)")
    }
}
