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

    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        let articles = try await session.newsroom().search(words.joined(separator: " "), limit: limit)
        try session.answer(.array(articles.map(\.json))) { ListTable.lines(articles, session.terminal) }
    }
}
