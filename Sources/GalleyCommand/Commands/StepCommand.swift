import ArgumentParser
import ArticleStore

/// A step that needs nothing but the article: one shape for submit, approve, publish and their like.
struct StepCommand<Verb: StepVerb>: ArticleAction {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: Verb.name, abstract: Verb.abstract)
    }

    static var deed: String { Verb.deed }

    @Argument(help: "The article.")
    var article: String

    @OptionGroup var action: ActionArguments
    @OptionGroup var global: GlobalArguments

    func step(in newsroom: Newsroom) async throws -> Step { Verb.step }
}

/// What one `StepCommand` differs from another in.
protocol StepVerb {
    /// The subcommand.
    static var name: String { get }
    /// What it does, in one line.
    static var abstract: String { get }
    /// What is done, as a finished deed.
    static var deed: String { get }
    /// The step.
    static var step: Step { get }
}
