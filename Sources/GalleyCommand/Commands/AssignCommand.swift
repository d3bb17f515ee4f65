import ArgumentParser
import ArticleStore
import Editorial

/// `galley assign`.
struct AssignCommand: ArticleAction {
    static let configuration = CommandConfiguration(
        commandName: "assign", abstract: "Say who has an article now.")

    static let deed = "Assigned"
    private static let nobody = "-"

    @Argument(help: "The article.")
    var article: String

    @Argument(help: "The person's handle; - for nobody.")
    var person: String

    @Option(
        help: ArgumentHelp("Until when: a date or an instant.", valueName: "instant"), transform: ArgumentText.instant)
    var due: Instant?

    @OptionGroup var action: ActionArguments
    @OptionGroup var global: GlobalArguments

    func step(in newsroom: Newsroom) async throws -> Step {
        if person == Self.nobody { return .assign(nil, due: due) }
        guard let handle = Handle(person) else {
            throw NewsroomError(.notFound(.person, person, remedy: "see `galley people`."))
        }
        return .assign(handle, due: due)
    }
}
