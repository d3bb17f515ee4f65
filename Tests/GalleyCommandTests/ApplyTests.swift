import ArticleStore
import Foundation
import Testing

@testable import GalleyCommand

@Suite("galley apply")
struct ApplyTests {
    private static let life = [
        #"{"action":"create","headline":"Ferry to sail","body":"The ferry sails.\n","fields":{"section":"Local","tags":["sea","ships"]}}"#,
        #"{"action":"save","article":{"line":1},"body":"The ferry sails on Monday.\n","note":"The day"}"#,
        #"{"action":"submit","article":{"line":2}}"#,
        #"{"line":{"my":"own"},"action":"comment","article":{"line":1},"by":"edgar","fields":{"text":"Who says?","blocking":true}}"#,
        #"{"action":"approve","article":{"line":{"my":"own"}},"by":"edgar"}"#,
        #"{"line":"out","action":"publish","article":{"line":1},"by":"paula","note":"It is true","fields":{"override":"no-blocking-comments"}}"#,
        #"{"action":"revise","article":{"line":"out"},"kind":"correction","note":"It was Tuesday."}"#,
    ]

    @Test(
        "A life in one script: lines on one article keep their order, however many are under way",
        arguments: [1, 2, 64])
    func life(inFlight: Int) async throws {
        let newsroom = try await ScriptNewsroom()
        let (code, answers) = try await newsroom.apply(Self.life, inFlight: inFlight)
        #expect(code == 0)
        #expect(
            answers.map { $0["state"] as? String } == [
                "draft", "draft", "review", "review", "review", "published", "draft",
            ])
        #expect(answers[3]["line"] as? [String: String] == ["my": "own"] && answers[5]["line"] as? String == "out")
        #expect(Set(answers.compactMap { $0["id"] as? String }).count == 1)
        try await newsroom.expectSound()
    }

    @Test("A line that cannot be read or is refused is answered with its error, and the others go on")
    func errors() async throws {
        let newsroom = try await ScriptNewsroom()
        let cases: [(line: String, code: String, word: String)] = [
            (#"{"action":"create","headline":"#, "invalid", "byte"), ("[1]", "invalid", "object"),
            (#"{"action":"fly","article":"x"}"#, "invalid", "no action “fly”"),
            (#"{"action":"submit"}"#, "invalid", "“article” is missing"),
            (#"{"action":"submit","article":7}"#, "invalid", "“article”"),
            (#"{"action":"submit","article":"nothing-here"}"#, "not-found", "nothing-here"),
            (#"{"action":"submit","article":{"line":99}}"#, "invalid", "line 99"),
            (#"{"action":"submit","article":{"line":3}}"#, "invalid", "line 3"),
            (#"{"action":"create","headline":7}"#, "invalid", "“headline” is a text"),
            (#"{"action":"create","headline":"A","colour":"red"}"#, "invalid", "no key “colour”"),
            (#"{"action":"create","headline":"A","headline":"B"}"#, "invalid", "comes twice"),
            (#"{"action":"submit","article":"x","headline":"B"}"#, "invalid", "takes no “headline”"),
            (#"{"action":"save","article":"x"}"#, "invalid", "save needs"),
            (#"{"action":"create","headline":"A","by":"nobody-here"}"#, "refused", "nobody-here"),
            (#"{"action":"create","headline":"A","fields":{"draft":"x"}}"#, "invalid", "draft"),
            (#"{"action":"publish","article":"x","fields":{"override":"approvals"}}"#, "invalid", "note"),
            (#"{"action":"revise","article":"x","kind":"odd"}"#, "invalid", "kind"),
            (#"{"action":"revert","article":"x","fields":{"to":0}}"#, "invalid", "“to”"),
        ]
        let good = #"{"line":"good","action":"create","headline":"Good"}"#
        let (code, answers) = try await newsroom.apply(cases.map(\.line) + ["", "  ", good])
        #expect(code == 1)
        #expect(answers.count == cases.count + 1)
        #expect(answers.last { $0["line"] as? String == "good" }?["id"] is String)
        for (index, expected) in cases.enumerated() {
            let answer = answers.first { $0["line"] as? Int == index + 1 }
            let error = answer?["error"] as? [String: Any]
            #expect(error?["code"] as? String == expected.code, "\(expected.line)")
            let message = error?["message"] as? String ?? ""
            #expect(message.contains(expected.word), "\(expected.line): \(message)")
        }
        let refused = #"{"action":"publish","article":{"line":"a"},"by":"rosa"}"#
        let script = [#"{"line":"a","action":"create","headline":"B"}"#, refused, #"{"action":"fly"}"#]
        #expect(try await newsroom.apply(script).exitCode == 2)
        try await newsroom.expectSound()
    }

    @Test("A line on the article of one that failed fails too; one on an article that is there goes on")
    func failing() async throws {
        let newsroom = try await ScriptNewsroom()
        let (_, answers) = try await newsroom.apply([
            #"{"action":"create","headline":"A","by":"paula"}"#, #"{"action":"submit","article":{"line":1}}"#,
            #"{"action":"create","headline":"B","body":"Text.\n"}"#, #"{"action":"publish","article":{"line":3}}"#,
            #"{"action":"submit","article":{"line":3}}"#, #"{"action":"submit","article":{"line":4}}"#,
        ])
        let errors = Dictionary(
            uniqueKeysWithValues: answers.map { answer in
                (answer["line"] as? Int ?? 0, (answer["error"] as? [String: Any])?["message"] as? String)
            })
        #expect(errors[2]??.contains("Line 1") == true && errors[6]??.contains("Line 4") == true)
        #expect(errors[5] == .some(nil))
    }

    @Test("What cannot be created or saved is kept")
    func kept() async throws {
        let newsroom = try await ScriptNewsroom()
        let (_, answers) = try await newsroom.apply([
            #"{"action":"create","headline":"A","body":"Words of mine.\n","by":"paula"}"#
        ])
        let kept = (answers.first?["error"] as? [String: Any])?["kept"] as? String
        let file = try #require(kept)
        #expect(try String(contentsOfFile: file, encoding: .utf8).contains("Words of mine."))
    }

    @Test("A pipe that stays open gets each answer without another line, and Ctrl-C ends it in order")
    func stream() async throws {
        let newsroom = try await ScriptNewsroom()
        let run = try newsroom.start("apply", "--as", "rosa")
        var answers = PipeLines(run.output)
        for number in 1...5 {
            let line = #"{"action":"create","headline":"Story \#(number)","body":"Text.\n"}"# + "\n"
            try run.input.fileHandleForWriting.write(contentsOf: Data(line.utf8))
            let next = answers.next()
            let answer = try #require(next)
            #expect(answer.hasPrefix("{\"line\":\(number),\"id\":"), "\(answer)")
        }
        kill(run.process.processIdentifier, SIGINT)
        let end = answers.next()
        #expect(end == nil)
        run.process.waitUntilExit()
        #expect(run.process.terminationStatus == 130)
        let said = String(decoding: run.errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        #expect(said.contains("lines up to 5"), "\(said)")
        try await newsroom.expectSound()
    }

    @Test("Whoever stops reading ends it, though the script goes on")
    func abandoned() async throws {
        let newsroom = try await ScriptNewsroom()
        let run = try newsroom.start("apply", "--as", "rosa")
        try run.input.fileHandleForWriting.write(contentsOf: Data(#"{"action":"create","headline":"A"}"#.utf8 + [0x0A]))
        var answers = PipeLines(run.output)
        let first = answers.next()
        #expect(first != nil)
        try run.output.fileHandleForReading.close()
        run.process.waitUntilExit()
        #expect(run.process.terminationReason == .exit && run.process.terminationStatus == 0)
    }
}
