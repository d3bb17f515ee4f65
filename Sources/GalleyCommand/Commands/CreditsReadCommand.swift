import ArgumentParser
import ArticleStore

/// `galley credits read`.
struct CreditsReadCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: "Say of lines of text which of them are credits, and whose.",
        discussion: """
            Where the first line that is not blank begins with “{”, each line is JSON, {"id":…,"text":"…"}; otherwise \
            each line is a text, and its id is its number. Each is answered with a line of JSON. Names are looked up \
            in the registry of the newsroom; where none is named and the current folder is none, in that of the \
            starter.
            """)

    @Argument(help: "The file of lines, or - for standard input, which is the default.", completion: .file())
    var file: String?

    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        let registry = try await session.contributors()
        try ReadLines.answer(file ?? InputFile.standardInput, session, registry: registry)
    }
}
