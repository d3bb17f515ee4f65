import ArgumentParser
import ArticleStore
import Editorial

/// `galley create`.
struct CreateCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: "Create a draft; with neither headline nor body in your editor.")

    @Option(parsing: .unconditional, help: ArgumentHelp("The headline.", valueName: "text"))
    var headline: String?

    @Option(help: ArgumentHelp("The body, in Markdown; - for standard input.", valueName: "file"), completion: .file())
    var bodyFile: String?

    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        let newsroom = try await session.newsroom()
        guard headline != nil || bodyFile != nil else { return try await createInEditor(newsroom, session) }
        let bytes = try bodyFile.map { try session.bytes(of: $0) } ?? []
        let body = try StoryText.text(bytes, named: InputFile.name(of: bodyFile ?? ""))
        let person = try await session.person(in: newsroom)
        let result = try await newsroom.create(Draft(headline: headline ?? "", body: body), by: person)
        try session.report(result, deed: "Created")
    }

    private func createInEditor(_ newsroom: Newsroom, _ session: Session) async throws {
        let person = try await session.person(in: newsroom)
        let template = "---\ntitle: \ndescription: \nbyline: \n---\n\n"
        let result = try await session.edit(template, in: newsroom, otherwise: "--headline TEXT or --body-file FILE") {
            try await newsroom.create(Draft(document: $0), by: person)
        }
        try session.report(result, deed: "Created")
    }
}
