import ArgumentParser
import ArticleStore

/// `galley comment`.
struct CommentCommand: ArticleAction {
    static let configuration = CommandConfiguration(
        commandName: "comment", abstract: "Remark on an article, for those who work on it.")

    static let deed = "Commented on"

    @Argument(help: "The article.")
    var article: String

    @Option(parsing: .unconditional, help: ArgumentHelp("What you have to say.", valueName: "text"))
    var text: String

    @Flag(help: "Keep the article from being published until the comment is resolved.")
    var blocking = false

    @OptionGroup var action: ActionArguments
    @OptionGroup var global: GlobalArguments

    func step(in newsroom: Newsroom) async throws -> Step { .comment(text, isBlocking: blocking) }
}
