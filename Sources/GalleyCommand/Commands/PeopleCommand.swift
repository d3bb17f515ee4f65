import ArgumentParser
import ArticleStore
import Editorial
import WebDesk

/// `galley people`.
struct PeopleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people", abstract: "List who works here, or change it.",
        subcommands: [
            PeopleListCommand.self, PeopleAddCommand.self, PeopleChangeCommand.self, PeopleRemoveCommand.self,
        ],
        defaultSubcommand: PeopleListCommand.self)
}

/// `galley people` alone.
struct PeopleListCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List who works here.")

    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        let people = try await session.newsroom().people().all
        try session.answer(.array(people.map(\.json))) { PeopleTable.lines(people, session.terminal) }
    }
}

/// `galley people add`.
struct PeopleAddCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add a person.")

    @Argument(help: "The person's handle.", transform: PersonArgument.handle)
    var handle: Handle

    @OptionGroup var facts: PersonArguments
    @OptionGroup var noting: NoteArguments
    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        let person = Person(
            handle: handle, name: facts.name ?? handle.text, email: facts.email ?? "\(handle)@localhost",
            roles: facts.roles)
        try await session.configure(session.newsroom(), .addPerson(person), noting, "Added \(handle)")
    }
}

/// `galley people change`.
struct PeopleChangeCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "change", abstract: "Change what is given of a person; the rest stays.")

    @Argument(help: "The person's handle.", transform: PersonArgument.handle)
    var handle: Handle

    @OptionGroup var facts: PersonArguments
    @OptionGroup var noting: NoteArguments
    @OptionGroup var global: GlobalArguments

    func validate() throws {
        if facts.isEmpty {
            throw ValidationError("Say what to change: --name, --email or --role.")
        }
    }

    func run(in session: Session) async throws {
        let change = ConfigurationChange.changePerson(
            handle, name: facts.name, email: facts.email, roles: facts.roles.isEmpty ? nil : facts.roles)
        try await session.configure(session.newsroom(), change, noting, "Changed \(handle)")
    }
}

/// `galley people remove`.
struct PeopleRemoveCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Remove a person from those who may act; the past keeps the handle.")

    @Argument(help: "The person's handle.", transform: PersonArgument.handle)
    var handle: Handle

    @OptionGroup var noting: NoteArguments
    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        let newsroom = try await session.newsroom()
        try await session.configure(newsroom, .removePerson(handle), noting, "Removed \(handle)")
        // Who comes back under the handle one day inherits no keys to the desk.
        try Accounts(of: newsroom).remove(handle)
    }
}

/// Reads a handle that is to be a person's.
enum PersonArgument {
    static func handle(_ text: String) throws -> Handle {
        guard let handle = Handle(text) else {
            throw ValidationError("a handle has small letters, digits, “.”, “-” and “_”, 64 at most.")
        }
        return handle
    }
}
