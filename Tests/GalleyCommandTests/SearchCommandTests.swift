import Foundation
import Testing

@testable import ArticleStore
@testable import GalleyCommand

@Suite("Searching and paging")
struct SearchCommandTests {
    @Test("A page goes on from the cursor of its last element, and a snippet marks the words")
    func pages() async throws {
        let folder = try TemporaryFolder()
        let environment = ["GALLEY_NEWSROOM": "\(folder.path)/n.git", "GALLEY_SEED": "search", "GALLEY_PERSON": "rosa"]
        func run(_ arguments: String...) async -> CapturedRun {
            await CapturedRun.of(arguments, environment: environment)
        }
        func elements(_ arguments: String...) async throws -> [[String: Any]] {
            let run = await CapturedRun.of(arguments + ["--json"], environment: environment)
            return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
        }
        #expect(await run("init", "\(folder.path)/n.git").exitCode == 0)
        let body = try folder.file("body.md", "The quay is closed.\n".utf8)
        for number in 1...3 {
            #expect(await run("create", "--headline", "Ferry \(number)", "--body-file", body).exitCode == 0)
        }
        for command in [["list"], ["search", "quay"]] {
            let all = await CapturedRun.of(command + ["--json"], environment: environment)
            let first = try #require(
                try JSONSerialization.jsonObject(with: Data(all.output.utf8)) as? [[String: Any]])
            let cursor = try #require(first[1]["cursor"] as? String)
            let rest = await CapturedRun.of(command + ["--after", cursor, "--json"], environment: environment)
            let second = try JSONSerialization.jsonObject(with: Data(rest.output.utf8)) as? [[String: Any]]
            #expect(first.count == 3 && second?.map { $0["id"] as? String } == [first[2]["id"] as? String])
            let wrong = await CapturedRun.of(command + ["--after", "nonsense"], environment: environment)
            #expect(wrong.exitCode == 1 && wrong.errors.contains("“nonsense” is no place in a list"))
        }
        let hit = try #require(try await elements("search", "quay", "--limit", "1").first)
        let snippet = try #require(hit["snippet"] as? [[String: Any]])
        #expect(snippet.compactMap { $0["text"] as? String } == ["The ", "quay", " is closed."])
        #expect(snippet.compactMap { $0["hit"] as? Bool } == [false, true, false])
        #expect(hit["rankedAtOnce"] is NSNull)
        #expect(await run("search", "quay").output.contains("\n  The quay is closed.\n"))
        #expect(await run("search", "nowhere").output == "No articles.\n")
    }

    @Test("That only some of many are ranked together is said below them")
    func many() {
        let hit = SearchHit(article: Samples.line("Ferry sails"), snippet: [SnippetPart("The quay", isHit: true)])
        let lines = SearchTable.lines(
            SearchPage(hits: [hit], rankedAtOnce: 200), Terminal(isColoured: true, width: 120))
        #expect(lines.last == "Many articles match; 200 at a time are ranked, those added last first.")
        #expect(lines.contains("  \u{1B}[1mThe quay\u{1B}[0m"))
    }
}
