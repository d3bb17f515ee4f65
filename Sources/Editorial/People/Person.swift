/// Somebody who works in the newsroom.
public struct Person: Hashable, Sendable {
    /// The name that Galley knows the person by.
    public var handle: Handle
    /// The full name.
    public var name: String
    /// The e-mail address, by which git knows the person.
    public var email: String
    /// The roles, in order.
    public var roles: [Role]
    /// Public keys, as OpenSSH writes them.
    public var keys: [String]

    /// A person.
    public init(handle: Handle, name: String, email: String, roles: [Role], keys: [String] = []) {
        self.handle = handle
        self.name = name
        self.email = email
        self.roles = roles
        self.keys = keys
    }
}

/// What a person may do, as the workflow names it: `reporter`, `editor`, `publisher`, `administrator` in the starter.
public struct Role: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The name as text.
    public let text: String

    /// Reads a role's name: small letters, digits and hyphens.
    /// - Returns: nil if `text` is empty, longer than 40 bytes or has another character.
    public init?(_ text: String) {
        guard let name = StateName(text) else { return nil }
        self.text = name.text
    }

    /// In the order of the alphabet.
    public static func < (left: Role, right: Role) -> Bool { left.text < right.text }

    /// The name as text.
    public var description: String { text }
}
