import ArgumentParser
import ArticleStore
import Editorial
import WebDesk

/// `galley account`.
struct AccountCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "account", abstract: "Let people and programs in at the desk.",
        discussion: """
            An account is a person's way to log in; it lies under desk/ in the newsroom's folder and never enters git. \
            Whoever can write there can change it.
            """,
        subcommands: [
            AccountAddCommand.self, AccountPasswordCommand.self, AccountRemoveCommand.self, AccountTokenCommand.self,
        ])

    func run() throws {
        throw ValidationError("Say what to do: galley account add HANDLE, password HANDLE, remove HANDLE, or token ….")
    }
}

/// `galley account add`.
struct AccountAddCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Give a person a password, read from standard input.")

    @Argument(help: "The person's handle.", transform: PersonArgument.handle)
    var handle: Handle

    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        let accounts = Accounts(of: try await session.newsroom())
        guard !accounts.hasAccount(handle) else {
            throw ValidationError("\(handle) has an account; galley account password \(handle) changes its password.")
        }
        try await accounts.setPassword(try session.password(), of: handle)
        try session.answer(["handle": .string(handle.text)]) { ["\(handle) can log in now"] }
    }
}

/// `galley account password`.
struct AccountPasswordCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "password",
        abstract: "Change a person's password, read from standard input; all sessions of the person end.")

    @Argument(help: "The person's handle.", transform: PersonArgument.handle)
    var handle: Handle

    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        let accounts = Accounts(of: try await session.newsroom())
        guard accounts.hasAccount(handle) else {
            throw ValidationError("\(handle) has no account; galley account add \(handle) makes one.")
        }
        try await accounts.setPassword(try session.password(), of: handle)
        try session.answer(["handle": .string(handle.text)]) { ["The password of \(handle) is changed"] }
    }
}

/// `galley account remove`.
struct AccountRemoveCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Take a person's password away, and end sessions and access tokens.")

    @Argument(help: "The person's handle.", transform: PersonArgument.handle)
    var handle: Handle

    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        try Accounts(of: try await session.newsroom()).remove(handle)
        try session.answer(["handle": .string(handle.text)]) { ["\(handle) cannot log in any more"] }
    }
}

extension Session {
    /// The first line of standard input.
    fileprivate func password() throws -> String {
        let bytes = try bytes(of: InputFile.standardInput)
        let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        return try StoryText.text(Array(line), named: "The password")
    }
}
