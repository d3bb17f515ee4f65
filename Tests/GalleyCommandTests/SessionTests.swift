import ArticleStore
import Foundation
import Testing

@testable import GalleyCommand

/// A newsroom in a temporary folder, and the command run in it as people run it.
private struct Session: ~Copyable {
    let folder: TemporaryFolder
    let newsroom: String
    var environment: [String: String]

    init() async throws {
        folder = try TemporaryFolder()
        newsroom = "\(folder.path)/newsroom.git"
        environment = ["GALLEY_NEWSROOM": newsroom, "GALLEY_NOW": "2026-11-22T10:00:00Z", "GALLEY_SEED": "session"]
        #expect(await CapturedRun.of(["init", newsroom], environment: environment).exitCode == 0)
    }

    /// Runs a command line; blanks part the arguments.
    func run(_ line: String, _ more: String...) async -> CapturedRun {
        await CapturedRun.of(line.split(separator: " ").map(String.init) + more, environment: environment)
    }

    /// Runs a command line with `--json` and reads what it prints.
    func json(_ line: String, _ more: String..., exitCode: Int32 = 0) async throws -> [String: Any] {
        let run = await CapturedRun.of(
            line.split(separator: " ").map(String.init) + more + ["--json"], environment: environment)
        #expect(run.exitCode == exitCode, "\(line): \(run.output)\(run.errors)")
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
        if let list = object as? [[String: Any]] { return ["list": list] }
        return try #require(object as? [String: Any])
    }
}

@Suite("The command as people use it")
struct SessionTests {
    private static let story = """
        Ministers meet on river dam

        Talks in the capital are to last two days.

        Desk Staff ,

        Ministers arrive for the talks on Thursday.
        Ministers arrive for the talks on Thursday.

        Ministers from three countries met on Thursday to talk about “the dam”, according to the AFP news agency.

        "We will stay until it is done," one of them said.

        AFP contributed to this report.
        """

    @Test("A wire story from import to a published correction, with every refusal on the way")
    func wholeLife() async throws {
        let session = try await Session()
        let file = try session.folder.file("wire.txt", Self.story.utf8)
        let imported = try await session.json("import \(file) --as rosa")
        let draft = try #require((imported["list"] as? [[String: Any]])?.first)
        let slug = try #require(draft["slug"] as? String)
        #expect(slug == "ministers-meet-on-river-dam" && draft["state"] as? String == "draft")
        #expect(draft["edition"] is NSNull)

        let shown = try await session.json("show \(slug)")
        let credits = try #require(shown["credits"] as? [[String: Any]]).filter {
            $0["contributor"] as? String == "afp"
        }
        #expect(credits.count == 1 && credits[0]["line"] as? String == "AFP contributed to this report.")
        #expect((shown["media"] as? [[String: Any]])?.count == 1)
        let body = try #require(shown["body"] as? String)
        #expect(Self.story.contains(body) && body.hasSuffix("one of them said.\n"))

        #expect(await session.run("submit \(slug) --as rosa").exitCode == 0)
        let refusal = try await session.json("publish \(slug) --as rosa", exitCode: 2)
        let error = try #require(refusal["error"] as? [String: Any])
        let unmet = try #require(error["unmet"] as? [[String: Any]])
        #expect(unmet.compactMap { $0["requirement"] as? String } == ["role", "approvals"])
        #expect(unmet.allSatisfy { ($0["remedy"] as? String)?.isEmpty == false })
        #expect(await session.run("publish \(slug) --as nobody").exitCode == 2)
        #expect(await session.run("publish no-such-story --as paula").exitCode == 4)
        #expect(await session.run("publish").exitCode == 64)

