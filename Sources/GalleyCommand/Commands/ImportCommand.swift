import ArgumentParser
import ArticleStore
import Editorial

/// `galley import`.
struct ImportCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Make one draft of each file: plain text, or Markdown with front matter.")

    @Argument(help: "The files; - for standard input.", completion: .file())
    var files: [String]

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "The agency or publication that sent the text, by id, name or alias: its words count as its own.",
            valueName: "contributor"))
    var wire: String?

    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        let newsroom = try await session.newsroom()
        let person = try await session.person(in: newsroom)
        var outcomes: [JSON] = []
        var deeds: [String] = []
        var exitCode: Int32 = 0
        for file in files {
            do {
                let result = try await imported(file, into: newsroom, by: person, session)
                outcomes.append(result.json)
                deeds.append(ActionSentence.text("Imported", result))
                if global.json { session.remark(result.notices) } else { try session.report(result, deed: "Imported") }
            } catch {
                let failure = failure(error, file, newsroom, session)
                outcomes.append(failure.json)
                session.remark(failure.notices)
                if !global.json { session.output.writeError(failure.page.joined(separator: "\n") + "\n") }
                if exitCode == 0 { exitCode = failure.exitCode }
            }
        }
        if global.json {
            try session.printing(deeds.isEmpty ? nil : deeds.joined(separator: "; ")) {
                try session.output.print([JSON.array(outcomes).description])
            }
        }
        if exitCode != 0 { throw ExitCode(exitCode) }
    }

    /// The error of one file; a text that was piped in is kept, unless the newsroom has it.
    private func failure(_ error: any Error, _ file: String, _ newsroom: Newsroom, _ session: Session) -> Failure {
        var failure = Failure(error)
        if file == InputFile.standardInput, failure.kept == nil, !failure.isDone {
            failure.kept = session.input.bytes.flatMap { try? newsroom.keepLate($0) }
        }
        return failure
    }

    private func imported(
        _ file: String, into newsroom: Newsroom, by person: Handle, _ session: Session
    ) async throws -> ActionResult {
        let bytes = try session.bytes(of: file)
        return try await newsroom.importStory(bytes, named: InputFile.name(of: file), wire: wire, by: person)
    }
}
