import Foundation
import Testing

@testable import ArticleStore
@testable import GalleyCommand

@Suite("galley maintain")
struct MaintainCommandTests {
    @Test("says what it did, in one line and as JSON, and nothing of the newsroom changes")
    func maintains() async throws {
        let folder = try TemporaryFolder()
        let newsroom = "\(folder.path)/newsroom.git"
        let environment = ["GALLEY_NEWSROOM": newsroom]
        func run(_ arguments: String...) async -> CapturedRun {
            await CapturedRun.of(arguments, environment: environment)
        }
        #expect(await run("init", newsroom).exitCode == 0)
        for number in 0..<4 {
            #expect(await run("create", "--headline", "Story \(number)", "--as", "rosa").exitCode == 0)
        }
        let listed = await run("list", "--json").output
        let first = await run("maintain")
        #expect(first.exitCode == 0 && first.errors == "", "\(first.errors)")
        #expect(first.output.hasPrefix("Maintained the repository: 5 packs of "), "\(first.output)")
        #expect(first.output.contains(", now 1 pack of ") && first.output.hasSuffix("kB\n"), "\(first.output)")
        #expect(await run("list", "--json").output == listed)
        #expect(await run("create", "--headline", "Later", "--as", "rosa").exitCode == 0)
        let second = await run("maintain", "--json")
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(second.output.utf8)) as? [String: Any], "\(second.errors)")
        #expect((object["before"] as? [String: Int])?["packs"] == 2 && object["deltas"] as? Bool == true)
        #expect((object["after"] as? [String: Int])?["packs"] == 1 && object["joined"] as? Int == 2)
        #expect(await run("check").exitCode == 0)
        #expect(await run("maintain", "--quiet").output == "")
    }

    @Test("Ctrl-C ends it at any instant; nothing is lost, and the next one cleans up and finishes")
    func interrupted() async throws {
        var generator = SeededGenerator(seed: 31)
        let newsroom = try await ScriptNewsroom()
        let lines = (0..<150).map { number in
            let words = (0..<800).map { _ in String(UInt16.random(in: 0...999, using: &generator)) }
            return #"{"action":"create","headline":"Story \#(number)","body":"\#(words.joined(separator: " "))"}"#
        }
        #expect(try await newsroom.apply(lines).exitCode == 0)
        let listed = await newsroom.run("list", "--json", "--limit", "150").output
        var endings: [Process.TerminationReason] = []
        for delay in (0..<5).map({ _ in Int.random(in: 0...250, using: &generator) }) {
            let run = try newsroom.start("maintain", "--quiet")
            // A task would wake up when the other tests let it, long after the process is done.
            usleep(UInt32(delay * 1_000))
            kill(run.process.processIdentifier, SIGINT)
            run.process.waitUntilExit()
            endings.append(run.process.terminationReason)
            try await newsroom.expectSound("seed 31, interrupted after \(delay) ms")
        }
        #expect(endings.contains(.uncaughtSignal), "it was always done before: \(endings)")
        let last = await newsroom.run("maintain")
        #expect(last.exitCode == 0, "\(last.errors)")
        for folder in [newsroom.path, "\(newsroom.path)/objects/pack"] {
            let left = try FileManager.default.contentsOfDirectory(atPath: folder)
            #expect(!left.contains { $0.hasPrefix("galley-") || $0.hasPrefix("tmp_") }, "\(left)")
        }
        #expect(await newsroom.run("list", "--json", "--limit", "150").output == listed)
        try await newsroom.expectSound()
    }

    @Test("sizes are said as people read them")
    func sizes() {
        for (bytes, text) in [
            (0, "0 bytes"), (999, "999 bytes"), (1_000, "1.0 kB"), (4_249, "4.2 kB"), (999_940, "999.9 kB"),
            (999_950, "1.0 MB"), (2_748_000_000, "2.7 GB"), (5_000_000_000_000_000, "5000.0 TB"),
        ] {
            let size = Maintenance.Size(packs: 1, looseObjects: 0, bytes: bytes)
            #expect(size.sentence == "1 pack of \(text)")
        }
    }
}
