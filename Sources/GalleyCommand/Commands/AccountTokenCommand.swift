import ArgumentParser
import ArticleStore
import Editorial
import WebDesk

/// `galley account token`.
struct AccountTokenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token", abstract: "Make, list or revoke the access tokens of a person's programs.",
        subcommands: [TokenMakeCommand.self, TokenListCommand.self, TokenRevokeCommand.self])

    func run() throws {
        throw ValidationError("Say what to do: galley account token make HANDLE, list HANDLE, or revoke HANDLE ID.")
    }
}

/// `galley account token make`.
struct TokenMakeCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "make", abstract: "Make an access token and print its secret, which can't be shown again.")

    @Argument(help: "The person's handle.", transform: PersonArgument.handle)
    var handle: Handle

    @Option(parsing: .unconditional, help: ArgumentHelp("What it is for.", valueName: "name"))
    var name = "galley"

    @Option(
        name: .customLong("scope"),
        help: ArgumentHelp(
            "What it may do: read, write, publish or administer; repeatable, read alone by default.", valueName: "scope"
        ),
        completion: .list(TokenScope.allCases.map(\.rawValue)), transform: ArgumentText.choice)
    var scopes: [TokenScope] = []

    @Option(help: ArgumentHelp("How many days it lasts; until it is revoked by default.", valueName: "days"))
    var days: Int?

    @OptionGroup var global: GlobalArguments

    func validate() throws {
        guard (1...36_500).contains(days ?? 1) else { throw ValidationError("a token lasts one day or more.") }
    }

    func run(in session: Session) async throws {
        let accounts = Accounts(of: try await session.newsroom())
        let (secret, token) = try await accounts.makeToken(
            named: name, for: handle, scopes: scopes.isEmpty ? [.read] : scopes,
            lasting: days.map { Int64($0) * 86_400 })
        try session.answer(["secret": .string(secret), "id": .string(token.id)]) { [secret] }
    }
}

/// `galley account token list`.
struct TokenListCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the access tokens of a person, without their secrets.")

    @Argument(help: "The person's handle.", transform: PersonArgument.handle)
    var handle: Handle

    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        let tokens = Accounts(of: try await session.newsroom()).tokens(of: handle)
        try session.answer(.array(tokens.map(\.json))) {
            tokens.map { token in
                let end = token.expires.map { " until \(Instant(seconds: $0).shown)" } ?? ""
                let scopes = token.scopes.map(\.rawValue).joined(separator: ", ")
                return "\(token.id.prefix(8))  \(VisibleText.line(token.name))  \(scopes)\(end)"
            }
        }
    }
}

/// `galley account token revoke`.
struct TokenRevokeCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke", abstract: "Revoke an access token: nothing is accepted for it from now on.")

    @Argument(help: "The person's handle.", transform: PersonArgument.handle)
    var handle: Handle

    @Argument(help: "The token's id, or six or more of its first digits.")
    var id: String

    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        try Accounts(of: try await session.newsroom()).revoke(id, of: handle)
        try session.answer(["revoked": .string(id)]) { ["Revoked \(VisibleText.line(id))"] }
    }
}
