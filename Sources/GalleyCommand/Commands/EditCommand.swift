import ArgumentParser
import ArticleStore
import Editorial

/// `galley edit`.
struct EditCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Save a new body or fields; with neither the whole document in your editor.")

    @Argument(help: "The article.")
    var article: String

    @Option(
        help: ArgumentHelp("The new body, in Markdown; - for standard input.", valueName: "file"), completion: .file())
    var bodyFile: String?

    @Option(
        name: .customLong("set"), parsing: .unconditionalSingleValue,
        help: ArgumentHelp(
            "A field and its new value, nothing to take it away; repeatable. The parts of a list are parted by commas.",
            valueName: "field=value"),
        transform: ArgumentText.assignment)
    var assignments: [FieldEdit] = []

    @OptionGroup var action: ActionArguments
    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        let newsroom = try await session.newsroom()
        if bodyFile == nil, assignments.isEmpty { return try await saveFromEditor(newsroom, session) }
        let bytes = try bodyFile.map { try session.bytes(of: $0) }
        let body = try bytes.map { try StoryText.text($0, named: InputFile.name(of: bodyFile ?? "")) }
        let reference = try await newsroom.resolve(article)
        let person = try await session.person(in: newsroom)
        let edit = Edit(body: body, fields: assignments)
        let result = try await newsroom.save(reference.id, edit, options: options(since: reference), by: person)
        try session.report(result, deed: "Saved")
    }

    private func saveFromEditor(_ newsroom: Newsroom, _ session: Session) async throws {
        let reference = try await newsroom.resolve(article)
        let person = try await session.person(in: newsroom)
        let moment = action.base.map(Moment.revision) ?? .revision(reference.revision)
        let document = try await newsroom.article(reference.id, moment).document
        let result = try await session.edit(document, in: newsroom, otherwise: "--body-file FILE or --set FIELD=VALUE")
        {
            try await newsroom.save(
                reference.id, Edit(document: $0), options: options(since: reference), by: person)
        }
        try session.report(result, deed: "Saved")
    }

    /// The person saw the revision that stood when the command began, unless another one is named.
    private func options(since reference: ArticleReference) -> ActionOptions {
        var options = action.options
        options.base = options.base ?? reference.revision
        return options
    }
}
