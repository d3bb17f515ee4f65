/// The name of a state of the workflow, such as `draft`: small letters, digits and hyphens.
public struct StateName: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The name as text.
    public let text: String

    /// Reads a name.
    /// - Returns: nil if `text` is empty, longer than 40 bytes or has another character.
    public init?(_ text: String) {
        guard (1...40).contains(text.utf8.count), text.utf8.allSatisfy(Self.allowed.contains) else { return nil }
        self.text = text
    }

    /// In the order of the alphabet.
    public static func < (left: StateName, right: StateName) -> Bool { left.text < right.text }

    /// The name as text.
    public var description: String { text }

    private static let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789-".utf8)
}
