import ArgumentParser

/// `galley credits`: what is about credits and about more than one of them.
struct CreditsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "credits", abstract: "Read credit lines, or confirm what was read.",
        subcommands: [CreditsReadCommand.self, CreditsConfirmCommand.self])
}
