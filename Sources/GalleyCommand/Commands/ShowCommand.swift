import ArgumentParser
import ArticleStore

/// `galley show`.
struct ShowCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show an article.")

    @Argument(help: "The article.")
    var article: String

    @Option(
        help: ArgumentHelp("As this revision left it.", valueName: "n"), transform: ArgumentText.revision)
    var revision: Int?

    @Flag(help: "As readers have it.")
    var edition = false

    @OptionGroup var global: GlobalArguments

    func validate() throws {
        if edition, revision != nil { throw ValidationError("Give --revision or --edition, not both.") }
    }

    func run(in session: Session) async throws {
        let newsroom = try await session.newsroom()
        let reference = try await newsroom.resolve(article)
        let moment: Moment = edition ? .edition : revision.map(Moment.revision) ?? .current
        let view = try await newsroom.article(reference.id, moment)
        try session.answer(view.json) { ArticlePage(view, session.terminal).lines }
    }
}
