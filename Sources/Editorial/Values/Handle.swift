/// The name under which a person works in the newsroom: small letters, digits, `.`, `-` and `_`, from a letter or digit on.
public struct Handle: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The handle as text.
    public let text: String

    /// Reads a handle.
    /// - Returns: nil if `text` is empty, longer than 64 bytes or has a character that handles may not have.
    public init?(_ text: String) {
        guard let first = text.utf8.first, text.utf8.count <= 64, Self.isAlphanumeric(first) else { return nil }
        guard text.utf8.allSatisfy({ Self.isAlphanumeric($0) || ".-_".utf8.contains($0) }) else { return nil }
        self.text = text
    }

    /// In the order of the alphabet.
    public static func < (left: Handle, right: Handle) -> Bool { left.text < right.text }

    /// The handle as text.
    public var description: String { text }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
}
