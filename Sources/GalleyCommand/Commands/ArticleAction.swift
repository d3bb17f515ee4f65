import ArgumentParser
import ArticleStore
import Editorial

/// An action on one article: resolve it, take the step, say what became of it.
protocol ArticleAction: NewsroomCommand {
    /// The article, as the person named it.
    var article: String { get }
    /// Base, note and overrides.
    var action: ActionArguments { get }
    /// What is done, as a finished deed: `Submitted`.
    static var deed: String { get }

    /// The step that the arguments ask for.
    func step(in newsroom: Newsroom) async throws -> Step
}

extension ArticleAction {
    func run(in session: Session) async throws {
        let newsroom = try await session.newsroom()
        let step = try await step(in: newsroom)
        let reference = try await newsroom.resolve(article)
        let person = try await session.person(in: newsroom)
        let result = try await newsroom.act(step, on: reference.id, options: action.options, by: person)
        try session.report(result, deed: Self.deed)
    }
}

extension Session {
    /// Prints what an action did.
    func report(_ result: ActionResult, deed: String) throws {
        try report(result.json, ActionSentence.text(deed, result, from: result.before), notices: result.notices)
    }
}
