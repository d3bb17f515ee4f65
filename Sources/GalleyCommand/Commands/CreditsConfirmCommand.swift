import ArgumentParser
import ArticleStore
import Editorial

/// `galley credits confirm`.
struct CreditsConfirmCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm",
        abstract: "State that the credits are right which import read with less than full confidence.")

    @Argument(help: "The article.")
    var article: String

    @OptionGroup var action: ActionArguments
    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        let newsroom = try await session.newsroom()
        let reference = try await newsroom.resolve(article)
        let person = try await session.person(in: newsroom)
        let result = try await newsroom.act(.confirm, on: reference.id, options: action.options, by: person)
        let credits = result.confirmed.map { JSON($0.credit, line: $0.line) }
        let answer = result.json.followed(by: ["confirmed": .array(credits)])
        let lines = session.global.json ? [] : result.confirmed.map(\.description)
        try session.report(answer, Self.sentence(result), notices: lines + result.notices)
    }

    private static func sentence(_ result: ActionResult) -> String {
        if result.isChanged { return ActionSentence.text("Confirmed the credits of", result, from: result.before) }
        let article = "\(VisibleText.line(result.slug)) (revision \(result.revision))"
        return result.confirmed.isEmpty
            ? "Nothing to confirm: no credit of \(article) is unsure"
            : "Nothing to confirm: the credits of \(article) are confirmed"
    }
}
