import Catalogue
import Editorial
import Foundation
import GitStore
import Synchronization
import Testing

@testable import ArticleStore

private typealias Desk = TestNewsroom

/// What was told of work under way.
private final class Told: Sendable {
    let all = Mutex<[WorkProgress]>([])
}

@Suite("Feeding the catalogue")
struct CatalogueFeedTests {
    /// A newsroom with a bit of everything, plain git's doings too.
    private func busyNewsroom() async throws -> TestNewsroom {
        let desk = try await TestNewsroom()
        let newsroom = desk.newsroom
        for number in 1...3 {
            _ = try await desk.published("Story \(number)", body: "By Mara Lind\n\nText \(number).\n")
        }
        let draft = try await newsroom.create(Draft(headline: "Ferry", body: "It sails.\n"), by: Desk.rosa)
        _ = try await newsroom.save(draft.id, Edit(body: "It sails on Monday.\n"), by: Desk.rosa)
        try await newsroom.revise(try await newsroom.resolve("story-1").id, by: Desk.rosa)
        let work = "\((desk.path as NSString).deletingLastPathComponent)/work"
        try Git.run(["clone", "-q", desk.path, work])
        func commit(_ message: String) throws {
            try Git.run(["-C", work, "add", "-A"])
            try Git.run(["-C", work, "commit", "-qm", message])
        }
        let second = try await newsroom.resolve("story-2")
        let folder = try await newsroom.article(second.id).path
        try Git.run(["-C", work, "mv", folder, folder + "-moved"])
        try commit("Move a story")
        try Git.run(["-C", work, "rm", "-rq", try await newsroom.article(draft.id).path])
        try commit("Take one away")
        let third = "\(work)/\(try await newsroom.article(try await newsroom.resolve("story-3").id).path)"
        try "state: [".write(toFile: "\(third)/status.yaml", atomically: true, encoding: .utf8)
        try commit("Break a status")
        try "no text".write(toFile: "\(work)/notes.txt", atomically: true, encoding: .utf8)
        try commit("Add what is no story")
        try Git.run(["-C", desk.path, "fetch", "-q", work, "main:main", "--force", "--update-head-ok"])
        return desk
    }

    private func line(_ repository: GitRepository) throws -> [ObjectID] {
        var line: [ObjectID] = []
        try repository.mainline(from: try repository.mainHead()) { commit in
            line.append(commit.id)
            return true
        }
        return line.reversed()
    }

    @Test("A rebuild in chunks of any size, broken off anywhere and gone on with, equals the catalogue that grew")
    func interruption() async throws {
        let desk = try await busyNewsroom()
        let repository = try GitRepository(openingAt: desk.path)
        let line = try line(repository)
        let grown = try Catalogue.inMemory()
        for (index, id) in line.enumerated() {
            let run = FeedRun(repository, [id], after: index == 0 ? nil : line[index - 1], chunk: 1)
            #expect(try run.feed(grown))
        }
        let expected = try grown.dump()
        let catalogue = try Catalogue.open(inFolder: "\(desk.path)/galley")
        for stop in 0...line.count {
            let chunk = 1 + stop % 5
            do {
                let broken = try catalogue.rebuild(resuming: stop % 3 > 0)
                try broken.restart()
                let run = FeedRun(repository, Array(line.prefix(stop)), after: nil, chunk: chunk)
                #expect(try stop == 0 || run.feed(broken.catalogue))
            }
            let feeder = CatalogueFeeder(repository: repository, catalogue: catalogue, chunk: chunk)
            #expect(try feeder.rebuild() == line.count - stop)
            #expect(try catalogue.dump() == expected, "broken off after \(stop) commits")
        }
    }

    @Test("After any commit, plain git's too, each article's folder is the one that `main` has at its path")
    func places() async throws {
        let desk = try await busyNewsroom()
        let repository = try GitRepository(openingAt: desk.path)
        let catalogue = try Catalogue.inMemory()
        var last: ObjectID?
        for id in try line(repository) {
            #expect(try FeedRun(repository, [id], after: last, chunk: 1).feed(catalogue))
            last = id
            let root = try repository.commit(id).tree
            for article in try catalogue.list(ListQuery()) {
                let place = try #require(try catalogue.place(ofArticle: article.id))
                #expect(place.head == id.description && place.path == article.path)
                #expect(try place.tree == repository.entry(at: place.path, in: root)?.id.description, "\(place.path)")
            }
        }
        #expect(try catalogue.list(ListQuery()).count == 3)
        #expect(try catalogue.place(ofArticle: "nobody") == nil)
    }

    @Test("A catalogue that is missing is made anew in chunks, by many at once, and tells how far it is")
    func missing() async throws {
        let desk = try await busyNewsroom()
        let count = try line(try GitRepository(openingAt: desk.path)).count
        let path = desk.path
        try Catalogue.remove(inFolder: "\(path)/galley")
        let told = Told()
        let dumps = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    try WorkProgress.$report.withValue({ progress in told.all.withLock { $0.append(progress) } }) {
                        let repository = try GitRepository(openingAt: path)
                        let catalogue = try Catalogue.open(inFolder: "\(path)/galley")
                        try CatalogueFeeder(repository: repository, catalogue: catalogue, chunk: 4).catchUp()
                        return try catalogue.dump()
                    }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(dumps).count == 1)
        let begun = told.all.withLock { $0.filter { $0.done == 0 }.map(\.total) }
        #expect(begun == [count], "one rebuilt, the others waited")
        try await desk.newsroom.rebuildCatalogue()
        #expect(try await desk.newsroom.reader.catalogue.dump() == dumps.first)
    }

    @Test("Lists and searches go on from the cursor of the last article seen")
    func cursors() async throws {
        let desk = try await TestNewsroom()
        for number in 1...5 {
            _ = try await desk.newsroom.create(Draft(headline: "Story \(number)", body: "The quay."), by: Desk.rosa)
        }
        let all = try await desk.newsroom.list()
        let rest = try await desk.newsroom.list(ArticleQuery(limit: 2, after: all[2].cursor))
        #expect(rest == Array(all[3...]))
        let found = try await desk.newsroom.search("quay", limit: 5).hits
        #expect(
            found.count == 5
                && found[0].snippet == [SnippetPart("The "), SnippetPart("quay", isHit: true), SnippetPart(".")])
        let last = try await desk.newsroom.search("quay", after: found[3].article.cursor)
        #expect(last.hits == Array(found[4...]) && last.rankedAtOnce == nil)
        for nonsense in ["", "1", "x-y", "1-2-3-4", "-1-a", "9999999999999999999-a"] {
            let error = await failure { _ = try await desk.newsroom.search("quay", after: nonsense) }
            #expect(error?.description.contains("no place in a list") == true, "\(nonsense)")
        }
    }
}
