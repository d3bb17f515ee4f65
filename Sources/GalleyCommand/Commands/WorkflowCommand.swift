import ArgumentParser
import ArticleStore
import Editorial

/// `galley workflow`.
struct WorkflowCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "workflow", abstract: "Show the workflow in force.")

    @Flag(help: "Print a graph for Graphviz.")
    var dot = false

    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        let workflow = try await session.newsroom().workflow()
        if dot, !session.global.json { return try session.copy(workflow.dot) }
        let summary = workflow.summary
        try session.answer(summary.json) { summary.page(on: session.terminal) }
    }
}
