import ArgumentParser
import ArticleStore
import Editorial

/// `galley contributors`.
struct ContributorsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contributors", abstract: "List who can be credited, or change it.",
        subcommands: [
            ContributorsListCommand.self, ContributorsAddCommand.self, ContributorsChangeCommand.self,
            ContributorsRemoveCommand.self,
        ],
        defaultSubcommand: ContributorsListCommand.self)
}

/// `galley contributors` alone.
struct ContributorsListCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List who can be credited.")

    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        let contributors = try await session.newsroom().contributors().contributors
        try session.answer(.array(contributors.map(\.json))) {
            ContributorTable.lines(contributors, session.terminal)
        }
    }
}

/// `galley contributors add`.
struct ContributorsAddCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add a contributor to the registry; an agency where nothing else is said.")

    @Argument(help: "The contributor's id.")
    var id: String

    @OptionGroup var facts: ContributorArguments
    @OptionGroup var noting: NoteArguments
    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        let contributor = Contributor(
            id: id, name: facts.name ?? id, kind: facts.kind ?? .agency, aliases: facts.aliases, terms: facts.terms)
        try await session.configure(
            session.newsroom(), .addContributor(contributor), noting, "Added \(VisibleText.line(id))")
    }
}

/// `galley contributors change`.
struct ContributorsChangeCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "change", abstract: "Change what is given of a contributor; the rest stays.")

    @Argument(help: "The contributor's id.")
    var id: String

    @OptionGroup var facts: ContributorArguments
    @OptionGroup var noting: NoteArguments
    @OptionGroup var global: GlobalArguments

    func validate() throws {
        if facts.isEmpty {
            throw ValidationError("Say what to change: --name, --kind, --alias or --terms.")
        }
    }

    func run(in session: Session) async throws {
        let change = ConfigurationChange.changeContributor(
            id, name: facts.name, kind: facts.kind, aliases: facts.aliases.isEmpty ? nil : facts.aliases,
            terms: facts.terms)
        try await session.configure(session.newsroom(), change, noting, "Changed \(VisibleText.line(id))")
    }
}

/// `galley contributors remove`.
struct ContributorsRemoveCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Remove a contributor from the registry; credits keep the id.")

    @Argument(help: "The contributor's id.")
    var id: String

    @OptionGroup var noting: NoteArguments
    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        try await session.configure(
            session.newsroom(), .removeContributor(id), noting, "Removed \(VisibleText.line(id))")
    }
}
