import ArgumentParser
import ArticleStore

/// `galley attach`.
struct AttachCommand: ArticleAction {
    static let configuration = CommandConfiguration(
        commandName: "attach", abstract: "Add a media file, or replace the one of the same name.")

    static let deed = "Attached a file to"

    @Argument(help: "The article.")
    var article: String

    @Argument(help: "The file, 100 MB at most.", completion: .file())
    var file: String

    @Option(parsing: .unconditional, help: ArgumentHelp("The caption, as printed.", valueName: "text"))
    var caption: String?

    @Option(parsing: .unconditional, help: ArgumentHelp("The credit of the picture, as printed.", valueName: "text"))
    var credit: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("What the picture shows, for those who cannot see it.", valueName: "text"))
    var alt: String?

    @OptionGroup var action: ActionArguments
    @OptionGroup var global: GlobalArguments

    func step(in newsroom: Newsroom) async throws -> Step {
        let bytes = try InputFile.bytes(of: file, limit: StoryText.largestFile)
        return .attach(
            MediaFile(name: InputFile.lastName(of: file), bytes: bytes, caption: caption, credit: credit, alt: alt))
    }
}
