import ArgumentParser

/// `galley manual`: the man page, or the reference of the command in Markdown.
struct ManualCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: "Print the man page galley(1).", shouldDisplay: false)

    @Flag(help: "Print the reference of the command in Markdown.")
    var markdown = false

    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        let command = try CommandDescription.galley()
        try session.output.print(markdown ? MarkdownReference.lines(command) : ManualPage.lines(command))
    }
}
