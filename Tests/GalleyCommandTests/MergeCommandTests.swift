import ArticleStore
import Foundation
import Testing

@testable import GalleyCommand

/// A newsroom with a story that two people changed in the same place, and the text that came too late.
private final class LateDesk: Sendable {
    let folder: TemporaryFolder
    let newsroom: String
    private let environment: [String: String]

    init() async throws {
        folder = try TemporaryFolder()
        newsroom = "\(folder.path)/newsroom.git"
        environment = [
            "GALLEY_NEWSROOM": newsroom, "GALLEY_NOW": "2026-11-22T10:00:00Z", "GALLEY_SEED": "merge",
            "GALLEY_PERSON": "rosa", "TMPDIR": folder.path,
        ]
        _ = await run("init", newsroom)
        let base = try body("The ferry carries 120 people.\n\nTickets cost 4 euros.\n", "base")
        let first = try body("The ferry carries 140 people.\n\nTickets cost 4 euros.\n", "first")
        let late = try body("The ferry carries 90 people.\n\nTickets cost 5 euros.\n", "late")
        _ = await run("create", "--headline", "Ferry", "--body-file", base)
        #expect(await run("edit", "ferry", "--body-file", first, "--base", "1").exitCode == 0)
        #expect(await run("edit", "ferry", "--body-file", late, "--base", "1", "--set", "section=news").exitCode == 3)
    }

    func body(_ text: String, _ name: String) throws -> String { try folder.file(name, text.utf8) }

    func run(_ arguments: String..., editor: String? = nil) async -> CapturedRun {
        var environment = environment
        environment["VISUAL"] = editor
        return await CapturedRun.of(arguments, environment: environment)
    }

    /// The names of the texts that wait.
    func waiting() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: "\(newsroom)/desk/late").sorted()
    }

    /// What all waiting texts say.
    func waitingWords() throws -> String {
        try waiting().map { try String(contentsOfFile: "\(newsroom)/desk/late/\($0)", encoding: .utf8) }.joined()
    }
}

@Suite("Settling a text that came too late")
struct MergeCommandTests {
    private static let takesOwn = "sed -i -e '/^=======/,/^>>>>>>>/d' -e '/^<<<<<<</d'"

    @Test("The editor opens on both sides; what it leaves is saved, and only then the late text goes")
    func settled() async throws {
        let desk = try await LateDesk()
        let list = await desk.run("merge", "--json")
        #expect(list.output.contains("\"slug\":\"ferry\",\"base\":1,\"part\":\"parts\""))
        let run = await desk.run("merge", "ferry", editor: Self.takesOwn)
        #expect(run.exitCode == 0 && run.output == "Merged ferry (revision 3): draft\n", "\(run.errors)")
        let shown = await desk.run("show", "ferry", "--json").output
        #expect(shown.contains("The ferry carries 90 people.\\n\\nTickets cost 5 euros.\\n"))
        #expect(shown.contains("\"section\":\"news\""))
        #expect(try desk.waiting().isEmpty)
        #expect(await desk.run("merge").output == "No text waits.\n")
    }

    @Test(
        "No editor, one that fails, one that changes nothing: nothing is saved, and the late text waits",
        arguments: [nil, "sh -c 'echo torn > \"$1\"; exit 3' sh", "true"])
    func failing(editor: String?) async throws {
        let desk = try await LateDesk()
        let before = try desk.waitingWords()
        let run = await desk.run("merge", "ferry", editor: editor)
        #expect(run.exitCode != 0 && run.errors.hasPrefix("galley: "))
        #expect(try desk.waitingWords() == before)
        #expect(await desk.run("show", "ferry", "--json").output.contains("\"revision\":2"))
    }

