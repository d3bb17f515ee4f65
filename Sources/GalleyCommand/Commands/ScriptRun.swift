import ArticleStore
import Editorial
import Synchronization

/// Takes the actions of a script, so many at once, and answers each as soon as it is durable.
final class ScriptRun: Sendable {
    private let newsroom: Newsroom
    private let session: Session
    private let answers: AnswerStream
    private let feed: ScriptFeed
    private let order = ScriptOrder()
    /// Whether what somebody wrote stands nowhere but in the pipe that it came by.
    private let isPiped: Bool
    private let tally = Mutex(Tally())

    private struct Tally {
        var done = 0
        var first: (number: Int, exitCode: Int32)?
    }

    init(in newsroom: Newsroom, _ session: Session, inFlight: Int, isPiped: Bool) {
        (self.newsroom, self.session, self.isPiped) = (newsroom, session, isPiped)
        answers = AnswerStream(session.output)
        feed = ScriptFeed(inFlight: inFlight)
    }

    /// How many actions were done.
    var done: Int { tally.withLock { $0.done } }

    /// What the command exits with for the first line of the script that failed; 0 where none did.
    var exitCode: Int32 { tally.withLock { $0.first?.exitCode ?? 0 } }

    /// Why an answer could not be written.
    var failure: OutputError? { answers.failure }

    /// Takes the actions.
    /// - Returns: How reading ended; every line that was read is done and answered.
    /// - Throws: `NewsroomError` if the script cannot be opened.
    func run(_ path: String) async throws -> ScriptFeed.Ending {
        let answers = answers
        for await input in try feed.lines(of: path, while: { answers.isOpen && !Interruption.isAsked }) {
            do { try start(input) } catch { await answer(input, .failure(error)) }
        }
        await order.settle()
        return feed.ending
    }

    private func start(_ input: ScriptFeed.Input) throws {
        let line = try input.line.get()
        try order.start(input.number, line) {
            do {
                let result = try await self.take(line)
                self.order.note(line.line, result.id)
                await self.answer(input, .success(result))
            } catch {
                self.order.note(line.line, nil)
                await self.answer(input, .failure(self.keeping(line, error)))
            }
        }
    }

    private func answer(_ input: ScriptFeed.Input, _ result: Result<ActionResult, any Error>) async {
        let name: JSON = ["line": input.name]
        switch result {
        case .success(let result):
            tally.withLock { $0.done += 1 }
            remark(result.notices, of: input)
            await answers.write(name.followed(by: result.json(of: input)).description)
        case .failure(let error):
            let failure = Failure(error)
            tally.withLock { tally in
                if input.number < tally.first?.number ?? .max { tally.first = (input.number, failure.exitCode) }
            }
            remark(failure.notices, of: input)
            await answers.write(name.followed(by: failure.json).description)
        }
        feed.noteAnswer()
    }

    private func remark(_ notices: [String], of input: ScriptFeed.Input) {
        session.remark(notices.map { "line \(input.name): \($0)" })
    }

    private func take(_ line: ScriptLine) async throws -> ActionResult {
        let person = try await person(of: line)
        switch line.action {
        case .create(let draft): return try await newsroom.create(draft, by: person)
        case .save(let edit):
            // The person saw the revision that stands now, unless the line names another one.
            let reference = try await newsroom.resolve(try reference(of: line))
            var options = line.options
            options.base = options.base ?? reference.revision
            return try await newsroom.save(reference.id, edit, options: options, by: person)
        default:
            let step = try await step(of: line.action)
            return try await newsroom.act(step, on: try await article(of: line), options: line.options, by: person)
        }
    }

    private func step(of action: RequestedAction) async throws -> Step {
        if case .attach(let file, var media, _) = action {
            media.bytes = try InputFile.bytes(of: file, limit: StoryText.largestFile)
            return .attach(media)
        }
        guard let step = try await action.step(in: newsroom) else {
            throw NewsroomError(.failed("This action is no step."))
        }
        return step
    }

    private func person(of line: ScriptLine) async throws -> Handle {
        if let name = line.person { return try await session.person(named: name, in: newsroom) }
        return try await session.person(in: newsroom)
    }

    private func article(of line: ScriptLine) async throws -> ArticleID {
        if case .line(let earlier) = line.article { return try order.article(ofLine: earlier) }
        return try await newsroom.resolve(try reference(of: line)).id
    }

    private func reference(of line: ScriptLine) throws -> String {
        switch line.article {
        case .reference(let text): return text
        case .line(let earlier): return try order.article(ofLine: earlier).text
        case nil: throw NewsroomError.unreadable("“article” is missing")
        }
    }

    /// Keeps a body that came by a pipe and that the library did not get to see.
    private func keeping(_ line: ScriptLine, _ error: any Error) -> any Error {
        guard isPiped, let body = line.action.body, !body.isEmpty, var error = error as? NewsroomError,
            error.kept == nil
        else { return error }
        error.kept = try? newsroom.keepLate(Array(body.utf8))
        return error
    }
}

extension ActionResult {
    /// What the single command would answer.
    fileprivate func json(of input: ScriptFeed.Input) -> JSON {
        guard case .success(let line) = input.line, case .step(.confirm, _) = line.action else { return json }
        return json.followed(by: ["confirmed": .array(confirmed.map { JSON($0.credit, line: $0.line) })])
    }
}
