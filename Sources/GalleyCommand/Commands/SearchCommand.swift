import ArgumentParser
import ArticleStore

/// `galley search`.
struct SearchCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Find articles that have all the words, best first.")

    @Argument(help: "The words.")
    var words: [String]

    @Option(help: ArgumentHelp("At most this many.", valueName: "n"), transform: ArgumentText.limit)
    var limit = 20

    @Option(
        help: ArgumentHelp(
            "Only those after this place: the cursor of the last one of an earlier page, as --json has it.",
            valueName: "cursor"))
    var after: String?

    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        let newsroom = try await session.newsroom()
        let page = try await newsroom.search(words.joined(separator: " "), limit: limit, after: after)
        try session.answer(page.json) { SearchTable.lines(page, session.terminal) }
    }
}
