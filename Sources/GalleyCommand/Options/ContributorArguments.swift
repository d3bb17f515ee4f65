import ArgumentParser
import ArticleStore
import Editorial

/// What can be said of a contributor.
struct ContributorArguments: ParsableArguments {
    @Option(parsing: .unconditional, help: ArgumentHelp("The full name.", valueName: "name"))
    var name: String?

    @Option(
        help: ArgumentHelp(
            "What it is: \(ContributorKind.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "kind"),
        completion: .list(ContributorKind.allCases.map(\.rawValue)), transform: ArgumentText.choice)
    var kind: ContributorKind?

    @Option(
        name: .customLong("alias"), parsing: .unconditionalSingleValue,
        help: ArgumentHelp("Another name; repeatable, the first is what credit lines print.", valueName: "alias"))
    var aliases: [String] = []

    @Option(parsing: .unconditional, help: ArgumentHelp("What was agreed on use and pay.", valueName: "text"))
    var terms: String?

    /// Whether nothing was said.
    var isEmpty: Bool { name == nil && kind == nil && aliases.isEmpty && terms == nil }
}
