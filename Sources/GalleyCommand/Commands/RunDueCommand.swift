import ArgumentParser
import ArticleStore

/// `galley run-due`.
struct RunDueCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "run-due", abstract: "Run every schedule that is due.")

    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        let outcomes = try await session.newsroom().runDue()
        if session.global.quiet, !session.global.json { return }
        try session.answer(.array(outcomes.map(\.json))) {
            outcomes.isEmpty ? ["Nothing is due."] : outcomes.map { VisibleText.line($0.description) }
        }
    }
}
