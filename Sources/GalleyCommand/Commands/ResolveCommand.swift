import ArgumentParser
import ArticleStore

/// `galley resolve`.
struct ResolveCommand: ArticleAction {
    static let configuration = CommandConfiguration(
        commandName: "resolve", abstract: "Close a comment.")

    static let deed = "Resolved a comment on"

    @Argument(help: "The article.")
    var article: String

    @Argument(help: "The comment, as galley show names it: c1, c2, …")
    var comment: String

    @OptionGroup var action: ActionArguments
    @OptionGroup var global: GlobalArguments

    func step(in newsroom: Newsroom) async throws -> Step { .resolve(comment) }
}
