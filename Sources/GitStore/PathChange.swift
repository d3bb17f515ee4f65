/// A file that differs between two trees.
public struct PathChange: Hashable, Sendable {
    /// The path as git holds it: bytes, which need not be UTF-8.
    public let pathBytes: [UInt8]

    /// The file before; nil if there was none.
    public let old: TreeEntry?

    /// The file after; nil if there is none.
    public let new: TreeEntry?

    /// The path as text; bytes that are not UTF-8 appear as U+FFFD.
    public var path: String { String(decoding: pathBytes, as: UTF8.self) }
}
