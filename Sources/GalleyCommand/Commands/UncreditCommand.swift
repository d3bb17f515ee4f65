import ArgumentParser
import ArticleStore
import Editorial

/// `galley uncredit`.
struct UncreditCommand: ArticleAction {
    static let configuration = CommandConfiguration(
        commandName: "uncredit", abstract: "Take the credits of a contributor out.")

    static let deed = "Took a credit out of"

    @Argument(help: "The article.")
    var article: String

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("The contributor: an id, a name or an alias.", valueName: "contributor"))
    var contributor: String

    @Option(
        help: ArgumentHelp("Only the credit in this role.", valueName: "role"),
        completion: .list(CreditRole.allCases.map(\.rawValue)))
    var role: String?

    @OptionGroup var action: ActionArguments
    @OptionGroup var global: GlobalArguments

    func step(in newsroom: Newsroom) async throws -> Step {
        .uncredit(contributor: contributor, role: role.map(CreditRole.init(reading:)))
    }
}
