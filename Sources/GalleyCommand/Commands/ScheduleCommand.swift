import ArgumentParser
import ArticleStore
import Editorial

/// `galley schedule`.
struct ScheduleCommand: ArticleAction {
    static let configuration = CommandConfiguration(
        commandName: "schedule", abstract: "Set the instant of publication.")

    static let deed = "Scheduled"

    @Argument(help: "The article.")
    var article: String

    @Option(
        help: ArgumentHelp(
            "When: 2026-11-22T18:00 as clocks show it, or with an offset: 2026-11-22T18:00:00+01:00.",
            valueName: "instant"))
    var at: String

    @Option(
        help: ArgumentHelp(
            "The zone whose clocks are meant, as IANA names it; else the house style's.", valueName: "zone"))
    var zone: String?

    @OptionGroup var action: ActionArguments
    @OptionGroup var global: GlobalArguments

    func step(in newsroom: Newsroom) async throws -> Step {
        let zone = if let zone { zone } else { try await newsroom.style().zone }
        return .schedule(at: try LocalTime.instant(at, in: zone), zone: zone)
    }
}
