import ArticleStore
import Editorial
import Foundation
import Testing

private typealias Desk = TestNewsroom

@Suite("Many writers")
struct ConcurrencyTests {
    @Test("Writers with handles of their own: every acknowledged action is there once, in one line of history")
    func severalNewsrooms() async throws {
        let desk = try await TestNewsroom()
        let shared = try await desk.newsroom.create(Draft(headline: "Shared", body: "Text.\n"), by: Desk.rosa)
        var doors: [Newsroom] = []
        for number in 0..<4 { doors.append(try await desk.at("2026-11-22T10:00:00Z", seed: "door \(number)")) }
        let results = try await withThrowingTaskGroup(of: ActionResult.self) { group in
            for (number, door) in doors.enumerated() {
                for turn in 0..<5 {
                    group.addTask {
                        let text = "Remark \(number).\(turn)"
                        return try await door.act(.comment(text, isBlocking: false), on: shared.id, by: Desk.edgar)
                    }
                    group.addTask { try await door.create(Draft(headline: "Story \(number) \(turn)"), by: Desk.rosa) }
                }
            }
            return try await group.reduce(into: [ActionResult]()) { $0.append($1) }
        }
        #expect(Set(results.map(\.commit)).count == 40)
        let commits = try desk.git("rev-list", "--first-parent", "main").split(separator: "\n").map(String.init)
        #expect(commits.count == 42 && Set(results.map(\.commit)).isSubset(of: commits))
        #expect(try desk.git("rev-list", "--merges", "main") == "")
        let comments = try await desk.newsroom.article(shared.id).status.comments
        #expect(Set(comments.map(\.text)).count == 20 && Set(comments.map(\.id)).count == 20)
        #expect(try await desk.newsroom.list(ArticleQuery(limit: 100)).count == 21)
        try await desk.expectSound()
    }

    @Test("Whoever asks several things as of now finds in each answer what was acknowledged before, while others write")
    func asOfNow() async throws {
        let desk = try await TestNewsroom()
        let newsroom = desk.newsroom
        try await withThrowingTaskGroup { group in
            for person in 0..<6 {
                group.addTask {
                    for turn in 0..<8 {
                        let made = try await newsroom.create(Draft(headline: "Story \(person) \(turn)"), by: Desk.rosa)
                        let sitting = newsroom.asOfNow()
                        #expect(try await sitting.resolve(made.id.text).revision == 1)
                        #expect(try await sitting.list(ArticleQuery(limit: 100)).contains { $0.id == made.id.text })
                        try await newsroom.act(.comment("Good.", isBlocking: false), on: made.id, by: Desk.edgar)
                        // The article is read of git, as it stands.
                        #expect(try await sitting.article(made.id).status.comments.count == 1)
                        #expect(try await newsroom.log(made.id).count == 2)
                        #expect(try await newsroom.asOfNow().log(made.id).count == 2)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await newsroom.list(ArticleQuery(limit: 100)).count == 48)
        try await desk.expectSound()
    }

    @Test("Two people in one paragraph: different words merge, the same words are a conflict with both texts kept")
    func merging() async throws {
        let desk = try await TestNewsroom()
        let body = "The ferry carries 120 passengers and 14 cars across the bay.\n\nTickets cost 4 euros.\n"
        let draft = try await desk.newsroom.create(Draft(headline: "Ferry", body: body), by: Desk.rosa)
        let first = Edit(body: body.replacing("120 passengers", with: "140 passengers"))
        try await desk.newsroom.save(draft.id, first, options: ActionOptions(base: 1), by: Desk.rosa)
        let second = Edit(
            body: body.replacing("across the bay", with: "across the water"), fields: [FieldEdit("section", "news")])
        let merged = try await desk.newsroom.save(draft.id, second, options: ActionOptions(base: 1), by: Desk.edgar)
        let view = try await desk.newsroom.article(draft.id)
        #expect(merged.revision == 3 && view.content.section == "news")
        #expect(view.content.body.contains("140 passengers") && view.content.body.contains("across the water"))

        let clash = Edit(body: body.replacing("120 passengers", with: "90 people"))
        let refused = await failure {
            try await desk.newsroom.save(draft.id, clash, options: ActionOptions(base: 1), by: Desk.mina)
        }
        let error = try #require(refused)
        #expect(error.code == "conflict" && error.base == 1 && error.current == 3)
        let kept = try String(contentsOfFile: try #require(error.kept), encoding: .utf8)
        #expect(kept == clash.body)
        #expect(try await desk.newsroom.article(draft.id).revision == 3)
        try await desk.expectSound()
    }

    @Test("Same clock, same seed, same actions: the same commits in two newsrooms")
    func repeatable() async throws {
        var heads: [String] = []
        for _ in 0..<2 {
            let desk = try await TestNewsroom(seed: "again")
            _ = try await desk.published()
            try await desk.newsroom.configure(.setStyle("language: en\n"), by: Desk.adam)
            heads.append(try desk.git("rev-parse", "main", "published"))
        }
        #expect(heads[0] == heads[1])
    }
}