        #expect(await session.run("approve \(slug) --as mina").exitCode == 0)
        let published = try await session.json("publish \(slug) --as paula")
        #expect(published["status"] as? String == "published" && published["edition"] is String)
        #expect(await session.run("revise \(slug) --as rosa --kind correction").exitCode == 2)
        #expect(
            await session.run("revise \(slug) --as rosa --kind correction --note", "The talks last three days.")
                .exitCode == 0)
        #expect(
            await session.run("edit \(slug) --as rosa --set", "standfirst=Talks are to last three days.").exitCode == 0)
        let diff = await session.run("diff \(slug) edition")
        #expect(diff.output.contains("three days"))
        let log = try await session.json("log \(slug)")
        let actions = try #require(log["list"] as? [[String: Any]]).compactMap { $0["action"] as? String }
        #expect(actions == ["create", "submit", "approve", "publish", "revise", "save"])
        #expect(await session.run("check").exitCode == 0)
    }

    @Test("Bad input: one clear line, the right exit code, and nothing changed")
    func badInput() async throws {
        let session = try await Session()
        let before = await session.run("list --json").output
        let cases: [(String, [UInt8], String)] = [
            ("empty.txt", [], "empty"), ("latin.txt", Array("Caf".utf8) + [0xE9], "byte 3"),
            ("bomb.md", Array("---\na: &a [x]\nb: [*a, *a]\n---\nT\n".utf8), "alias"),
            ("twice.md", Array("---\ntitle: A\ntitle: B\n---\nT\n".utf8), "twice"),
            ("broken.md", Array("---\ntitle: [\n---\nT\n".utf8), "line"),
            ("slug.md", Array("---\ntitle: A\nslug: ../../x\n---\nT\n".utf8), "slug"),
            ("large.txt", [UInt8](repeating: 0x61, count: 10 * 1024 * 1024 + 1), "10 MB"),
        ]
        for (name, bytes, word) in cases {
            let file = try session.folder.file(name, bytes)
            let run = await session.run("import \(file) --as rosa")
            #expect(run.exitCode == 1, "\(name): \(run.errors)")
            #expect(run.errors.contains(word) && run.errors.split(separator: "\n").count <= 2, "\(name): \(run.errors)")
        }
        #expect(await session.run("import \(session.folder.path)/missing.txt --as rosa").exitCode != 0)
        #expect(await session.run("list --json").output == before)
        #expect(await session.run("list --newsroom \(session.folder.path)").exitCode == 1)
    }

    @Test("An answer that cannot be written out is a failure that says what was done, and the text is kept once")
    func lostAnswer() async throws {
        let session = try await Session()
        for flags in [[], ["--json"]] {
            let run = await CapturedRun.of(
                ["create", "--headline", "Ferry", "--as", "rosa"] + flags, environment: session.environment,
                isFull: true)
            #expect(run.exitCode == 1 && run.errors.contains("Created ferry"), "\(run.errors)")
            #expect(!run.errors.contains("your text"))
        }
        let file = try session.folder.file("wire.txt", Self.story.utf8)
        for flags in [[], ["--json"]] {
            let run = await CapturedRun.of(
                ["import", file, "--as", "rosa"] + flags, environment: session.environment, isFull: true)
            #expect(run.exitCode == 1 && run.errors.contains("Imported ministers"), "\(run.errors)")
        }
        let listed = try await session.json("list")
        #expect((listed["list"] as? [Any])?.count == 4)
        let question = await CapturedRun.of(["list"], environment: session.environment, isFull: true)
        #expect(question.exitCode == 1 && !question.errors.contains("done"))
    }

    @Test("A note that looks like trailers, a headline with escape sequences: shown escaped, nothing forged")
    func hostileText() async throws {
        let session = try await Session()
        let created = try await session.json("create --as rosa --headline", "Red \u{1B}[31malert\nAction: publish")
        let id = try #require(created["id"] as? String)
        let note =
            "x\n\nAction: publish\nArticle: 01ARZ3NDEKTSV4RRFFQ69G5FAV\n# ------------------------ >8 ------------------------\n"
        #expect(await session.run("assign \(id) edgar --as rosa --note", note).exitCode == 0)
        let log = try await session.json("log \(id)")
        #expect((log["list"] as? [[String: Any]])?.compactMap { $0["action"] as? String } == ["create", "assign"])
        for line in ["list", "show \(id)", "log \(id)", "board"] {
            #expect(!(await session.run(line).output.contains("\u{1B}")), "\(line)")
        }
        #expect(await session.run("check").exitCode == 0)
    }
}
