import ArgumentParser
import ArticleStore

/// `galley config`.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Show or replace the workflow or the house style.",
        subcommands: [ConfigShowCommand.self, ConfigSetCommand.self])

    func run() throws {
        throw ValidationError("Say what to do: galley config show workflow, or galley config set workflow FILE.")
    }
}

/// `galley config show`.
struct ConfigShowCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Print the file in force.")

    @Argument(
        help: "workflow or style.", completion: .list(["workflow", "style"]), transform: ArgumentText.choice)
    var file: ConfigurationFile

    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        let text = try await session.newsroom().configuration(file)
        if !session.global.json { return try session.copy(text) }
        try session.answer(["file": .string("\(file.rawValue).yaml"), "text": .string(text)]) { [] }
    }
}

/// `galley config set`.
struct ConfigSetCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Replace the file; it is validated first, and recorded as one action.")

    @Argument(
        help: "workflow or style.", completion: .list(["workflow", "style"]), transform: ArgumentText.choice)
    var file: ConfigurationFile

    @Argument(help: "The new text; - for standard input.", completion: .file())
    var path = InputFile.standardInput

    @OptionGroup var noting: NoteArguments
    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        let newsroom = try await session.newsroom()
        let bytes = try session.bytes(of: path)
        let text = try StoryText.text(bytes, named: InputFile.name(of: path))
        let change: ConfigurationChange = file == .workflow ? .setWorkflow(text) : .setStyle(text)
        try await session.configure(
            newsroom, change, noting, "Changed \(file.rawValue).yaml")
    }
}
