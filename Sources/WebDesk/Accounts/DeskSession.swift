import Editorial

/// A person's stay at the desk, from logging in to logging out.
struct DeskSession: Codable, Sendable, Equatable {
    /// The hash of the secret in the cookie; its name among the sessions.
    let id: String
    /// Who logged in.
    let handle: String
    /// When, in seconds since 1970.
    let created: Int64
    /// What a form has to bring, so that no other site can send one.
    let formProof: String

    /// How long a session lasts: two weeks.
    static let lifetime: Int64 = 14 * 86_400
}
