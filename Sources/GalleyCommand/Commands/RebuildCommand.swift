import ArgumentParser
import ArticleStore

/// `galley rebuild`.
struct RebuildCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild", abstract: "Make the catalogue anew, from git.")

    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        let newsroom = try await session.newsroom()
        let count = try await session.showingProgress { try await newsroom.rebuildCatalogue() }
        try session.report(
            ["commits": .number(count)], "Made the catalogue anew from \(count) commit\(count == 1 ? "" : "s")",
            notices: [])
    }
}
