import ArticleStore
import Editorial
import Foundation
import Testing

private typealias Desk = TestNewsroom

@Suite("Plain git beside Galley")
struct PlainGitTests {
    @Test("A push to main or published is refused with the command to use, and changes nothing")
    func pushes() async throws {
        let desk = try await TestNewsroom()
        _ = try await desk.published()
        let clone = try clone(desk)
        defer { try? FileManager.default.removeItem(atPath: clone) }
        try Git.run(["-C", clone, "commit", "-q", "--allow-empty", "-m", "Sneak in"])
        for branch in ["main", "published"] {
            let before = try desk.git("rev-parse", branch)
            let refusal = #expect(throws: Git.Failure.self) {
                try Git.run(["-C", clone, "push", "-q", "origin", "HEAD:\(branch)"])
            }
            #expect(refusal?.output.contains("galley") == true)
            #expect(try desk.git("rev-parse", branch) == before)
        }
    }

    @Test(
        "Content that plain git changed counts as saved by its author: approvals end, the next action goes on from it")
    func foreignSave() async throws {
        let desk = try await TestNewsroom()
        let article = try await desk.approved()
        try writeByHand(desk, "\(article.path)/index.md") {
            $0.replacing("The bridge will close.", with: "It is closed.")
        }
        let log = try await desk.newsroom.log(article.id)
        #expect(log.last?.person == "Gus" && log.last?.revision == 2)
        let view = try await desk.newsroom.article(article.id)
        #expect(view.revision == 2 && view.status.approvals.isEmpty && view.status.savers == ["rosa", "Gus"])
        let refused = await failure { try await desk.newsroom.publish(article.id, by: Desk.paula) }
        #expect(refused?.code == "conflict")
        try await desk.newsroom.approve(article.id, base: 2, by: Desk.mina)
        let published = try await desk.newsroom.publish(article.id, by: Desk.paula)
        #expect(published.revision == 2)
        #expect(try desk.git("show", "published:\(article.path)/index.md").contains("It is closed."))
        let findings = try await desk.newsroom.check()
        #expect(findings.contains { !$0.isError && $0.message.contains("plain git") })
        try await desk.expectSound()
    }

    @Test("Files that plain git broke stop nobody else, and are named")
    func brokenFiles() async throws {
        let desk = try await TestNewsroom()
        let broken = try await desk.newsroom.create(Draft(headline: "Broken", body: "Text.\n"), by: Desk.rosa)
        let fine = try await desk.newsroom.create(Draft(headline: "Fine", body: "Text.\n"), by: Desk.rosa)
        try writeByHand(desk, "\(broken.path)/status.yaml") { _ in "state: [\n" }
        try await desk.newsroom.submit(fine.id, by: Desk.rosa)
        let error = await failure { try await desk.newsroom.submit(broken.id, by: Desk.rosa) }
        #expect("\(try #require(error))".contains("status.yaml"))
        #expect(try await desk.newsroom.list().map(\.slug).contains("fine"))
        #expect(try await desk.newsroom.check().contains { $0.isError && $0.place.contains(broken.path) })
    }

    @Test("A published branch that is gone, empty or behind is written anew by the next action")
    func laggingEdition() async throws {
        let desk = try await TestNewsroom()
        let article = try await desk.published()
        let other = try await desk.newsroom.create(Draft(headline: "Other"), by: Desk.rosa)
        let breakages: [() throws -> Void] = [
            { try desk.git("update-ref", "-d", "refs/heads/published") },
            { try Data().write(to: URL(fileURLWithPath: "\(desk.path)/refs/heads/published")) },
        ]
        for (number, damage) in breakages.enumerated() {
            try damage()
            try await desk.newsroom.act(.comment("\(number)", isBlocking: false), on: other.id, by: Desk.rosa)
            #expect(try desk.git("rev-parse", "published").hasPrefix(try #require(article.edition)))
        }
        try await desk.expectSound()
    }

    @Test("The catalogue may go at any time: every list is as before")
    func catalogueGone() async throws {
        let desk = try await TestNewsroom()
        for number in 1...5 { _ = try await desk.published("Story \(number)") }
        let before = try await (desk.newsroom.list(), desk.newsroom.search("bridge"))
        try FileManager.default.removeItem(atPath: "\(desk.path)/galley")
        let again = try await desk.at("2026-11-22T10:00:00Z")
        let after = try await (again.list(), again.search("bridge"))
        #expect(before.0 == after.0)
        #expect(Set(before.1.map(\.id)) == Set(after.1.map(\.id)))
    }

    private func clone(_ desk: TestNewsroom) throws -> String {
        let path = NSTemporaryDirectory() + "galley-clone-\(UUID().uuidString)"
        try Git.run(["clone", "-q", desk.path, path])
        return path
    }

    /// Commits a change of one file to `main` past Galley, with git's own plumbing.
    private func writeByHand(_ desk: TestNewsroom, _ file: String, _ change: (String) -> String) throws {
        let work = try clone(desk)
        defer { try? FileManager.default.removeItem(atPath: work) }
        let path = "\(work)/\(file)"
        try change(try String(contentsOfFile: path, encoding: .utf8)).write(
            toFile: path, atomically: false, encoding: .utf8)
        try Git.run(["-C", work, "commit", "-q", "-a", "-m", "By hand"])
        try desk.git("fetch", "-q", work, "HEAD")
        try desk.git("update-ref", "refs/heads/main", "FETCH_HEAD")
    }
}
