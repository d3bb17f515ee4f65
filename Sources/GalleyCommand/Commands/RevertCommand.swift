import ArgumentParser
import ArticleStore

/// `galley revert`.
struct RevertCommand: ArticleAction {
    static let configuration = CommandConfiguration(
        commandName: "revert", abstract: "Make the text of an old revision the newest one.")

    static let deed = "Reverted"

    @Argument(help: "The article.")
    var article: String

    @Option(help: ArgumentHelp("The revision to go back to.", valueName: "n"), transform: ArgumentText.revision)
    var to: Int

    @OptionGroup var action: ActionArguments
    @OptionGroup var global: GlobalArguments

    func step(in newsroom: Newsroom) async throws -> Step { .revert(to: to) }
}
