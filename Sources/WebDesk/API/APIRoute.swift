import ArticleStore
import Editorial
import HTTPTypes

/// A route of the API: what a client has to know of it, and what answers it. The description that is served is made of
/// these, so that it cannot say anything else than what is answered.
struct APIRoute: Sendable {
    /// Who may ask.
    enum Access: Sendable, Equatable {
        /// Everybody.
        case everybody
        /// A person of the newsroom, or a program with a token for this.
        case insider(TokenScope)
        /// The same, for a route whose actions need different ones, which the route itself looks at.
        case actor([TokenScope])

        /// The scopes of which a token needs one; nil where nobody is asked.
        var scopes: [TokenScope]? {
            switch self {
            case .everybody: nil
            case .insider(let scope): [scope]
            case .actor(let scopes): scopes
            }
        }
    }

    /// The body of a request.
    enum Body: Sendable {
        case none
        case json(JSON)
        /// Bytes of any kind.
        case bytes
        /// A story: plain text, or Markdown with front matter.
        case story
    }

    /// What comes back where all went well.
    enum Answer: Sendable {
        case json(JSON)
        /// Other types, the first one where nothing else is asked for.
        case types([String])
        case nothing
    }

    let method: HTTPRequest.Method
    /// The path below `/api/v1`, its variable parts in braces.
    let path: String
    /// The name that clients are generated with.
    let name: String
    let summary: String
    let access: Access
    var parameters: [APIParameter] = []
    var body: Body = .none
    var status: HTTPResponse.Status = .ok
    let answer: Answer
    /// What else may come back, besides what comes back everywhere.
    var failures: [Int] = []
    /// Whether it changes something, so that it takes a key against doing it twice.
    var isAction = false
    let respond: @Sendable (APICall) async throws -> APIAnswer

    /// Whether it makes something new.
    var isCreation: Bool { status == .created }

    /// Whether a request of it has no body.
    var hasNoBody: Bool {
        if case .none = body { true } else { false }
    }
}
