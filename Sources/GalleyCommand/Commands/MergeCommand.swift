import ArgumentParser
import ArticleStore

/// `galley merge`.
struct MergeCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Settle a text that came too late; or merge plain texts.",
        discussion: """
            Without arguments: the texts that wait. With ARTICLE: a text of it that a conflict left under desk/late, or \
            the one that --body-file and --base give, is brought together with what stands; your editor opens on what \
            is in conflict, and what it leaves is saved.
            With --files the arguments are three files, BASE, MINE and THEIRS, and with --jsonl a file whose lines are \
            {"base","mine","theirs"}, or - for standard input; neither needs a newsroom.
            """)

    @Argument(help: "The article, or the files.", completion: .file())
    var arguments: [String] = []

    @Flag(help: "Merge three files of plain text and print the merged text.")
    var files = false

    @Flag(help: "Merge the texts in each line of a file and print one line for each.")
    var jsonl = false

    @Option(help: ArgumentHelp("Which text waits, where there are several.", valueName: "id"))
    var late: String?

    @Option(
        help: ArgumentHelp("A body that is based on --base; - for standard input.", valueName: "file"),
        completion: .file())
    var bodyFile: String?

    @OptionGroup var action: ActionArguments
    @OptionGroup var global: GlobalArguments

    func validate() throws {
        if files, jsonl { throw ValidationError("Give --files or --jsonl, not both.") }
        if files, arguments.count != 3 { throw ValidationError("--files takes three: BASE MINE THEIRS.") }
        if arguments.count > (files ? 3 : 1) { throw ValidationError("Give one, not \(arguments.count).") }
        if bodyFile != nil, action.base == nil {
            throw ValidationError("Say with --base which revision the text is based on.")
        }
        if late != nil, bodyFile != nil { throw ValidationError("Give --late or --body-file, not both.") }
        if arguments.isEmpty, late != nil || bodyFile != nil { throw ValidationError("Say which article.") }
    }

    func run(in session: Session) async throws {
        if files { return try PlainMerge.mergeFiles(arguments, session) }
        if jsonl { return try PlainMerge.mergeLines(of: arguments.first ?? InputFile.standardInput, session) }
        let newsroom = try await session.newsroom()
        guard let article = arguments.first else { return try await list(newsroom, session) }
        let reference = try await newsroom.resolve(article)
        let person = try await session.person(in: newsroom)
        let waiting = bodyFile == nil ? try waitingText(of: reference, in: newsroom) : nil
        let edit = try waiting.map { try newsroom.edit(of: $0) } ?? (try typedEdit(session))
        guard let base = action.base ?? waiting?.base else {
            throw ValidationError("Nothing says which revision the text is based on; say it with --base.")
        }
        let settlement = try await newsroom.settle(reference.id, edit, base: base)
        let result = try await session.settle(settlement, in: newsroom) { document in
            var edit = Edit(document: document)
            edit.fields = settlement.fields
            var options = action.options
            options.base = settlement.current
            return try await newsroom.save(reference.id, edit, options: options, by: person)
        }
        if let waiting { try newsroom.removeLate(waiting) }
        try session.report(result, deed: "Merged")
    }

    private func typedEdit(_ session: Session) throws -> Edit {
        let path = bodyFile ?? InputFile.standardInput
        return Edit(body: try StoryText.text(try session.bytes(of: path), named: InputFile.name(of: path)))
    }

    private func waitingText(of article: ArticleReference, in newsroom: Newsroom) throws -> LateText {
        let all = try newsroom.waitingTexts().filter { $0.article == article.id }
        let texts = late.map { wanted in all.filter { $0.id.hasPrefix(wanted) || "\($0.id).md" == wanted } } ?? all
        if texts.count == 1 || late != nil && texts.contains(where: { $0.id == late }) {
            return texts.first { $0.id == late } ?? texts[0]
        }
        guard texts.isEmpty else {
            let ids = texts.map(\.id).joined(separator: ", ")
            throw NewsroomError(
                .invalid("\(texts.count) texts of \(article.slug) wait; say which with --late: \(ids)."))
        }
        throw NewsroomError(
            .notFound(
                .lateText, late ?? article.slug,
                remedy: "no such text of \(article.slug) waits under desk/late; see `galley merge`, or give one with "
                    + "--body-file and --base."))
    }

    private func list(_ newsroom: Newsroom, _ session: Session) async throws {
        var waiting: [WaitingText] = []
        for text in try newsroom.waitingTexts() {
            var slug: String?
            if let article = text.article { slug = try? await newsroom.article(article).content.slug }
            waiting.append(WaitingText(text: text, slug: slug))
        }
        try session.answer(.array(waiting.map(\.json))) {
            waiting.isEmpty ? ["No text waits."] : WaitingText.lines(waiting, session.terminal)
        }
    }
}
