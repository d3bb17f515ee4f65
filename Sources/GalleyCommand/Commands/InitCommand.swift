import ArgumentParser
import ArticleStore

/// `galley init`.
struct InitCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Make a new newsroom: a bare git repository.")

    @Argument(help: "The folder to make.", completion: .directory)
    var path: String

    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        let newsroom = try await Newsroom.initialise(
            at: path, clock: session.clock(), identifiers: session.identifiers)
        try session.report(
            ["path": .string(newsroom.path)], "Made a newsroom in \(VisibleText.line(newsroom.path))",
            notices: session.global.json ? [] : ["next: set GALLEY_NEWSROOM to it, and look at `galley people`"])
    }
}
