import ArgumentParser
import ArticleStore

/// `galley board`.
struct BoardCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "board", abstract: "The newsroom at a glance: a column for each state.")

    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        let columns = try await session.newsroom().board()
        try session.answer(.array(columns.map(\.json))) { BoardPage(columns, session.terminal).lines }
    }
}
