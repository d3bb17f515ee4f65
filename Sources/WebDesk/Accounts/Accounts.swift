import ArticleStore
import Editorial
import Foundation

/// How people and their programs get in: passwords, sessions and access tokens, as files under `desk/`.
///
/// Each is a file of its own, so that the command and a desk that is open may change them at the same time.
public struct Accounts: Sendable {
    /// The fewest characters that a password may have.
    public static let shortestPassword = 10
    private static let longestPassword = 1_000

    private let accounts: DeskFolder
    private let tokens: DeskFolder
    private let sessions: DeskFolder
    private let newsroom: Newsroom

    /// An account as it is kept.
    private struct Account: Codable {
        var password: String
        var changed: Int64
    }

    /// The accounts of a newsroom.
    public init(of newsroom: Newsroom) {
        self.newsroom = newsroom
        accounts = DeskFolder("accounts", in: newsroom.path)
        tokens = DeskFolder("tokens", in: newsroom.path)
        sessions = DeskFolder("sessions", in: newsroom.path)
    }

    private var now: Int64 { newsroom.clock.now.seconds }

    /// Whether a person has a password.
    public func hasAccount(_ handle: Handle) -> Bool { accounts.bytes(of: "\(handle).json") != nil }

    /// Sets a person's password, and ends all sessions of the person.
    /// - Throws: `NewsroomError` if nobody works here under the handle, or the password is too short.
    public func setPassword(_ password: String, of handle: Handle) async throws {
        try await setPassword(password, of: handle, work: .standard)
    }

    func setPassword(_ password: String, of handle: Handle, work: PasswordHash.Work) async throws {
        guard try await newsroom.people().person(handle) != nil else { throw NewsroomError.unknownActor(handle.text) }
        let count = password.unicodeScalars.count
        guard count >= Self.shortestPassword, count <= Self.longestPassword else {
            throw NewsroomError(
                .invalid(
                    "A password has \(Self.shortestPassword) to \(Self.longestPassword) characters; choose another."))
        }
        let hash = try await Self.working { try PasswordHash(of: password, work: work) }
        try accounts.write(Account(password: hash.text, changed: now), as: "\(handle).json")
        try endSessions(of: handle)
    }

    /// Removes a person's password, sessions and tokens.
    public func remove(_ handle: Handle) throws {
        try accounts.remove("\(handle).json")
        try endSessions(of: handle)
        for token in self.tokens(of: handle) { try revoke(token.id, of: handle) }
    }

    /// Whether whoever asked may still ask: a session or token that ended ends what goes on for it, too.
    func stands(_ visitor: Visitor) async -> Bool {
        switch visitor {
        case .nobody: return false
        case .person(_, let session):
            guard let kept = sessions.value(DeskSession.self, of: "\(session.id).json"),
                now - kept.created < DeskSession.lifetime
            else { return false }
        case .program(_, let token):
            guard tokens.bytes(of: "\(token.id).json") != nil, token.expires.map({ $0 > now }) ?? true else {
                return false
            }
        }
        guard let handle = visitor.handle else { return false }
        return (try? await newsroom.insider(handle)) != nil
    }

    /// The hash of a person that a password goes with; nil where none does. Takes as long where there is no such account.
    func hash(matching password: String, of handle: Handle?) async -> PasswordHash? {
        let account = handle.flatMap { accounts.value(Account.self, of: "\($0).json") }
        let person: Person? = if let handle { try? await newsroom.people().person(handle) } else { nil }
        // Whoever does not work here any more does not get in, whatever was kept.
        let known = person == nil ? nil : account.flatMap { PasswordHash(text: $0.password) }
        guard password.utf8.count <= Self.longestPassword * 4 else { return nil }
        let answer = try? await Self.working {
            guard let known else {
                _ = try PasswordHash(of: password)
                return false
            }
            return known.matches(password)
        }
        return answer == true ? known : nil
    }

    /// Hashing takes memory and time on purpose: so many at once wait for each other.
    private static func working<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result { try work() }) }
        }
    }

    private static let queue = DispatchQueue(label: "galley.passwords")
}

