import ArgumentParser
import ArticleStore
import Testing

@testable import GalleyCommand

@Suite("The grammar of the command")
struct GrammarTests {
    /// Every line that scripts rely on, with the command that must take it.
    static let lines: [(String, any ParsableCommand.Type)] = [
        ("init news.git", InitCommand.self),
        ("import a.txt b.md", ImportCommand.self),
        ("create", CreateCommand.self),
        ("create --headline H --body-file -", CreateCommand.self),
        ("edit A", EditCommand.self),
        ("edit A --body-file F --set slug=x=y --set headline=-30- --base 2", EditCommand.self),
        ("merge", MergeCommand.self),
        ("merge A --late 2026", MergeCommand.self),
        ("merge A --body-file - --base 2", MergeCommand.self),
        ("merge --files B M T --json", MergeCommand.self),
        ("merge --jsonl -", MergeCommand.self),
        ("submit A", StepCommand<SubmitVerb>.self),
        ("withdraw A", StepCommand<WithdrawVerb>.self),
        ("return A --note -no-", StepCommand<ReturnVerb>.self),
        ("approve A --base 3", StepCommand<ApproveVerb>.self),
        ("publish A --override approvals --override embargo --note urgent", StepCommand<PublishVerb>.self),
        ("hold A", StepCommand<HoldVerb>.self),
        ("release A", StepCommand<ReleaseVerb>.self),
        ("kill A --note gone", StepCommand<KillVerb>.self),
        ("spike A", StepCommand<SpikeVerb>.self),
        ("revive A", StepCommand<ReviveVerb>.self),
        ("credits confirm A --base 2 --note N", CreditsConfirmCommand.self),
        ("revise A", ReviseCommand.self),
        ("revise A --kind correction --note N --base 1", ReviseCommand.self),
        ("schedule A --at 2026-11-22T18:00 --zone Europe/Berlin", ScheduleCommand.self),
        ("unschedule A", StepCommand<UnscheduleVerb>.self),
        ("run-due", RunDueCommand.self),
        ("revert A --to 1", RevertCommand.self),
        ("comment A --text -30- --blocking", CommentCommand.self),
        ("resolve A c1", ResolveCommand.self),
        ("assign A eva --due 2026-11-22", AssignCommand.self),
        ("assign A -", AssignCommand.self),
        ("credit A --contributor afp --role reporting --location Paris --tier tagline", CreditCommand.self),
        ("uncredit A --contributor afp --role reporting", UncreditCommand.self),
        ("attach A p.jpg --caption T --credit T --alt T", AttachCommand.self),
        ("detach A p.jpg", DetachCommand.self),
        ("show A --revision 2", ShowCommand.self),
        ("show A --edition", ShowCommand.self),
        ("show A --at submitted", ShowCommand.self),
        ("log A", LogCommand.self),
        ("diff A", DiffCommand.self),
        ("diff A 1", DiffCommand.self),
        ("diff A 1 edition --unified", DiffCommand.self),
        ("diff A --edition --words", DiffCommand.self),
        ("diff A submitted approved --side-by-side", DiffCommand.self),
        ("diff A 14:32 2026-11-20T18:00:00+01:00 --html", DiffCommand.self),
        ("diff --files O - --stat", DiffCommand.self),
        ("diff --jsonl", DiffCommand.self),
        ("diff --jsonl F", DiffCommand.self),
        ("list --state review --status published --by P --credit C --since 2026-11-22 --limit 3", ListCommand.self),
        ("search some words", SearchCommand.self),
        ("board", BoardCommand.self),
        ("people", PeopleListCommand.self),
        ("people add ana --name Ana --email a@example.org --role editor --role publisher", PeopleAddCommand.self),
        ("people change ana --role editor", PeopleChangeCommand.self),
        ("people remove ana", PeopleRemoveCommand.self),
        ("contributors", ContributorsListCommand.self),
        ("contributors add afp --name AFP --kind agency --alias a --alias b --terms T", ContributorsAddCommand.self),
        (
            "contributors add x --wording de=X --rate word --from 2026-01-01 --until 2026-12-31",
            ContributorsAddCommand.self
        ),
        ("contributors show AFP", ContributorsShowCommand.self),
        ("contributors change afp --alias a", ContributorsChangeCommand.self),
        ("contributors change afp --drop-alias -a --note N", ContributorsChangeCommand.self),
        ("contributors merge ap afp", ContributorsMergeCommand.self),
        ("contributors rename afp AFP --id x", ContributorsRenameCommand.self),
        ("contributors remove afp", ContributorsRemoveCommand.self),
        ("credits read", CreditsReadCommand.self),
        ("credits read F", CreditsReadCommand.self),
        ("credits read -", CreditsReadCommand.self),
        ("workflow --dot", WorkflowCommand.self),
        ("config show workflow", ConfigShowCommand.self),
        ("config set style F", ConfigSetCommand.self),
        ("config set workflow -", ConfigSetCommand.self),
        ("config set workflow", ConfigSetCommand.self),
        ("rebuild", RebuildCommand.self),
        ("maintain", MaintainCommand.self),
        ("check", CheckCommand.self),
        ("manual --markdown", ManualCommand.self),
        ("manual --credits", ManualCommand.self),
    ]

