import Editorial

/// Who asks.
enum Visitor: Sendable {
    /// Somebody who is not known.
    case nobody
    /// A person who logged in at the desk.
    case person(Handle, session: DeskSession)
    /// A program with an access token of a person's.
    case program(Handle, token: AccessToken)

    /// The person who acts, or for whom a program acts.
    var handle: Handle? {
        switch self {
        case .nobody: nil
        case .person(let handle, _), .program(let handle, _): handle
        }
    }
}
