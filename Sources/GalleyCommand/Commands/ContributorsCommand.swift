import ArgumentParser
import ArticleStore
import Editorial

/// `galley contributors`.
struct ContributorsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contributors", abstract: "List who can be credited, or change it.",
        subcommands: [
            ContributorsListCommand.self, ContributorsShowCommand.self, ContributorsAddCommand.self,
            ContributorsChangeCommand.self, ContributorsRemoveCommand.self, ContributorsMergeCommand.self,
            ContributorsRenameCommand.self,
        ],
        defaultSubcommand: ContributorsListCommand.self)
}

/// `galley contributors` alone.
struct ContributorsListCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List who can be credited, or who is credited and is not known.")

    @Flag(help: "List the names that articles credit and the registry does not know, each with whom it may mean.")
    var unknown = false

    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        let newsroom = try await session.newsroom()
        guard !unknown else {
            let names = try await newsroom.unknownContributors()
            try session.answer(.array(names.map(\.json))) { UnknownContributorPage.lines(names) }
            return
        }
        let contributors = try await newsroom.contributors().contributors
        try session.answer(.array(contributors.map(\.json))) {
            ContributorTable.lines(contributors, session.terminal)
        }
    }
}

/// `galley contributors show`.
struct ContributorsShowCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show all that is known of a contributor, and how many articles credit it.")

    @Argument(help: "The contributor: an id, a name or an alias.")
    var contributor: String

    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        let view = try await session.newsroom().contributor(contributor)
        try session.answer(view.json) { ContributorPage.lines(view, session.terminal) }
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
        let bare = Contributor(
            id: id, name: facts.name ?? id, kind: facts.kind ?? .agency, aliases: facts.aliases)
        let contributor = try facts.edit().applied(to: bare)
        try await session.configure(
            session.newsroom(), .addContributor(contributor), noting, "Added \(VisibleText.line(id))")
    }
}

/// `galley contributors remove`.
struct ContributorsRemoveCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Remove a contributor from the registry; credits keep the id.")

    @Argument(help: "The contributor: an id, a name or an alias.")
    var contributor: String

    @OptionGroup var noting: NoteArguments
    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        try await session.configure(
            session.newsroom(), .removeContributor(contributor), noting, "Removed \(VisibleText.line(contributor))")
    }
}
