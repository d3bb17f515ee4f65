import ArticleStore
import Foundation
import Testing

@testable import GalleyCommand

@Suite("galley import of folders")
struct ImportFolderTests {
    private func fill(_ newsroom: ScriptNewsroom) throws -> String {
        try newsroom.file("wire/b.txt", "Beta\n\nThe second.\n")
        try newsroom.file("wire/a.md", "---\ntitle: Alpha\n---\nThe first.\n")
        try newsroom.file("wire/deep/er/c.text", "Gamma\n\nThe third.\n")
        try newsroom.file("wire/slug-of-folder/index.md", "---\ntitle: Delta\n---\n![](boat.jpg)\n")
        try newsroom.file("wire/slug-of-folder/boat.jpg", "jpg")
        try newsroom.file("wire/slug-of-folder/other.jpg", "jpg")
        try newsroom.file("wire/_index.md", "---\ntitle: List\n---\n")
        try newsroom.file("wire/.hidden.md", "Hidden\n")
        try newsroom.file("wire/.git/x.md", "Hidden\n")
        try newsroom.file("wire/page.html", "<p>")
        return "\(newsroom.folder)/wire"
    }

    @Test(
        "Every story below a folder becomes a draft, the rest is passed over and counted, and a second run adds nothing"
    )
    func folder() async throws {
        let newsroom = try await ScriptNewsroom()
        let folder = try fill(newsroom)
        let run = await newsroom.run("import", folder, "--as", "rosa")
        #expect(run.exitCode == 0 && run.errors == "", "\(run.errors)")
        #expect(run.output == "Imported 4 articles; 5 files were passed over.\n")
        let opened = try await Newsroom.open(at: newsroom.path)
        let list = try await opened.list()
        #expect(Set(list.map(\.slug)) == ["alpha", "beta", "gamma", "slug-of-folder"])
        let again = await newsroom.run("import", folder, "--as", "rosa")
        #expect(again.output == "Imported 0 articles; 4 were in the newsroom already; 5 files were passed over.\n")
        try newsroom.file("wire/b.txt", "Beta\n\nThe second, changed.\n")
        let changed = await newsroom.run("import", folder + "/", "--as", "rosa", "--quiet")
        #expect(changed.output == "" && changed.errors == "")
        #expect(try await opened.list().count == 5)
        let named = await newsroom.run("import", folder + "/b.txt", "--as", "rosa")
        #expect(named.exitCode == 0)
        #expect(try await opened.list().count == 6)
        try await newsroom.expectSound()
    }

    @Test("What cannot be imported is reported with its reason, and the others are imported")
    func refused() async throws {
        let newsroom = try await ScriptNewsroom()
        let folder = try fill(newsroom)
        try newsroom.file("wire/0-empty.txt", " \n")
        try Data([0x61, 0xFF]).write(to: URL(fileURLWithPath: "\(folder)/latin.txt"))
        try FileManager.default.createSymbolicLink(atPath: "\(folder)/loop", withDestinationPath: "..")
        try FileManager.default.createSymbolicLink(atPath: "\(folder)/self.md", withDestinationPath: "self.md")
        var name = Array("\(folder)/caf".utf8).map { CChar(bitPattern: $0) }
        name += [CChar(bitPattern: 0xE9), CChar(bitPattern: 0x2E), 0x6D, 0x64, 0]
        close(open(name, O_CREAT | O_WRONLY, 0o644))
        let run = await newsroom.run("import", folder, "\(newsroom.folder)/not-there", "--as", "rosa")
        #expect(run.exitCode == 1)
        #expect(run.output.hasPrefix("Imported 4 articles; 6 were refused"), "\(run.output)")
        let lines = run.errors.split(separator: "\n")
        #expect(lines.count == 6 && lines.allSatisfy { $0.hasPrefix("galley: ") }, "\(run.errors)")
        for words in [
            "0-empty.txt: the file is empty", "byte 1 is not UTF-8", "loop is a link to a folder",
            "self.md cannot be read", "the name is not UTF-8", "not-there",
        ] {
            #expect(run.errors.contains(words), "\(words): \(run.errors)")
        }
        try await newsroom.expectSound()
    }