    private func words(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }

    private func parse(_ arguments: [String]) throws -> any ParsableCommand {
        try Galley.parseAsRoot(try GlobalOptionOrder.arranged(arguments))
    }

    @Test("every line is taken by its command")
    func everyLine() throws {
        for (line, command) in Self.lines {
            let parsed = try #require(try? parse(words(line)), "\(line)")
            #expect(type(of: parsed) == command, "\(line)")
        }
    }

    @Test("global options stand before the command, after it and at the end")
    func globalOptions() throws {
        let global = ["--newsroom", "n.git", "--as=eva", "--json", "--quiet"]
        for (line, command) in Self.lines {
            let line = words(line)
            let places = [global + line, line + global, Array(line.prefix(1)) + global + line.dropFirst()]
            for arguments in places {
                let parsed = try #require(try? parse(arguments) as? any NewsroomCommand, "\(arguments)")
                #expect(type(of: parsed) == command, "\(arguments)")
                #expect(parsed.global.newsroom == "n.git" && parsed.global.person == "eva", "\(arguments)")
                #expect(parsed.global.json && parsed.global.quiet, "\(arguments)")
            }
        }
    }

    @Test(
        "a line that says nothing sensible is a usage error",
        arguments: [
            "lst", "list --limit 0", "list --status gone", "list --since yesterday", "edit A --set headline",
            "edit A --set =x", "edit A --base 0", "publish A --override approvals", "revise A --kind original",
            "diff A x", "diff A --edition 1 2", "diff A --words --unified", "diff", "diff --files A",
            "diff --files A B C", "diff --files - -", "diff --files A B --edition", "diff --jsonl A B",
            "diff --jsonl --stat", "diff A --stat --html", "diff A 25:00", "show A --at edition --edition",
            "show A --edition --revision 1",
            "credit A --role author", "credit A --contributor c --role r --tier top", "people change ana",
            "people add Ana!", "list --state No!", "contributors change afp", "contributors change afp --rate wrod",
            "contributors add x --from 2026-02-30", "contributors add x --wording =X", "contributors merge afp",
            "config", "config show readme", "credits read A B", "credits write",
            "manual --credits --markdown", "submit", "submit A B",
            "schedule A", "list --nonsense", "import", "search",
        ])
    func usageErrors(line: String) async throws {
        for arguments in [words(line), words(line) + ["--json"]] {
            let printed = await run(arguments)
            #expect(printed.exitCode == 64, "\(arguments): \(printed)")
            let isJSON = arguments.contains("--json")
            let expected = isJSON ? printed.output : printed.errors
            #expect(expected.hasPrefix(isJSON ? #"{"error":{"code":"usage","message":""# : "galley: "))
            #expect((isJSON ? printed.errors : printed.output).isEmpty)
        }
    }

    private func run(_ arguments: [String]) async -> CapturedRun {
        await CapturedRun.of(arguments)
    }

    @Test("help and version are answers, not errors")
    func help() async {
        for arguments in [["--help"], ["help", "diff"], ["people", "--help"], ["--json", "help", "list"]] {
            let printed = await run(arguments)
            #expect(printed.exitCode == 0 && printed.output.contains("USAGE: galley"), "\(arguments)")
            #expect(printed.errors.isEmpty)
        }
        let version = await run(["--version"])
        #expect(version.exitCode == 0 && version.output == "galley \(Galley.version)\n")
    }

    @Test("a bad clock is a usage error")
    func badClock() async {
        for clock in ["today", "2026-11-22", "2026-11-22T18:00:00"] {
            let printed = await CapturedRun.of(["list"], environment: ["GALLEY_NOW": clock])
            #expect(printed.exitCode == 64 && printed.errors.contains("GALLEY_NOW"))
        }
    }
}
