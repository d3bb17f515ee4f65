import ArticleStore
import Editorial
import Glibc

/// Imports many files: so many at once, each article all or nothing, an answer for each as soon as it is durable.
struct BulkImport {
    /// How many files are under way at once.
    static let inFlight = 64
    /// How many bytes of files are in memory at once, beside one file that has more.
    private static let memory = 64 * 1024 * 1024

    let newsroom: Newsroom
    let person: Handle
    let session: Session
    let wire: String?
    let isPublished: Bool
    /// Where a line for each article is written; nil where only the report is wanted.
    let answers: AnswerStream?
    private let budget = ByteBudget(limit: Self.memory)

    init(
        into newsroom: Newsroom, by person: Handle, _ session: Session, wire: String?, isPublished: Bool,
        answers: AnswerStream?
    ) {
        (self.newsroom, self.person, self.session) = (newsroom, person, session)
        (self.wire, self.isPublished, self.answers) = (wire, isPublished, answers)
    }

    /// What became of a file, and how many files came with it.
    private struct Outcome {
        var place: Int
        var path: String
        var result: Result<ActionResult, any Error>
        var media = 0
    }

    /// Imports files and folders, in this order; what is below a folder by path.
    func run(_ arguments: [String]) async -> ImportReport {
        var report = ImportReport()
        let total = session.terminal.progressWidth == nil || answers != nil ? nil : StoryWalk.count(arguments)
        var walk = StoryWalk(arguments)
        await withTaskGroup(of: Outcome.self) { group in
            var (place, running) = (0, 0)
            while mayGoOn(&report), let found = walk.next() {
                if running == Self.inFlight, let outcome = await group.next() {
                    add(outcome, to: &report, of: total)
                    running -= 1
                }
                let current = place
                group.addTask { await outcome(of: found, place: current) }
                (place, running) = (place + 1, running + 1)
            }
            for await outcome in group { add(outcome, to: &report, of: total) }
        }
        report.passedOver += walk.passedOver
        return report
    }

    private func mayGoOn(_ report: inout ImportReport) -> Bool {
        if Interruption.isAsked { report.isInterrupted = true }
        return !report.isInterrupted && answers?.isOpen != false
    }

    private func add(_ outcome: Outcome, to report: inout ImportReport, of total: Int?) {
        switch outcome.result {
        case .success(let result):
            report.add(result)
            // The walk takes what stands beside a story for no story, which it is not.
            report.passedOver -= outcome.media
        case .failure(let error): report.add(Failure(error), of: outcome.path, place: outcome.place)
        }
        // Where each file has a line of its own, those show how far it is.
        if answers == nil { WorkProgress.report?(WorkProgress("Importing", done: report.done, total: total)) }
    }

    private func outcome(of found: StoryFolder.Found, place: Int) async -> Outcome {
        switch found {
        case .refused(let path, let error):
            return await answered(Outcome(place: place, path: path, result: .failure(error)))
        case .story(let story):
            do {
                let (result, media) = try await imported(story)
                return await answered(
                    Outcome(place: place, path: story.path, result: .success(result), media: media))
            } catch {
                return await answered(
                    Outcome(place: place, path: story.path, result: .failure(keeping(story, error))))
            }
        }
    }

    /// Writes the line of an article before its place is given to another file.
    private func answered(_ outcome: Outcome) async -> Outcome {
        guard let answers else { return outcome }
        let object: JSON =
            switch outcome.result {
            case .success(let result): result.json.followed(by: ["imported": .bool(result.isChanged)])
            case .failure(let error): Failure(error).json
            }
        let file: JSON = ["file": .string(outcome.path)]
        await answers.write(file.followed(by: object).description)
        return outcome
    }

    /// - Returns: The article, and how many files came with it.
    private func imported(_ story: StoryPlace) async throws -> (ActionResult, Int) {
        let size = story.path == InputFile.standardInput ? 0 : InputFile.size(of: story.path)
        return try await reserving(size) {
            let bytes = try bytes(of: story)
            let names = StoryFile.filesNamed(in: bytes, among: story.siblings)
            let folder = story.path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(story.path[...$0]) } ?? ""
            let sizes = names.map { InputFile.size(of: folder + $0) }
            return try await reserving(sizes.reduce(0, +), beside: size) {
                let media = try names.map { name in
                    let bytes = try InputFile.bytes(of: folder + name, limit: StoryText.largestFile)
                    return MediaFile(name: name, bytes: bytes)
                }
                let file = StoryFile(
                    name: InputFile.name(of: story.path), bytes: bytes, path: story.source, wire: wire, media: media,
                    slug: story.bundle, isPublished: isPublished)
                return (try await newsroom.importStory(file, by: person), media.count)
            }
        }
    }

    /// Runs `body` with room for some bytes more.
    ///
    /// What is held is given back before more is taken: two that wait for each other would wait for good.
    private func reserving<Value>(
        _ bytes: Int, beside held: Int = 0, _ body: () async throws -> Value
    ) async throws -> Value {
        guard bytes > 0 else { return try await body() }
        await budget.give(held)
        await budget.take(bytes + held)
        let result: Result<Value, any Error>
        do { result = .success(try await body()) } catch { result = .failure(error) }
        await budget.give(bytes + held)
        if held > 0 { await budget.take(held) }
        return try result.get()
    }

    private func bytes(of story: StoryPlace) throws -> [UInt8] {
        if story.source == nil { return try session.bytes(of: story.path) }
        return try InputFile.bytes(of: story.path, limit: StoryText.longestText)
    }

    /// A text that was piped in is kept, unless the newsroom has it.
    private func keeping(_ story: StoryPlace, _ error: any Error) -> any Error {
        guard story.path == InputFile.standardInput, var error = error as? NewsroomError, error.kept == nil else {
            return error
        }
        error.kept = session.input.bytes.flatMap { try? newsroom.keepLate($0) }
        return error
    }
}