/// Sessions.
extension Accounts {
    /// Begins a session; each log-in gets a secret of its own, whatever the browser brought.
    func begin(_ handle: Handle) throws -> (secret: String, session: DeskSession) {
        let secret = Secret().text
        let session = DeskSession(
            id: Secret.hash(of: secret), handle: handle.text, created: now, formProof: Secret.proof(of: secret))
        try sessions.write(session, as: "\(session.id).json")
        return (secret, session)
    }

    /// Begins a session of a person whose password was found to go with a hash.
    /// - Returns: nil where the password was changed or removed meanwhile; there is no session then.
    func begin(_ handle: Handle, by hash: PasswordHash) throws -> (secret: String, session: DeskSession)? {
        let begun = try begin(handle)
        // Who changes a password writes it, and then ends the sessions that are there. One that came later is found here.
        guard accounts.value(Account.self, of: "\(handle).json")?.password == hash.text else {
            try end(begun.session)
            return nil
        }
        return begun
    }

    /// The session that a cookie belongs to; nil where there is none, or it is too old.
    func session(_ secret: String) -> DeskSession? {
        guard let session = sessions.value(DeskSession.self, of: "\(Secret.hash(of: secret)).json"),
            now - session.created < DeskSession.lifetime
        else { return nil }
        return session
    }

    /// Ends a session.
    func end(_ session: DeskSession) throws { try sessions.remove("\(session.id).json") }

    /// Ends every session of a person.
    private func endSessions(of handle: Handle) throws {
        for name in sessions.names() where sessions.value(DeskSession.self, of: name)?.handle == handle.text {
            try sessions.remove(name)
        }
    }

    /// Removes what is too old to be used.
    func removeExpired() throws {
        for name in sessions.names() {
            guard let session = sessions.value(DeskSession.self, of: name) else { continue }
            if now - session.created >= DeskSession.lifetime { try sessions.remove(name) }
        }
    }
}

/// Access tokens.
extension Accounts {
    /// Makes an access token.
    /// - Returns: The secret, which is not kept and can't be shown again, and the token.
    /// - Throws: `NewsroomError` if nobody works here under the handle, or no scope is named.
    public func makeToken(
        named name: String, for handle: Handle, scopes: [TokenScope], lasting seconds: Int64? = nil
    ) async throws -> (secret: String, token: AccessToken) {
        guard try await newsroom.people().person(handle) != nil else { throw NewsroomError.unknownActor(handle.text) }
        guard !scopes.isEmpty else {
            throw NewsroomError(.invalid("A token needs a scope: read, write, publish, administer."))
        }
        let secret = Secret(prefix: "galley_").text
        let chosen = TokenScope.allCases.filter(scopes.contains)
        let token = AccessToken(
            id: Secret.hash(of: secret), handle: handle.text, name: name, scopes: chosen, created: now,
            expires: seconds.map { now + $0 })
        try tokens.write(token, as: "\(token.id).json")
        return (secret, token)
    }

    /// The tokens of a person, oldest first.
    public func tokens(of handle: Handle) -> [AccessToken] {
        tokens.names().compactMap { tokens.value(AccessToken.self, of: $0) }.filter { $0.handle == handle.text }
            .sorted { ($0.created, $0.id) < ($1.created, $1.id) }
    }

    /// Revokes a token; nothing is accepted for it from now on.
    /// - Throws: `NewsroomError` if the person has no such token.
    public func revoke(_ id: String, of handle: Handle) throws {
        let matches = tokens(of: handle).filter { $0.id.hasPrefix(id) }
        guard id.utf8.count >= 6, matches.count == 1, let token = matches.first else {
            throw NewsroomError(
                .notFound(.token, id, remedy: "see `galley account token list \(handle)`, and give 6 digits or more."))
        }
        try tokens.remove("\(token.id).json")
    }

    /// The token that a secret is; nil where there is none, or it has ended.
    func token(_ secret: String) -> AccessToken? {
        guard secret.utf8.count < 200, let token = tokens.value(AccessToken.self, of: "\(Secret.hash(of: secret)).json")
        else { return nil }
        if let expires = token.expires, expires <= now { return nil }
        return token
    }
}