    @Test("A text with markers in it is not saved: it is kept, and can be settled later")
    func markersLeft() async throws {
        let desk = try await LateDesk()
        let run = await desk.run("merge", "ferry", editor: "sed -i 's/5 euros/6 euros, now/'")
        #expect(run.exitCode == 1 && run.errors.contains("markers are left") && run.errors.contains("your text: "))
        #expect(try desk.waiting().count == 2 && desk.waitingWords().contains("6 euros, now"))
        #expect(await desk.run("show", "ferry", "--json").output.contains("\"revision\":2"))
        #expect(await desk.run("merge", "ferry", editor: Self.takesOwn).errors.contains("say which with --late"))
        let document = try #require(try desk.waiting().first { $0.contains("-r2-document") })
        let again = await desk.run("merge", "ferry", "--late", document, editor: Self.takesOwn)
        #expect(again.exitCode == 0, "\(again.errors)")
        #expect(
            await desk.run("show", "ferry", "--json").output.contains(
                "carries 90 people.\\n\\nTickets cost 6 euros, now"))
        #expect(try desk.waiting().count == 1)
    }

    @Test("Somebody saves while the editor is open: other words merge, the same ones are kept once more")
    func concurrent() async throws {
        let desk = try await LateDesk()
        let other = try desk.body("The ferry carries 140 people.\n\nTickets cost 7 euros.\n", "other")
        let save =
            "\(Self.program) --newsroom \(desk.newsroom) --as edgar edit ferry --body-file \(other) --base 2 >/dev/null"
        let run = await desk.run("merge", "ferry", editor: "sh -c '\(save); \(Self.shell) \"$1\"' sh")
        #expect(run.exitCode == 3, "\(run.output)\(run.errors)")
        #expect(try desk.waiting().count == 2)
        #expect(try desk.waitingWords().contains("carries 90 people") && desk.waitingWords().contains("cost 5 euros"))
        #expect(await desk.run("show", "ferry", "--json").output.contains("cost 7 euros"))
    }

    private static let shell = "sed -i -e \"/^=======/,/^>>>>>>>/d\" -e \"/^<<<<<<</d\""

    private static var program: String {
        URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("galley").path
    }

    @Test("A text may be given with the revision that it is based on; where nothing conflicts no editor opens")
    func given() async throws {
        let desk = try await LateDesk()
        let text = try desk.body("The ferry carries 120 people.\n\nTickets cost 4 dollars.\n", "given")
        let run = await desk.run("merge", "ferry", "--body-file", text, "--base", "1", editor: "false")
        #expect(run.exitCode == 0, "\(run.errors)")
        let shown = await desk.run("show", "ferry", "--json").output
        #expect(shown.contains("carries 140 people.\\n\\nTickets cost 4 dollars."))
        #expect(try desk.waiting().count == 1)
    }
}

@Suite("Merging plain texts")
struct PlainMergeTests {
    @Test("Three files give the merged text; a conflict gives both sides, exit code 3, and a word on standard error")
    func files() async throws {
        let folder = try TemporaryFolder()
        let base = try folder.file("base", "one two three\r\n".utf8)
        let mine = try folder.file("mine", "one TWO three\r\n".utf8)
        let theirs = try folder.file("theirs", "one two THREE\r\n".utf8)
        let other = try folder.file("other", "one 2 three\r\n".utf8)
        let clean = await CapturedRun.of(["merge", "--files", base, mine, theirs])
        #expect(clean.exitCode == 0 && clean.output.utf8.elementsEqual("one TWO THREE\r\n".utf8) && clean.errors == "")
        let clash = await CapturedRun.of(["merge", "--files", base, mine, other])
        #expect(clash.exitCode == 3 && clash.errors == "galley: 1 conflict\n")
        let marked = "<<<<<<< \(mine)\r\none TWO three\r\n=======\r\none 2 three\r\n>>>>>>> \(other)\r\n"
        #expect(clash.output.utf8.elementsEqual(marked.utf8))
        let json = await CapturedRun.of(["merge", "--files", base, mine, other, "--json"])
        #expect(
            json.exitCode == 3 && json.output.contains("\"baseRange\":[4,7],\"mineRange\":[4,7],\"theirsRange\":[4,5]"))
        #expect(await CapturedRun.of(["merge", "--files", base, mine]).exitCode == 64)
        #expect(await CapturedRun.of(["merge", "--files", base, mine, "\(folder.path)/no"]).exitCode == 4)
    }

    @Test("Each line gives a line, with its other keys; one that cannot be read is named, and the rest goes through")
    func lines() async throws {
        let folder = try TemporaryFolder()
        let lines = [
            #"{"id":7,"base":"on Monday","mine":"on Tuesday","theirs":"at Monday"}"#, "", "nonsense",
            #"{"base":"a b","mine":"a c","theirs":"a d","text":"x","n":1.50}"#, #"{"base":"a","mine":"b"}"#, "[]",
        ]
        let file = try folder.file("lines", lines.joined(separator: "\r\n").utf8)
        let run = await CapturedRun.of(["merge", "--jsonl", file])
        #expect(run.exitCode == 1)
        let expected = [
            #"""
            {"id":7,"clean":true,"text":"at Tuesday","marked":null,"conflicts":[],"deletions":[{"text":"on","by":\#
            "theirs","baseRange":[0,2]},{"text":"Monday","by":"mine","baseRange":[3,9]}]}
            """#,
            #"{"line":3,"error":"byte 0: a JSON value has to stand here"}"#,
            #"""
            {"n":1.50,"clean":false,"text":null,"marked":"<<<<<<< mine\na c\n=======\na d\n>>>>>>> theirs\n",\#
            "conflicts":[{"base":"b","mine":"c","theirs":"d","baseRange":[2,3],"mineRange":[2,3],\#
            "theirsRange":[2,3]}],"deletions":[]}
            """#,
            #"{"line":5,"error":"“theirs” is missing"}"#,
            #"{"line":6,"error":"a line is an object: {\"base\",\"mine\",\"theirs\"}"}"#,
        ]
        #expect(run.output.split(separator: "\n").map(String.init) == expected)
        #expect(await CapturedRun.of(["merge", "--jsonl", "\(folder.path)/no"]).exitCode == 4)
    }
}
