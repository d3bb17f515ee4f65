import ArgumentParser
import ArticleStore
import Editorial

/// `galley revise`.
struct ReviseCommand: ArticleAction {
    static let configuration = CommandConfiguration(
        commandName: "revise",
        abstract: "Open a new revision of a published article, or change the kind or note of the open one.")

    static let deed = "Opened"

    @Argument(help: "The article.")
    var article: String

    @Option(
        help: ArgumentHelp(
            "Why it will be published: \(ArgumentText.kinds.joined(separator: ", ")).", valueName: "kind"),
        completion: .list(ArgumentText.kinds), transform: ArgumentText.kind)
    var kind: PublicationKind?

    @OptionGroup var action: ActionArguments
    @OptionGroup var global: GlobalArguments

    func step(in newsroom: Newsroom) async throws -> Step { .revise(kind) }
}
