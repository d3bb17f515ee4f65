import ArgumentParser
import ArticleStore
import Editorial

/// What can be said of a person.
struct PersonArguments: ParsableArguments {
    @Option(parsing: .unconditional, help: ArgumentHelp("The full name.", valueName: "name"))
    var name: String?

    @Option(help: ArgumentHelp("The e-mail address, by which git knows the person.", valueName: "email"))
    var email: String?

    @Option(
        name: .customLong("role"), help: ArgumentHelp("A role; repeatable.", valueName: "role"),
        transform: ArgumentText.role)
    var roles: [Role] = []

    /// Whether nothing was said.
    var isEmpty: Bool { name == nil && email == nil && roles.isEmpty }
}
