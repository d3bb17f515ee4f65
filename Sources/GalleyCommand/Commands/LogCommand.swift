import ArgumentParser
import ArticleStore

/// `galley log`.
struct LogCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Show every action on an article, oldest first.")

    @Argument(help: "The article.")
    var article: String

    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        let newsroom = try await session.newsroom()
        let entries = try await newsroom.log(try await newsroom.resolve(article).id)
        try session.answer(.array(entries.map(\.json))) { LogTable.lines(entries, session.terminal) }
    }
}
