/// The git object id of an article's `index.md`: the name of these exact bytes, in approvals, trailers and JSON.
public struct ContentID: Hashable, Sendable, CustomStringConvertible {
    /// 40 hexadecimal digits, in small letters.
    public let hex: String

    /// Reads an object id.
    /// - Returns: nil unless `hex` is 40 hexadecimal digits.
    public init?(_ hex: String) {
        let digits = hex.lowercased()
        guard digits.utf8.count == 40, digits.utf8.allSatisfy("0123456789abcdef".utf8.contains) else { return nil }
        self.hex = digits
    }

    /// The 40 digits.
    public var description: String { hex }

    /// The first seven digits, for people.
    public var short: String { String(hex.prefix(7)) }
}
