import ArgumentParser
import ArticleStore
import Editorial

/// `galley list`.
struct ListCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List articles, the one with the newest action first.")

    @Option(
        help: ArgumentHelp("Only those in this state.", valueName: "state"), transform: ArgumentText.state)
    var state: String?

    @Option(
        help: ArgumentHelp(
            "Only those of which readers have this: "
                + PublicationStatus.allCases.map(\.rawValue).joined(separator: ", ") + ".", valueName: "status"),
        completion: .list(PublicationStatus.allCases.map(\.rawValue)), transform: ArgumentText.choice)
    var status: PublicationStatus?

    @Option(help: ArgumentHelp("Only those whose last action this person took.", valueName: "person"))
    var by: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Only those that credit this contributor.", valueName: "contributor"))
    var credit: String?

    @Option(
        parsing: .unconditional, help: ArgumentHelp("Only those of this section.", valueName: "section"))
    var section: String?

    @Option(
        help: ArgumentHelp("Only those with an action since this date or instant.", valueName: "date"),
        transform: ArgumentText.instant)
    var since: Instant?

    @Option(help: ArgumentHelp("At most this many.", valueName: "n"), transform: ArgumentText.limit)
    var limit = 50

    @Option(
        help: ArgumentHelp(
            "Only those after this place: the cursor of the last one of an earlier page, as --json has it.",
            valueName: "cursor"))
    var after: String?

    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        let query = ArticleQuery(
            state: state, status: status?.rawValue, by: by, credit: credit, since: since, section: section,
            limit: limit, after: after)
        let articles = try await session.newsroom().list(query)
        try session.answer(.array(articles.map(\.json))) { ListTable.lines(articles, session.terminal) }
    }
}
