/// What the manual says beside the description of each command.
enum ManualText {
    /// The environment variables.
    static let variables: [(name: String, meaning: String)] = [
        ("GALLEY_NEWSROOM", "The newsroom's folder, where --newsroom does not say it."),
        ("GALLEY_PERSON", "Who acts, where --as does not say it."),
        ("GALLEY_NOW", "An instant as RFC 3339 has it, at which the clock stands still."),
        ("GALLEY_SEED", "Decides the random bits of new ids, for runs that can be repeated."),
        ("VISUAL, EDITOR", "The editor that create and edit open."),
        ("NO_COLOR", "If set, nothing is coloured."),
        ("COLUMNS", "The width to print for, where it is not the terminal's."),
    ]

    /// The exit codes.
    static let exitCodes: [(code: String, meaning: String)] = [
        ("0", "Done."),
        ("1", "Failure."),
        ("2", "Refused by the workflow."),
        ("3", "Conflict: the article moved on."),
        ("4", "Not found, or ambiguous."),
        ("64", "The command line makes no sense."),
    ]

    /// How errors look.
    static let errors = """
        With --json an error is one object on standard output, {"error": {"code", "message", "unmet"}}, where unmet \
        lists each requirement that does not hold with its message and remedy; kept, base and current stand beside \
        them where a text was kept. Otherwise errors go to standard error.
        """
}
