import ArgumentParser
import ArticleStore
import Editorial

/// `galley credit`.
struct CreditCommand: ArticleAction {
    static let configuration = CommandConfiguration(
        commandName: "credit", abstract: "Credit a contributor.")

    static let deed = "Credited"

    @Argument(help: "The article.")
    var article: String

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("The contributor: an id, a name or an alias.", valueName: "contributor"))
    var contributor: String

    @Option(
        help: ArgumentHelp(
            "What the contributor did: \(CreditRole.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "role"),
        completion: .list(CreditRole.allCases.map(\.rawValue)))
    var role: String

    @Option(parsing: .unconditional, help: ArgumentHelp("The place worked from.", valueName: "location"))
    var location: String?

    @Option(
        help: ArgumentHelp(
            "Where the credit is shown: \(CreditTier.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "tier"),
        completion: .list(CreditTier.allCases.map(\.rawValue)), transform: ArgumentText.choice)
    var tier: CreditTier?

    @OptionGroup var action: ActionArguments
    @OptionGroup var global: GlobalArguments

    func step(in newsroom: Newsroom) async throws -> Step {
        .credit(
            CreditRequest(contributor: contributor, role: CreditRole(reading: role), location: location, tier: tier))
    }
}
