import ArgumentParser
import ArticleStore
import WebDesk

/// `galley webhook`.
struct WebhookCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "webhook", abstract: "Tell addresses of actions, to rebuild a site.",
        discussion: """
            While galley serve runs, each address is sent a POST for every action that changes what readers have, in order, \
            at least once, until it answers 2xx. The id of an event is its commit; the body is signed with the secret that \
            is printed when the address is added.
            """,
        subcommands: [WebhookAddCommand.self, WebhookListCommand.self, WebhookRemoveCommand.self])

    func run() throws { throw ValidationError("Say what to do: galley webhook add URL, list, or remove ID.") }
}

/// `galley webhook add`.
struct WebhookAddCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add an address, and print the secret that signs what it is sent.")

    @Argument(help: "The address: https://…")
    var url: String

    @Flag(help: "Tell it of every action, not only of those that change what readers have.")
    var all = false

    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        let webhook = try await Webhooks(of: try await session.newsroom()).add(url, isForAll: all)
        try session.answer(["id": .string(webhook.id), "secret": .string(webhook.secret)]) { [webhook.secret] }
    }
}

/// `galley webhook list`.
struct WebhookListCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the addresses, and the last action that each took.")

    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        let webhooks = Webhooks(of: try await session.newsroom()).all
        let json = webhooks.map { webhook -> JSON in
            [
                "id": .string(webhook.id), "url": .string(webhook.url), "all": .bool(webhook.isForAll),
                "after": .text(webhook.after),
            ]
        }
        try session.answer(.array(json)) {
            webhooks.map { "\($0.id)  \(VisibleText.line($0.url))  \($0.after?.prefix(8) ?? "-")" }
        }
    }
}

/// `galley webhook remove`.
struct WebhookRemoveCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Remove an address; it is told nothing from now on.")

    @Argument(help: "Its id.")
    var id: String

    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        try Webhooks(of: try await session.newsroom()).remove(id)
        try session.answer(["removed": .string(id)]) { ["Removed \(VisibleText.line(id))"] }
    }
}
