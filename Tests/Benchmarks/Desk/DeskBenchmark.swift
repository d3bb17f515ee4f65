import Foundation

/// The table of what the desk must reach.
struct DeskBenchmark {
    let galley: String
    /// How often the two sides take turns.
    var rounds = 5

    /// Prints the rows of a part: `wagtail`, `streams` or `board`; of all where none is named.
    func run(_ part: String? = nil) async throws {
        let folder = FileManager.default.currentDirectoryPath + "/.build/bench/desk-run"
        try? FileManager.default.removeItem(atPath: folder)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        print("", ReportRow.heading, separator: "\n")
        if part ?? "wagtail" == "wagtail" {
            show(try await WagtailComparison(galley: galley, folder: folder, rounds: rounds).rows())
        }
        if part != "wagtail" { try await large(part, folder) }
        try await DeskClient.shutDown()
        // Where something failed, the logs stay.
        try FileManager.default.removeItem(atPath: folder)
    }

    /// What is measured in a newsroom of 100,000 articles.
    private func large(_ part: String?, _ folder: String) async throws {
        let large = try await DeskNewsroom.open(articles: 100_000).copied(to: "\(folder)/large.git")
        let desk = try await GalleyDesk(galley, on: large.path, log: "\(folder)/large.log")
        defer { desk.server.end() }
        if part != "board" { show(try await IdleStreams(desk: desk).rows()) }
        if part != "streams" { show(try await BusyBoard(desk: desk, drafts: large.drafts).rows()) }
    }

    private func show(_ rows: [ReportRow]) {
        for row in rows { print(row.line) }
        fflush(nil)
    }
}
