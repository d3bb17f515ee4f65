import ArgumentParser
import ArticleStore

/// The options that every command takes.
struct GlobalArguments: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The newsroom's folder; else GALLEY_NEWSROOM, else the current folder.", valueName: "path"),
        completion: .directory)
    var newsroom: String?

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "Who acts: a handle or e-mail address; else GALLEY_PERSON, else git's user.email.", valueName: "person"))
    var person: String?

    @Flag(help: "Print JSON.")
    var json = false

    @Flag(help: "Print nothing about what was done.")
    var quiet = false
}
