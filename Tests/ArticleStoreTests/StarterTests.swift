import Editorial
import Foundation
import Testing

@testable import ArticleStore

@Suite("The starter")
struct StarterTests {
    private let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
        "../../Repository"
    ).standardizedFileURL

    @Test("What is compiled in is the folder Repository, file by file and byte for byte")
    func compiledIn() throws {
        let names = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
        let files = names.filter { name in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: "\(folder.path)/\(name)", isDirectory: &isFolder)
                && !isFolder.boolValue
        }
        #expect(Starter.files.map(\.path).sorted() == files.sorted())
        for file in Starter.files {
            let bytes = try Data(contentsOf: folder.appendingPathComponent(file.path))
            #expect(Array(bytes) == file.bytes, "\(file.path) was changed after it was compiled in")
        }
    }

    @Test("A new newsroom holds the starter, refuses a second one in its place, and is sound")
    func initialising() async throws {
        let desk = try await TestNewsroom()
        let paths = try desk.git("ls-tree", "-r", "-z", "--name-only", "main").split(separator: "\0").map(String.init)
        #expect(paths.sorted() == Starter.files.map(\.path).sorted())
        let people = try await desk.newsroom.people()
        #expect(people.all.map(\.handle.text) == ["rosa", "edgar", "mina", "paula", "adam"])
        #expect(people.all.allSatisfy { $0.roles.count == 1 })
        #expect(
            people.mailmap
                == String(decoding: Starter.files.first { $0.path == ".mailmap" }?.bytes ?? [], as: UTF8.self))
        let again = await failure { _ = try await Newsroom.initialise(at: desk.path) }
        #expect(again != nil)
        try await desk.expectSound()
    }

    @Test("The sample story comes in whole: headline, standfirst, byline, caption once, AFP credited, wording kept")
    func sampleStory() async throws {
        let desk = try await TestNewsroom()
        let bytes = Array(try Data(contentsOf: folder.appendingPathComponent("samples/harbour-ferry.txt")))
        let draft = try await desk.newsroom.importStory(bytes, named: "harbour-ferry.txt", by: TestNewsroom.rosa)
        let view = try await desk.newsroom.article(draft.id)
        #expect(view.content.headline == "Harbour ferry to sail again after eleven years")
        #expect(view.content.standfirst?.hasPrefix("The last crossing was in 2015.") == true)
        #expect(view.content.byline == "Desk Staff")
        #expect(
            view.content.media.map(\.caption) == ["The ferry Anna Karlotta on a trial run outside Westhaven on Friday."]
        )
        #expect(view.content.creditline == "AFP contributed to this report.")
        #expect(view.credits.filter { $0.contributor == "afp" }.map(\.role) == [.contributor])
        let body = view.content.body
        #expect(body.hasPrefix("WESTHAVEN — ") && body.hasSuffix("the crossing is free.\n"))
        #expect(!body.contains("contributed") && !body.contains("trial run") && body.contains("the AFP news agency"))
        let given = String(decoding: bytes, as: UTF8.self)
        #expect(given.contains(body), "the body is as it came, byte for byte")
    }
}
