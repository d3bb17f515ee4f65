import ArticleStore
import Editorial
import Foundation
import Testing

@testable import CrashWriter

@Suite("A stock git client")
struct StockClientTests {
    @Test("Reads each action, its content and the edition at once after the acknowledgement")
    func atOnce() async throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/newsroom.git"
        let newsroom = try await Newsroom.initialise(at: path)
        let (git, desk) = (Git(path: path), try #require(Desk()))
        func expectThere(_ result: ActionResult) async throws {
            let found = try await git.run("rev-parse", "main", "main:\(result.path)/index.md")
            #expect(found == "\(result.commit)\n\(result.content.hex)")
            guard let edition = result.edition else { return }
            #expect(try await git.run("rev-parse", "published") == edition)
        }
        for number in 0..<3 {
            let draft = Draft(headline: "Story \(number)", body: "Text \(number).\n")
            let made = try await newsroom.create(draft, by: desk.rosa)
            try await expectThere(made)
            try await expectThere(try await newsroom.submit(made.id, by: desk.rosa))
            try await expectThere(try await newsroom.approve(made.id, by: desk.edgar))
            let published = try await newsroom.publish(made.id, by: desk.paula)
            try await expectThere(published)
            #expect(try await git.run("rev-parse", "published:\(made.path)/index.md") == published.content.hex)
        }
    }
}
