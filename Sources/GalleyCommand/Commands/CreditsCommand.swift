import ArgumentParser

/// `galley credits`: what is about credits and about more than one of them.
struct CreditsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "credits", abstract: "Read credit lines, confirm what was read, or report on credits.",
        subcommands: [CreditsReadCommand.self, CreditsConfirmCommand.self, CreditsReportCommand.self])
}
