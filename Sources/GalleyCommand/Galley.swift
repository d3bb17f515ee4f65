import ArgumentParser

/// The command, with every subcommand in the order of a story's life.
struct Galley: ParsableCommand {
    /// The version that `galley --version` prints.
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "galley",
        abstract: "An editorial workflow and versioned article store for newsrooms.",
        discussion: """
            ARTICLE is an id, four or more characters that begin one, a slug, or a path. Exit codes: 0 done; 1 failure; \
            2 refused by the workflow; 3 conflict; 4 not found or ambiguous; 64 usage.
            """,
        version: "galley \(version)",
        groupedSubcommands: [
            CommandGroup(name: "Begin", subcommands: [InitCommand.self, ImportCommand.self, CreateCommand.self]),
            CommandGroup(
                name: "Write",
                subcommands: [
                    EditCommand.self, MergeCommand.self, CreditCommand.self, UncreditCommand.self,
                    AttachCommand.self, DetachCommand.self, RevertCommand.self,
                ]),
            CommandGroup(
                name: "Decide",
                subcommands: [
                    StepCommand<SubmitVerb>.self, StepCommand<WithdrawVerb>.self, StepCommand<ReturnVerb>.self,
                    StepCommand<ApproveVerb>.self, StepCommand<PublishVerb>.self, ReviseCommand.self,
                    ScheduleCommand.self, StepCommand<UnscheduleVerb>.self, RunDueCommand.self,
                    StepCommand<HoldVerb>.self, StepCommand<ReleaseVerb>.self, StepCommand<KillVerb>.self,
                    StepCommand<SpikeVerb>.self, StepCommand<ReviveVerb>.self,
                ]),
            CommandGroup(
                name: "Talk", subcommands: [CommentCommand.self, ResolveCommand.self, AssignCommand.self]),
            CommandGroup(
                name: "Read",
                subcommands: [
                    ShowCommand.self, LogCommand.self, DiffCommand.self, BlameCommand.self, CreditsCommand.self,
                    ListCommand.self, SearchCommand.self, BoardCommand.self,
                ]),
            CommandGroup(
                name: "Scripts", subcommands: [ApplyCommand.self]),
            CommandGroup(
                name: "The newsroom",
                subcommands: [
                    PeopleCommand.self, ContributorsCommand.self, WorkflowCommand.self, ConfigCommand.self,
                    RebuildCommand.self, MaintainCommand.self, CheckCommand.self,
                ]),
            CommandGroup(name: "Desk", subcommands: [ServeCommand.self, AccountCommand.self, WebhookCommand.self]),
            CommandGroup(name: "Documents", subcommands: [ManualCommand.self]),
        ])

    /// Whether there is a command of this name.
    static func hasCommand(_ name: String) -> Bool {
        configuration.subcommands.contains { $0._commandName == name }
    }

    /// The subcommands of a command that has some; nil for the others.
    static func subcommands(of command: String) -> Set<String>? {
        switch command {
        case "people": ["list", "add", "change", "remove"]
        case "contributors": ["list", "show", "add", "change", "remove", "merge", "rename"]
        case "config": ["show", "set"]
        case "credits": ["read", "confirm", "report"]
        default: nil
        }
    }
}
