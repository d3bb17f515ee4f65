import ArgumentParser
import ArticleStore
import WebDesk

/// `galley diff`.
struct DiffCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Show what changed in an article, or between two texts.",
        discussion: """
            FROM and TO are each one argument: the number of a revision; “edition”, what readers have; “submitted” or \
            “approved”, as it last was so; or a time in the newsroom's zone, as it was then: 14:32 (the last one), \
            2026-11-20 (as that day began), “2026-11-20 14:32”, or an instant with its offset. Without them: since \
            your last look, else since the edition, else since the last revision. FROM alone is compared with what \
            stands.

            With --files, two texts are compared without a newsroom: galley diff --files OLD NEW; one of them may be -, \
            standard input. Front matter in them is text like any other. The patch of --unified changes OLD, named \
            from the top of the git repository that you are in, else from the current folder; from the root for a \
            file outside it.

            With --jsonl, the lines of a file, or of standard input, are objects with the texts “old” and “new”; or \
            with “base”, “mine” and “theirs”, to be merged. Each is answered with a line of JSON that carries the \
            object's other keys.
            """)

    @Argument(help: "The article; with --files the older file, with --jsonl the file of lines.")
    var article: String?

    @Argument(help: "The older side; with --files the newer file.")
    var from: String?

    @Argument(help: "The newer side.")
    var to: String?

    @Flag(help: "Compare what readers have with what stands, or with FROM.")
    var edition = false

    @Flag(help: "Compare two files; needs no newsroom.")
    var files = false

    @Flag(help: "Compare or merge the texts in each line of a file of JSON lines; needs no newsroom.")
    var jsonl = false

    @Flag(exclusivity: .exclusive)
    var layout: DiffLayout?

    @OptionGroup var global: GlobalArguments

    func validate() throws {
        if jsonl { return try checkLines() }
        if files { return try checkFiles() }
        guard article != nil else { throw ValidationError("Say which article, or compare two files with --files.") }
        if edition, to != nil { throw ValidationError("--edition is one side; give one other side at most.") }
        do { _ = try [from, to].compactMap { try $0.map(MomentText.init) } } catch let error as UnreadableArgument {
            // Whoever validates is believed to be a command only where the error is one of commands.
            throw ValidationError(error.message)
        }
    }

    func run(in session: Session) async throws {
        if session.global.json, let layout {
            throw ValidationError("--json and --\(layout.rawValue) are two forms of one answer; give one of them.")
        }
        if jsonl { return try ComparedLines.answer(article ?? InputFile.standardInput, session) }
        let sheet = files ? try comparedFiles(session) : try await moments(session)
        switch layout {
        case _ where session.global.json: try session.answer(sheet.json) { [] }
        case .words, nil: try session.output.print(DiffPage(sheet, session.terminal).lines)
        case .sideBySide: try session.output.print(DiffColumns(sheet, session.terminal).lines)
        case .html: try session.output.write(DiffDocument(sheet).text)
        case .unified: try session.copy(sheet.patch)
        case .stat: try session.output.print(DiffStatPage(sheet, session.terminal).lines)
        case .advisory: try session.output.print([sheet.advisory])
        }
    }

    private func comparedFiles(_ session: Session) throws -> DiffSheet {
        let showsPatch = session.global.json || layout == .unified
        return try ComparedFiles(article, from, session).sheet(withPatch: showsPatch)
    }

    private func checkFiles() throws {
        guard let article, let from, to == nil else { throw ValidationError("--files takes two files: OLD NEW.") }
        if edition { throw ValidationError("Files have no --edition; leave it out.") }
        if article == InputFile.standardInput, from == InputFile.standardInput {
            throw ValidationError("Standard input can be one of the files, not both.")
        }
    }

    private func checkLines() throws {
        guard from == nil, !files, !edition else {
            throw ValidationError(
                "--jsonl takes one file, or none for standard input, and neither --files nor --edition.")
        }
        if let layout { throw ValidationError("--jsonl prints JSON; leave --\(layout.rawValue) out.") }
    }

    private func moments(_ session: Session) async throws -> DiffSheet {
        let newsroom = try await session.newsroom()
        let reference = try await newsroom.resolve(article ?? "")
        let (older, newer) = try await sides(of: reference, in: newsroom, session)
        return DiffSheet(try await newsroom.diff(reference.id, from: older, to: newer), of: reference.slug)
    }

    private func sides(
        of article: ArticleReference, in newsroom: Newsroom, _ session: Session
    ) async throws -> (Moment, Moment) {
        let older = try await from.map(MomentText.init)?.moment(in: newsroom)
        let newer = try await to.map(MomentText.init)?.moment(in: newsroom)
        if edition { return (.edition, older ?? .current) }
        if let older { return (older, newer ?? .current) }
        return try await newsroom.likelyMoments(article.id, for: session.personIfKnown(in: newsroom))
    }
}
