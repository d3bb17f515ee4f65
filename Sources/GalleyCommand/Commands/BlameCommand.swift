import ArgumentParser
import ArticleStore

/// `galley blame`.
struct BlameCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "blame", abstract: "Show which revision, and who, each sentence or word came from.",
        discussion: """
            AT is the number of a revision, “edition”, “submitted”, “approved”, or a time; without it, the article as \
            it stands. What was moved keeps its \
            origin. With --jsonl no newsroom is needed: each line of the file (- for standard input, which is read where \
            none is named) is {"revisions":["…","…"]}, oldest first, and is answered by a line that gives for each word \
            of the last one the index of the revision that it came from.
            """)

    /// What is shown on lines of its own.
    enum Unit: String, CaseIterable {
        case sentence
        case word
    }

    @Argument(help: "The article; with --jsonl, the file.", completion: .file())
    var article: String?

    @Argument(help: "The moment, as for diff.", transform: MomentText.init)
    var at: MomentText?

    @Option(
        help: ArgumentHelp("sentence (the default), or word: the words of one origin.", valueName: "unit"),
        transform: ArgumentText.choice)
    var by: Unit?

    @Flag(help: "Read histories as lines of JSON, and answer likewise.")
    var jsonl = false

    @OptionGroup var global: GlobalArguments

    func validate() throws {
        if jsonl, at != nil || by != nil { throw ValidationError("--jsonl takes a file, and nothing else.") }
        if !jsonl, article == nil { throw ValidationError("Say which article; or give --jsonl and a file.") }
    }

    func run(in session: Session) async throws {
        guard !jsonl else { return try BlameLines.answer(file: article ?? InputFile.standardInput, in: session) }
        let newsroom = try await session.newsroom()
        let reference = try await newsroom.resolve(article ?? "")
        let moment = try await at?.moment(in: newsroom) ?? .current
        let provenance = try await newsroom.provenance(of: reference.id, at: moment)
        try session.answer(provenance.json(listsSentences: by != .word)) {
            let stretches = by == .word ? BlameSentence.runs(of: provenance) : BlameSentence.sentences(of: provenance)
            return BlamePage(provenance, stretches, session.terminal).lines
        }
    }
}
