import ArgumentParser
import ArticleStore

/// `galley manual`: the man page, or in Markdown the reference of the command or the grammar of credit lines.
struct ManualCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: "Print the man page galley(1).", shouldDisplay: false)

    @Flag(help: "Print the reference of the command in Markdown.")
    var markdown = false

    @Flag(help: "Print the grammar by which credit lines are read, in Markdown.")
    var credits = false

    @OptionGroup var global: GlobalArguments

    func validate() throws {
        if markdown, credits { throw ValidationError("--markdown and --credits print different pages; give one.") }
    }

    func run(in session: Session) async throws {
        guard !credits else { return try session.output.print(CreditGrammarReference.lines(CreditPhrases.all)) }
        let command = try CommandDescription.galley()
        try session.output.print(markdown ? MarkdownReference.lines(command) : ManualPage.lines(command))
    }
}
