import Foundation
import Testing

@testable import GalleyCommand

/// A newsroom in a temporary folder whose clock the test sets, for what `diff` shows of an article.
struct DiffNewsroom: ~Copyable {
    let folder: TemporaryFolder
    private let newsroom: String

    private init() throws {
        folder = try TemporaryFolder()
        newsroom = "\(folder.path)/newsroom.git"
    }

    /// A newsroom in Berlin.
    static func inBerlin() async throws -> DiffNewsroom {
        let made = try DiffNewsroom()
        await made.run("init \(made.newsroom)", at: "2026-11-20T08:00:00Z")
        let style = try made.folder.file("style.yaml", "zone: Europe/Berlin\n".utf8)
        await made.run("config set style \(style) --as adam", at: "2026-11-20T08:00:00Z")
        return made
    }

    /// Runs a command line that has to succeed; blanks part the arguments.
    @discardableResult
    func run(
        _ line: String, _ more: String..., at now: String = "2026-11-22T10:00:00Z",
        sourceLocation: SourceLocation = #_sourceLocation
    ) async -> String {
        let run = await attempt(line.split(separator: " ").map(String.init) + more, at: now)
        #expect(run.exitCode == 0, "\(line): \(run.errors)", sourceLocation: sourceLocation)
        return run.output
    }

    /// Runs a command line.
    func attempt(_ arguments: [String], at now: String = "2026-11-22T10:00:00Z") async -> CapturedRun {
        let environment = ["GALLEY_NEWSROOM": newsroom, "GALLEY_NOW": now, "GALLEY_SEED": "diff"]
        return await CapturedRun.of(arguments, environment: environment)
    }

    /// Rosa's “Ferry” of 10:00 UTC; with `life` also submitted at 10:30, approved at 11:30, saved again at 14:00.
    func ferry(life: Bool) async throws {
        let first = try folder.file("first.txt", "One.\n\nTwo.\n".utf8)
        let second = try folder.file("second.txt", "One.\n\nThree.\n".utf8)
        await run("create --headline Ferry --as rosa --body-file \(first)", at: "2026-11-20T10:00:00Z")
        guard life else { return }
        await run("submit ferry --as rosa", at: "2026-11-20T10:30:00Z")
        await run("approve ferry --as edgar", at: "2026-11-20T11:30:00Z")
        await run("edit ferry --as rosa --body-file \(second)", at: "2026-11-20T14:00:00Z")
    }
}
