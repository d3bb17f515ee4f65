import ArgumentParser
import ArticleStore
import Editorial

/// `galley import`.
struct ImportCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Make one draft of each file: plain text, or Markdown with front matter.")

    @Argument(help: "The files; - for standard input.", completion: .file())
    var files: [String]

    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        let newsroom = try await session.newsroom()
        let person = try await session.person(in: newsroom)
        var outcomes: [JSON] = []
        var exitCode: Int32 = 0
        for file in files {
            do {
                let result = try await imported(file, into: newsroom, by: person, session)
                outcomes.append(result.json)
                if global.json { session.remark(result.notices) } else { try session.report(result, deed: "Imported") }
            } catch {
                var failure = Failure(error)
                if file == InputFile.standardInput {
                    failure.kept = session.input.bytes.flatMap { try? newsroom.keepLate($0) }
                }
                outcomes.append(failure.json)
                if !global.json { session.output.writeError(failure.page.joined(separator: "\n") + "\n") }
                if exitCode == 0 { exitCode = failure.exitCode }
            }
        }
        if global.json { try session.output.print([JSON.array(outcomes).description]) }
        if exitCode != 0 { throw ExitCode(exitCode) }
    }

    private func imported(
        _ file: String, into newsroom: Newsroom, by person: Handle, _ session: Session
    ) async throws -> ActionResult {
        let bytes = try session.bytes(of: file)
        return try await newsroom.importStory(bytes, named: InputFile.name(of: file), by: person)
    }
}
