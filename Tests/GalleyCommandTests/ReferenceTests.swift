import Foundation
import Testing

@testable import GalleyCommand

@Suite("The reference")
struct ReferenceTests {
    @Test(
        "the pages of Docs/Reference are what the command says of itself; `make docs` writes them anew",
        arguments: [("cli.md", "--markdown"), ("credit-grammar.md", "--credits")])
    func pages(name: String, flag: String) async throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Docs/Reference/\(name)").standardizedFileURL
        let written = try String(contentsOf: file, encoding: .utf8)
        let said = await CapturedRun.of(["manual", flag])
        #expect(said.exitCode == 0)
        #expect(written == said.output)
    }
}
