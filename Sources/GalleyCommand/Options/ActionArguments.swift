import ArgumentParser
import ArticleStore

/// What a person may say with any action on the newsroom itself.
struct NoteArguments: ParsableArguments {
    @Option(parsing: .unconditional, help: ArgumentHelp("Why, recorded for good.", valueName: "text"))
    var note: String?

    @Option(
        name: .customLong("override"),
        help: ArgumentHelp(
            "A requirement to override, where the workflow lets you; repeatable, with --note.",
            valueName: "requirement"))
    var overriding: [String] = []

    func validate() throws {
        if !overriding.isEmpty, note == nil {
            throw ValidationError("--override is recorded with its reason; say why with --note TEXT.")
        }
    }

    /// The options as the library takes them.
    var options: ActionOptions { ActionOptions(note: note, overriding: Set(overriding)) }
}

/// What a person may say with any action on an article.
struct ActionArguments: ParsableArguments {
    @OptionGroup var noting: NoteArguments

    @Option(
        help: ArgumentHelp(
            "The revision that you saw; the action is refused if it touches what came later.", valueName: "n"),
        transform: ArgumentText.revision)
    var base: Int?

    /// The options as the library takes them.
    var options: ActionOptions {
        ActionOptions(base: base, note: noting.note, overriding: Set(noting.overriding))
    }
}
