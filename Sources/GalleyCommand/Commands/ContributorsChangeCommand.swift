import ArgumentParser
import ArticleStore
import Editorial

/// `galley contributors change`.
struct ContributorsChangeCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "change",
        abstract: "Change what is given of a contributor; the rest stays, and so do its other aliases.")

    @Argument(help: "The contributor: an id, a name or an alias.")
    var contributor: String

    @OptionGroup var facts: ContributorArguments

    @Option(
        name: .customLong("drop-alias"), parsing: .unconditionalSingleValue,
        help: ArgumentHelp("A name that means it no more; repeatable.", valueName: "alias"))
    var dropped: [String] = []

    @OptionGroup var noting: NoteArguments
    @OptionGroup var global: GlobalArguments

    func validate() throws {
        if facts.edit(dropping: dropped) == ContributorEdit() {
            throw ValidationError(
                "Say what to change: --name, --kind, --alias, --drop-alias, --wording, --terms, --rate, --from or "
                    + "--until.")
        }
    }

    func run(in session: Session) async throws {
        let change = ConfigurationChange.changeContributor(contributor, facts.edit(dropping: dropped))
        try await session.configure(
            session.newsroom(), change, noting, "Changed \(VisibleText.line(contributor))")
    }
}

/// `galley contributors merge`.
struct ContributorsMergeCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Make one contributor of two: the names of the first, and every credit given to it, are the other's.")

    @Argument(help: "The contributor that goes: an id, a name or an alias.")
    var from: String

    @Argument(help: "The contributor that stays, with its wording, terms and dates.")
    var into: String

    @OptionGroup var noting: NoteArguments
    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        try await session.configure(
            session.newsroom(), .mergeContributors(from: from, into: into), noting,
            "Merged \(VisibleText.line(from)) into \(VisibleText.line(into))")
    }
}

/// `galley contributors rename`.
struct ContributorsRenameCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "rename", abstract: "Give a contributor another name; the old one goes on meaning it.")

    @Argument(help: "The contributor: an id, a name or an alias.")
    var contributor: String

    @Argument(help: "The new name.")
    var name: String

    @Option(name: .customLong("id"), help: ArgumentHelp("The new id; the old one becomes an alias.", valueName: "id"))
    var newID: String?

    @OptionGroup var noting: NoteArguments
    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        try await session.configure(
            session.newsroom(), .renameContributor(contributor, name: name, id: newID), noting,
            "Renamed \(VisibleText.line(contributor)) to \(VisibleText.line(name))")
    }
}
