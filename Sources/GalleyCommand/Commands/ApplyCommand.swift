import ArgumentParser
import ArticleStore

/// `galley apply`.
struct ApplyCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply",
        abstract: "Take many actions at once, one in each line of JSON, and answer each as soon as it is durable.",
        discussion: """
            A line is {"action":"create","by":"rosa","headline":"…","body":"…"}; the keys are line, action, article, by, \
            base, headline, body, fields, note, kind and at, as far as the action needs them. "article" is what every \
            command takes, or {"line":N}, the article of an earlier line. Lines on the same article are taken in their \
            order. Answers come in the order in which the actions became durable. Docs/Reference/json.md has the details.
            """)

    @Argument(help: "The file; - or nothing for standard input, which may stay open.", completion: .file())
    var file = InputFile.standardInput

    @Option(
        help: ArgumentHelp(
            "How many lines are under way at once: 64 where nothing is said, 4096 at most.", valueName: "n"),
        transform: ArgumentText.limit)
    var inFlight = 64

    @OptionGroup var global: GlobalArguments

    func validate() throws {
        guard inFlight <= 4096 else { throw ValidationError("--in-flight is 4096 at most.") }
    }

    func run(in session: Session) async throws {
        let newsroom = try await session.newsroom()
        Interruption.listen()
        let isPiped = file == InputFile.standardInput
        let run = ScriptRun(in: newsroom, session, inFlight: inFlight, isPiped: isPiped)
        let ending = try await run.run(file)
        if let failure = run.failure {
            let actions = run.done == 1 ? "1 action was" : "\(run.done) actions were"
            throw OutputError(reason: failure.reason, deed: "\(actions) taken, of lines up to \(ending.number)")
        }
        if let failure = ending.failure { throw failure }
        let isInterrupted = ending.isStopped && Interruption.isAsked
        if isInterrupted {
            session.output.say("interrupted; lines up to \(ending.number) are done and answered, no more was read")
        }
        let exitCode = run.exitCode != 0 ? run.exitCode : isInterrupted ? 130 : 0
        if exitCode != 0 { throw ExitCode(exitCode) }
    }
}