    @Test("A line for each article as soon as it is durable, of a folder with --json and of files with --jsonl")
    func lines() async throws {
        let newsroom = try await ScriptNewsroom()
        let folder = try fill(newsroom)
        let run = await newsroom.run("import", folder, "--json", "--as", "rosa")
        let objects = ScriptNewsroom.objects(run.output)
        #expect(objects.count == 4 && objects.allSatisfy { $0["imported"] as? Bool == true })
        #expect(Set(objects.compactMap { $0["file"] as? String }).contains("\(folder)/deep/er/c.text"))
        #expect(run.errors == "galley: Imported 4 articles; 5 files were passed over.\n")
        let files = await newsroom.run("import", "\(folder)/a.md", "\(folder)/no.md", "--jsonl", "--as", "rosa")
        let answers = ScriptNewsroom.objects(files.output)
        #expect(files.exitCode == 4 && answers.count == 2)
        #expect(answers.count { $0["error"] != nil } == 1)
        let array = await newsroom.run("import", "\(folder)/a.md", "--json", "--as", "rosa")
        #expect(array.output.hasPrefix("[{\"id\""))
    }

    @Test("Killed at any instant, an import goes on when it is run again, and nothing is there twice")
    func killed() async throws {
        let newsroom = try await ScriptNewsroom()
        let count = 120
        for number in 0..<count {
            try newsroom.file("wire/\(number % 7)/\(number).txt", "Story \(number)\n\nThe text of story \(number).\n")
        }
        var random = SeededGenerator(seed: 11)
        var acknowledged: Set<String> = []
        for _ in 0..<6 {
            let run = try newsroom.start("import", "\(newsroom.folder)/wire", "--jsonl", "--as", "rosa")
            var answers = PipeLines(run.output)
            for _ in 0..<Int.random(in: 1...20, using: &random) {
                if let line = answers.next(), let object = ScriptNewsroom.objects(line).first {
                    if let id = object["id"] as? String { acknowledged.insert(id) }
                }
            }
            kill(run.process.processIdentifier, SIGKILL)
            run.process.waitUntilExit()
        }
        let last = await newsroom.run("import", "\(newsroom.folder)/wire", "--as", "rosa")
        #expect(last.exitCode == 0, "seed 11: \(last.errors)")
        let list = try await Newsroom.open(at: newsroom.path).list(ArticleQuery(limit: 1000))
        #expect(list.count == count && Set(list.map(\.slug)).count == count, "seed 11")
        #expect(acknowledged.isSubset(of: list.map(\.id)), "seed 11")
        try await newsroom.expectSound("seed 11")
    }

    @Test("Ctrl-C finishes what is under way and says how to go on")
    func interrupted() async throws {
        let newsroom = try await ScriptNewsroom()
        for number in 0..<400 { try newsroom.file("wire/\(number).txt", "Story \(number)\n\nThe text.\n") }
        let run = try newsroom.start("import", "\(newsroom.folder)/wire", "--jsonl", "--as", "rosa")
        var answers = PipeLines(run.output)
        _ = answers.next()
        kill(run.process.processIdentifier, SIGINT)
        var count = 1
        while answers.next() != nil { count += 1 }
        run.process.waitUntilExit()
        #expect(run.process.terminationStatus == 130 && count < 400)
        let list = try await Newsroom.open(at: newsroom.path).list(ArticleQuery(limit: 1000))
        #expect(list.count == count)
        try await newsroom.expectSound()
    }

    @Test("What readers have already is published by an administrator, and by nobody else")
    func published() async throws {
        let newsroom = try await ScriptNewsroom()
        for number in 0..<30 {
            try newsroom.file(
                "archive/\(number)/index.md",
                "---\ntitle: Page \(number)\ndate: 2015-03-\(number % 9 + 10)\n---\nBody \(number).\n")
        }
        let folder = "\(newsroom.folder)/archive"
        let refused = await newsroom.run("import", folder, "--published", "--as", "rosa")
        #expect(refused.exitCode == 2 && refused.errors.contains("next: Ask adam"), "\(refused.errors)")
        let run = await newsroom.run("import", folder, "--published", "--as", "adam")
        #expect(run.exitCode == 0 && run.output == "Imported 30 articles.\n", "\(run.errors)")
        let log = await newsroom.run("log", "articles/2015/03/10/0")
        #expect(log.output.contains("From an archive"), "\(log.output)")
        try await newsroom.expectSound()
    }
}
