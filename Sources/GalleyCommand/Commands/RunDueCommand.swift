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
        let lines = outcomes.map { VisibleText.line($0.description) }
        try session.printing(lines.isEmpty ? nil : lines.joined(separator: "; ")) {
            try session.answer(.array(outcomes.map(\.json))) { lines.isEmpty ? ["Nothing is due."] : lines }
        }
    }
}
