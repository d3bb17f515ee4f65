import Editorial
import Foundation
import Testing

@testable import ArticleStore

private typealias Desk = TestNewsroom

@Suite("Files of a folder")
struct FolderImportTests {
    private func file(_ text: String, _ path: String?) -> StoryFile {
        StoryFile(name: "a.md", bytes: Array(text.utf8), path: path)
    }

    @Test("The same path and bytes make one article for good; anything else makes another")
    func once() async throws {
        let desk = try await Desk()
        let text = "Ferry to sail\n\nThe ferry sails on Monday.\n"
        let first = try await desk.newsroom.importStory(file(text, "wire/a.txt"), by: Desk.rosa)
        #expect(first.isChanged && first.revision == 1)
        try await desk.newsroom.save(first.id, Edit(body: "Changed since.\n"), by: Desk.rosa)
        let head = try desk.git("rev-parse", "main")
        let again = try await desk.newsroom.importStory(file(text, "wire/a.txt"), by: Desk.rosa)
        #expect(!again.isChanged && again.id == first.id && again.revision == 2)
        #expect(try desk.git("rev-parse", "main") == head)
        for other in [file(text, "wire/b.txt"), file(text + "\n", "wire/a.txt"), file(text, nil), file(text, nil)] {
            let result = try await desk.newsroom.importStory(other, by: Desk.rosa)
            #expect(result.isChanged && result.id != first.id)
        }
        #expect(try await desk.newsroom.list().count == 5)
        let status = try desk.git("show", "main:\(first.path)/status.yaml")
        #expect(status.contains("source:\n  path: wire/a.txt\n  blob: "))
        try await desk.expectSound()
    }

    @Test("A file with an id of its own keeps it where it is free, and is found again by it")
    func ownIdentity() async throws {
        let desk = try await Desk()
        let id = "01M7WM76Y03WE9QXEFPYST518R"
        let text = "---\nid: \(id)\ntitle: Ferry\ndate: 2016-03-14\n---\nIt sails.\n"
        let first = try await desk.newsroom.importStory(file(text, "a.md"), by: Desk.rosa)
        #expect(first.id.text == id)
        #expect(try await desk.newsroom.importStory(file(text, "a.md"), by: Desk.rosa).isChanged == false)
        let copy = try await desk.newsroom.importStory(file(text, "b.md"), by: Desk.rosa)
        #expect(copy.isChanged && copy.id.text != id)
        #expect(try await desk.newsroom.importStory(file(text, "b.md"), by: Desk.rosa).id == copy.id)
        try await desk.expectSound()
    }

    @Test("Two imports of one folder at once make no article twice, and a new catalogue knows what was imported")
    func twice() async throws {
        let desk = try await Desk()
        let other = try await desk.at("2026-11-22T10:00:00Z", seed: "other")
        let results = try await withThrowingTaskGroup(of: ActionResult.self) { group in
            for number in 0..<60 {
                let newsroom = number % 2 == 0 ? desk.newsroom : other
                let story = file("Story \(number / 2)\n\nThe text.\n", "\(number / 2).txt")
                group.addTask { try await newsroom.importStory(story, by: Desk.rosa) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(results.map(\.id)).count == 30 && results.count { $0.isChanged } == 30)
        try FileManager.default.removeItem(atPath: desk.path + "/galley")
        let third = try await desk.at("2026-11-22T11:00:00Z")
        #expect(try await third.importStory(file("Story 3\n\nThe text.\n", "3.txt"), by: Desk.rosa).isChanged == false)
        try await desk.expectSound()
    }

    @Test("What a text names comes with it, what is not there is kept as imported-media, and nothing else comes")
    func media() async throws {
        let text = """
            ---
            title: Harbour
            media:
              - file: a.jpg
                caption: The quay
              - file: gone.jpg
                caption: Gone
            resources:
              - src: b.jpg
                title: The boat
            ---
            ![c](c.jpg) ![d](./d.jpg) [far](http://example.org/e.jpg) and f.jpg
            """
        let names = ["a.jpg", "b.jpg", "c.jpg", "d.jpg", "e.jpg", "f.jpg", ".hidden.jpg", "index.html"]
        #expect(StoryFile.filesNamed(in: Array(text.utf8), among: names) == ["a.jpg", "b.jpg", "c.jpg", "d.jpg"])
        let desk = try await Desk()
        var story = file(text, "harbour/index.md")
        story.slug = "the-harbour"
        story.media = names.prefix(4).map { MediaFile(name: $0, bytes: Array($0.utf8)) }
        let result = try await desk.newsroom.importStory(story, by: Desk.rosa)
        #expect(result.slug == "the-harbour")
        let media = try await desk.newsroom.article(result.id).content.media
        #expect(media.map(\.file) == ["a.jpg", nil, "b.jpg", "c.jpg", "d.jpg"])
        #expect(media.map(\.caption) == ["The quay", "Gone", "The boat", nil, nil])
        #expect(try desk.git("show", "main:\(result.path)/c.jpg") == "c.jpg")
        #expect(try desk.git("show", "main:\(result.path)/index.md").contains("imported-media:"))
        let twins = file(text, "x/index.md")
        var twin = twins
        twin.media = ["A.jpg", "a.jpg"].map { MediaFile(name: $0, bytes: []) }
        let bad = twin
        let error = await failure { _ = try await desk.newsroom.importStory(bad, by: Desk.rosa) }
        #expect(error?.code == "invalid")
        try await desk.expectSound()
    }

    @Test("A registry that changes between reading and recording is read again")
    func registry() async throws {
        let desk = try await Desk()
        let stories = (0..<20).map {
            file("Story \($0)\n\nThe ferry sails.\n\n(Reporting by Ada Quill; Editing by Kim Stone)\n", "\($0).txt")
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (number, story) in stories.enumerated() {
                group.addTask { _ = try await desk.newsroom.importStory(story, by: Desk.rosa) }
                guard number % 5 == 0,
                    let contributor = try? Contributor(
                        yaml: "name: House \(number)\nkind: agency\n", id: "house-\(number)")
                else { continue }
                group.addTask {
                    try await desk.newsroom.configure(.addContributor(contributor), by: Desk.adam)
                }
            }
            try await group.waitForAll()
        }
        #expect(try await desk.newsroom.list(ArticleQuery(limit: 50)).count == 20)
        try await desk.expectSound()
    }
}
