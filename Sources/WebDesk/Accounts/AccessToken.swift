import Editorial

/// An access token as it is kept: all but the secret.
public struct AccessToken: Codable, Sendable, Equatable {
    /// The hash of the secret; its name among the tokens.
    public let id: String
    /// Whose it is.
    public let handle: String
    /// What the person called it.
    public let name: String
    /// What it may be used for.
    public let scopes: [TokenScope]
    /// When it was made, in seconds since 1970.
    public let created: Int64
    /// When it ends; nil for one that ends only when it is revoked.
    public let expires: Int64?

    /// Whether it may be used for something.
    func allows(_ scope: TokenScope) -> Bool { scopes.contains(scope) }
}
