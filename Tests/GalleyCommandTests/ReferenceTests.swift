import Foundation
import Testing

@testable import GalleyCommand

@Suite("The reference")
struct ReferenceTests {
    @Test("Docs/Reference/cli.md is what the command says of itself; `make docs` writes it anew")
    func commandLine() async throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Docs/Reference/cli.md").standardizedFileURL
        let written = try String(contentsOf: file, encoding: .utf8)
        let said = await CapturedRun.of(["manual", "--markdown"])
        #expect(said.exitCode == 0)
        #expect(written == said.output)
    }
}
