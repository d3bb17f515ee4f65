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

    @Option(
        help: ArgumentHelp(
            "As it was: at a time (14:32, 2026-11-20), or when it was last submitted or approved; see galley diff.",
            valueName: "moment"),
        transform: MomentText.init)
    var at: MomentText?

    @Flag(help: "As readers have it.")
    var edition = false

    @OptionGroup var global: GlobalArguments

    func validate() throws {
        guard [edition, revision != nil, at != nil].count(where: \.self) <= 1 else {
            throw ValidationError("Give one of --revision, --at and --edition.")
        }
    }

    func run(in session: Session) async throws {
        let newsroom = try await session.newsroom()
        let reference = try await newsroom.resolve(article)
        let at = try await at?.moment(in: newsroom)
        let moment: Moment = edition ? .edition : at ?? revision.map(Moment.revision) ?? .current
        let view = try await newsroom.article(reference.id, moment)
        try session.answer(view.json) { ArticlePage(view, session.terminal).lines }
    }
}
