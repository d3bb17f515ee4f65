import ArgumentParser
import ArticleStore

/// `galley check`.
struct CheckCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Look whether everything that must hold in a newsroom holds.")

    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        let findings = try await session.newsroom().check()
        try session.answer(JSON(findings)) { CheckPage.lines(findings, session.terminal) }
        if findings.contains(where: \.isError) { throw ExitCode.failure }
    }
}
