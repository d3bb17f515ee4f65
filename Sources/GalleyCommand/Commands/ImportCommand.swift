import ArgumentParser
import ArticleStore
import Editorial

/// `galley import`.
struct ImportCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Make one draft of each file: plain text, or Markdown with front matter.",
        discussion: """
            Of a folder, every story in it and below it is imported: .md, .markdown, .txt and .text, and the index.md of a \
            Hugo bundle with the files beside it that it names. What was imported from the folder before, and has not \
            changed since, is not imported again: an import that was interrupted goes on when it is run again. Files that \
            are named themselves are imported as often as they are named.
            """)

    @Argument(help: "The files and folders; - for standard input.", completion: .file())
    var files: [String]

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "The agency or publication that sent the text, by id, name or alias: its words count as its own.",
            valueName: "contributor"))
    var wire: String?

    @Flag(
        help: ArgumentHelp(
            "Import what readers have already, as published on the date in its front matter; for administrators."))
    var published = false

    @Flag(help: "Print a line of JSON for each file as soon as its article is durable.")
    var jsonl = false

    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        let newsroom = try await session.newsroom()
        let person = try await session.person(in: newsroom)
        if jsonl || files.contains(where: StoryWalk.isFolder) {
            try await importAll(into: newsroom, by: person, session)
        } else {
            try await importEach(into: newsroom, by: person, session)
        }
    }

    /// Files, one after another.
    private func importEach(into newsroom: Newsroom, by person: Handle, _ session: Session) async throws {
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
        let story = StoryFile(name: InputFile.name(of: file), bytes: bytes, wire: wire, isPublished: published)
        return try await newsroom.importStory(story, by: person)
    }

    /// Files and folders, many at once.
    private func importAll(into newsroom: Newsroom, by person: Handle, _ session: Session) async throws {
        Interruption.listen()
        let answers = jsonl || global.json ? AnswerStream(session.output) : nil
        let work = BulkImport(
            into: newsroom, by: person, session, wire: wire, isPublished: published, answers: answers)
        let report = await session.showingProgress { await work.run(files) }
        if let failure = answers?.failure { throw OutputError(reason: failure.reason, deed: report.sentence) }
        if answers == nil {
            if !report.refusalLines.isEmpty {
                session.output.writeError(report.refusalLines.joined(separator: "\n") + "\n")
            }
            session.remark(report.noticeLines)
            if !global.quiet {
                try session.printing(report.sentence) { try session.output.print([report.sentence + "."]) }
            }
        } else {
            session.remark(report.noticeLines + [report.sentence + "."])
        }
        if report.isInterrupted {
            session.remark(["Interrupted; run the same command again, and it goes on where it stopped."])
        }
        if report.exitCode != 0 { throw ExitCode(report.exitCode) }
    }
}
