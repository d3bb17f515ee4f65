import Foundation
import Testing

@testable import GalleyCommand

@Suite("diff of files without a newsroom")
struct DiffFilesTests {
    private static let nowhere = ["GALLEY_NEWSROOM": "/nonexistent"]

    private func diff(_ arguments: String...) async -> CapturedRun {
        await CapturedRun.of(["diff"] + arguments, environment: Self.nowhere)
    }

    /// Applies a patch as people do, with nobody's configuration.
    private func apply(_ patch: String, in folder: String) throws -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["git", "apply", patch]
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "GIT_CONFIG_GLOBAL": "/dev/null",
            "GIT_CONFIG_NOSYSTEM": "1", "GIT_CEILING_DIRECTORIES": "/", "HOME": "/nonexistent",
        ]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus == 0
    }

    @Test("git apply makes the newer file of the older one, byte for byte")
    func patches() async throws {
        let folder = try TemporaryFolder()
        let names = ["old.txt", "a b.txt", "q\"uo'te.md", "שלום é.txt", "-old.txt", "tab\tname", "back\\slash"]
        let pieces = ["One.\n", "Two.\r\n", "\n", "no end", "é\u{301} 日本\n", " \n", "-\n", "\\ No newline\n", "\r"]
        let edges = [("", "a\n"), ("a\n", ""), ("a", "a\n"), ("a\n", "a"), ("\r\n", "\n"), ("a\r\nb", "a\nb\r\n")]
        var generator = SeededGenerator(seed: 11)
        for round in 0..<60 {
            func text() -> String {
                var bytes: [UInt8] = []
                for _ in 0..<Int.random(in: 0...12, using: &generator) {
                    bytes += pieces[Int.random(in: 0..<pieces.count, using: &generator)].utf8
                }
                return String(decoding: bytes, as: UTF8.self)
            }
            let (old, new) = round < edges.count ? edges[round] : (text(), text())
            guard Array(old.utf8) != Array(new.utf8) else { continue }
            let older = try folder.file(names[round % names.count], old.utf8)
            let newer = try folder.file("newer", new.utf8)
            let run = await diff("--files", "--unified", older, newer)
            #expect(run.exitCode == 0, "seed 11, round \(round): \(run.errors)")
            let patch = try folder.file("patch", run.output.utf8)
            #expect(try apply(patch, in: "/"), "seed 11, round \(round): \(run.output)")
            #expect(try InputFile.bytes(of: older, limit: 10_000) == Array(new.utf8), "seed 11, round \(round)")
        }
    }

    @Test("a patch names its file from the top of the repository, else from the current folder, else from the root")
    func patchPaths() {
        func name(_ path: String, in folder: String = "/home/rosa", from top: String = "/home/rosa") -> String {
            ComparedFiles.name(of: path, in: folder, from: top)
        }
        #expect(name("a.txt") == "a.txt")
        #expect(name("./x//y/../a.txt") == "x/a.txt")
        #expect(name("/home/rosa/a.txt") == "a.txt")
        #expect(name("../a.txt") == "home/a.txt")
        #expect(name("/home/rosamunde/a.txt") == "home/rosamunde/a.txt")
        #expect(name("../../../a.txt") == "a.txt")
        #expect(name("a.txt", in: "/", from: "/") == "a.txt")
        #expect(name("a.txt", from: "/home") == "rosa/a.txt")
        #expect(name("../b.txt", from: "/home") == "b.txt")
    }

    @Test("every format compares files, front matter as text like any other")
    func formats() async throws {
        let folder = try TemporaryFolder()
        let old = try folder.file("old.md", "---\ntitle: A\n---\nOne day.\n".utf8)
        let new = try folder.file("new.md", "---\ntitle: B\n---\nOne night.\n".utf8)
        for flag in ["--words", "--side-by-side", "--html", "--stat", "--json", "--unified"] {
            let run = await diff("--files", flag, old, new)
            #expect(run.exitCode == 0 && run.errors.isEmpty && run.output.hasSuffix("\n"), "\(flag): \(run.errors)")
            #expect(
                run.output.contains("old.md") && run.output.contains(flag == "--stat" ? "body" : "night"), "\(flag)")
        }
        let object = try JSONSerialization.jsonObject(with: Data(await diff("--files", "--json", old, new).output.utf8))
        let json = try #require(object as? [String: Any])
        #expect(json["from"] as? String == old && json["to"] as? String == new)
        #expect(
            (json["fields"] as? [Any])?.isEmpty == true && (json["patch"] as? String)?.hasPrefix("diff --git") == true)
        #expect(await diff("--files", old, old).output == "\(old) -> \(old): nothing changed\n")
        #expect(await diff("--files", "--unified", old, old).output == "")
    }

    @Test("a file that cannot be compared is named")
    func badFiles() async throws {
        let folder = try TemporaryFolder()
        let good = try folder.file("good", "a".utf8)
        let bad = try folder.file("bad", [0x61, 0xFF])
        let missing = await diff("--files", good, "\(folder.path)/none")
        #expect(missing.exitCode == 4 && missing.errors.contains("/none"))
        let broken = await diff("--files", bad, good)
        #expect(broken.exitCode == 1 && broken.errors.contains("bad: byte 1 is not UTF-8"))
        #expect(await diff("--files", folder.path, good).errors.contains("is a folder"))
        #expect(await diff("--files", "--json", "--stat", good, good).exitCode == 64)
    }

    @Test("lines of pairs are answered line by line; a bad one is named and the others go through")
    func lines() async throws {
        let folder = try TemporaryFolder()
        let file = try folder.file(
            "pairs.jsonl",
            """
            {"id":7,"old":"a b","new":"a c","words":"mine"}
            {"old":"a"

            {"old":"a","new":2,"id":"x"}
            {"old":"a","old":"b","new":"c"}
            [1]
            {"new":"","old":""}
            {"id":3,"base":"a b c\\n","mine":"x b c\\n","theirs":"a b y\\n"}
            {"id":4,"base":"a","mine":"b"}
            {"id":5}
            """.utf8)
        let run = await diff("--jsonl", file)
        let lines = run.output.split(separator: "\n")
        #expect(run.exitCode == 1 && lines.count == 9 && run.errors.isEmpty)
        #expect(lines[0].hasPrefix(#"{"id":7,"summary":"wording in 1 place changed","advisory":"Edits paragraph 1","#))
        #expect(
            lines[0].hasSuffix(
                """
                "changes":[{"kind":"wording","deleted":"b","inserted":"c","old":{"paragraph":0,"range":[2,3]},\
                "new":{"paragraph":0,"range":[2,3]}}],"paragraphs":[{"kind":"changed",\
                "old":{"paragraph":0,"count":1},"new":{"paragraph":0,"count":1},\
                "segments":[{"kind":"equal","text":"a "},{"kind":"deleted","text":"b"},\
                {"kind":"inserted","text":"c"}]}],"words":{"inserted":1,"deleted":1,\
                "ungrouped":{"inserted":1,"deleted":1}},"wordsInserted":1,"wordsDeleted":1,"coarse":false}
                """))
        #expect(lines[1].hasPrefix(#"{"line":2,"error":""#))
        #expect(lines[2] == #"{"id":"x","line":4,"error":"“new” has to be a text."}"#)
        #expect(lines[3] == #"{"line":5,"error":"“old” stands twice."}"#)
        #expect(lines[4].hasPrefix(#"{"line":6,"error":""#) && lines[5].hasPrefix(#"{"summary":"nothing changed","#))
        #expect(lines[6].hasPrefix(#"{"id":3,"clean":true,"text":"x b y\n","marked":null,"conflicts":[],"#))
        #expect(lines[7] == #"{"id":4,"line":9,"error":"“theirs” is missing."}"#)
        #expect(lines[8].hasPrefix(#"{"id":5,"line":10,"error":"Nothing to compare"#))
        let good = try folder.file("good.jsonl", #"{"old":"","new":"x"}"#.utf8)
        #expect(await diff("--jsonl", good, "--json").exitCode == 0)
        #expect(await diff("--jsonl", "\(folder.path)/none").exitCode == 4)
    }
}
