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
        let before = try await (desk.newsroom.list(), desk.newsroom.search("bridge will"))
        try FileManager.default.removeItem(atPath: "\(desk.path)/galley")
        let again = try await desk.at("2026-11-22T10:00:00Z")
        let after = try await (again.list(), again.search("bridge will"))
        #expect(before.0 == after.0)
        #expect(before.1 == after.1)
    }

    @Test("Bytes that plain git changed and put back do not bring an approval back")
    func backAndForth() async throws {
        let desk = try await TestNewsroom()
        let article = try await desk.approved()
        let file = "\(article.path)/index.md"
        try writeByHand(desk, file) { $0.replacing("will close", with: "may close") }
        try writeByHand(desk, file) { $0.replacing("may close", with: "will close") }
        let view = try await desk.newsroom.article(article.id)
        #expect(view.contentID == article.content && view.revision == 3 && view.status.approvals.isEmpty)
        let refused = await failure { try await desk.newsroom.publish(article.id, base: 3, by: Desk.paula) }
        #expect(refused?.requirements == ["approvals"])
        #expect(try await desk.newsroom.list().first?.revision == 3)
        try await desk.expectSound()
    }

    @Test("An approval that plain git wrote into status.yaml is nobody's word")
    func forgedApproval() async throws {
        let desk = try await TestNewsroom()
        let draft = try await desk.newsroom.create(Draft(headline: "Forged", body: "Text.\n"), by: Desk.rosa)
        try await desk.newsroom.submit(draft.id, by: Desk.rosa)
        try writeByHand(desk, "\(draft.path)/status.yaml") { status in
            status
                + "approvals:\n  - by: edgar\n    at: 2026-11-22T10:00:00Z\n    content: \"\(draft.content)\"\n    revision: 1\n"
        }
        #expect(try await desk.newsroom.article(draft.id).status.approvals.count == 1)
        let refused = await failure { try await desk.newsroom.publish(draft.id, by: Desk.paula) }
        #expect(refused?.requirements == ["approvals"])
    }

    @Test("A merge as `git pull` makes it, its own side first, takes nothing back from the edition")
    func pulledMerge() async throws {
        let desk = try await TestNewsroom()
        let first = try await desk.published("First")
        let work = try clone(desk)
        defer { try? FileManager.default.removeItem(atPath: work) }
        try Data("A note.\n".utf8).write(to: URL(fileURLWithPath: "\(work)/NOTES.md"))
        try Git.run(["-C", work, "add", "NOTES.md"])
        try Git.run(["-C", work, "commit", "-q", "-m", "By hand"])
        let second = try await desk.published("Second")
        try Git.run(["-C", work, "pull", "-q", "--no-rebase", "--no-edit", "origin", "main"])
        try desk.git("fetch", "-q", work, "HEAD")
        try desk.git("update-ref", "refs/heads/main", "FETCH_HEAD")
        _ = try await desk.published("Third")
        let paths = try desk.git("ls-tree", "-r", "--name-only", "published")
        for path in [first.path, second.path] { #expect(paths.contains("\(path)/index.md")) }
        #expect(try await desk.newsroom.log(second.id).map(\.action) == ["create", "submit", "approve", "publish"])
        try await desk.expectSound()
    }

    @Test("A copied folder does not take its article over, and an article that cannot be read is still listed")
    func copiesAndRubbish() async throws {
        let desk = try await TestNewsroom()
        let article = try await desk.newsroom.create(Draft(headline: "Twin", body: "Text.\n"), by: Desk.rosa)
        let broken = try await desk.newsroom.create(Draft(headline: "Broken", body: "Text.\n"), by: Desk.rosa)
        let work = try clone(desk)
        defer { try? FileManager.default.removeItem(atPath: work) }
        try FileManager.default.copyItem(atPath: "\(work)/\(article.path)", toPath: "\(work)/\(article.path)-copy")
        try land(desk, work)
        #expect(try await desk.newsroom.article(article.id).path == article.path)
        #expect(try await desk.newsroom.check().contains { $0.isError && $0.message.contains("has the id") })
        try FileManager.default.removeItem(atPath: "\(work)/\(article.path)-copy")
        try Data([0xFF, 0xFE]).write(to: URL(fileURLWithPath: "\(work)/\(broken.path)/index.md"))
        try land(desk, work)
        let lines = try await desk.newsroom.list()
        #expect(lines.contains { $0.id == article.id.text && $0.path == article.path })
        #expect(lines.contains { $0.id == broken.id.text && $0.state == "unreadable" })
        let findings = try await desk.newsroom.check().filter(\.isError)
        #expect(findings.allSatisfy { $0.place.contains(broken.path) } && !findings.isEmpty)
    }

    @Test("A published article that plain git moved leaves its old folder in the edition at its next publication")
    func movedArticle() async throws {
        let desk = try await TestNewsroom()
        let article = try await desk.published("Mover")
        let work = try clone(desk)
        defer { try? FileManager.default.removeItem(atPath: work) }
        try Git.run(["-C", work, "mv", article.path, "\(article.path)-moved"])
        try land(desk, work)
        try await desk.newsroom.revise(article.id, by: Desk.rosa)
        try await desk.newsroom.submit(article.id, by: Desk.rosa)
        try await desk.newsroom.approve(article.id, by: Desk.edgar)
        try await desk.newsroom.publish(article.id, by: Desk.paula)
        let paths = try desk.git("ls-tree", "-r", "--name-only", "published")
        #expect(paths.contains("mover-moved/index.md") && !paths.contains("mover/index.md"))
        try await desk.expectSound()
    }

    /// Commits all that a work tree has and moves `main` to it, past Galley.
    private func land(_ desk: TestNewsroom, _ work: String) throws {
        try Git.run(["-C", work, "add", "-A"])
        try Git.run(["-C", work, "commit", "-q", "-m", "By hand"])
        try desk.git("fetch", "-q", work, "HEAD")
        try desk.git("update-ref", "refs/heads/main", "FETCH_HEAD")
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
