import ArgumentParser
import ArticleStore

/// `galley detach`.
struct DetachCommand: ArticleAction {
    static let configuration = CommandConfiguration(
        commandName: "detach", abstract: "Take a media file out.")

    static let deed = "Took a file out of"

    @Argument(help: "The article.")
    var article: String

    @Argument(help: "The file's name, as galley show has it.")
    var file: String

    @OptionGroup var action: ActionArguments
    @OptionGroup var global: GlobalArguments

    func step(in newsroom: Newsroom) async throws -> Step { .detach(file) }
}
