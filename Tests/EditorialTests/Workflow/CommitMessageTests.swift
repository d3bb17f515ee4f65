import Foundation
import Testing

@testable import Editorial

@Suite("A commit's message")
struct CommitMessageTests {
    private static let cut = "------------------------ >8 ------------------------"

    private static let trailers = Trailers(
        action: .publish, article: ArticleID("01ARZ3NDEKTSV4RRFFQ69G5FAV"), revision: 3,
        state: Move(from: Desk.state("review"), to: Desk.state("published")), base: 2,
        edition: String(repeating: "a", count: 40), approves: Desk.content(9), kind: .correction, effective: Desk.noon,
        overrides: ["no-blocking-comments", "credits-confirmed"], wire: "afp", request: "0f3c")

    private static let fragments = [
        "Action: kill", "Article: 01ARZ3NDEKTSV4RRFFQ69G5FAA", "Signed-off-by: rita", "(cherry picked from commit 1)",
        "", " ", "\t", "---", "--- ", "---\t", " ---", "   --- x", "----", "diff --git a/x b/x", "# \(cut)", "; \(cut)",
        "\(cut)", " \(cut)", "#\(cut)", "# \(cut) ", "// \(cut)", "x\(cut)", "--- \(cut)",
        "# ------------------------ > 8 ------------------------",
        "#  ------------------------ >  8 ------------------------",
        "------------------------ >8", "8 ------------------------", "# comment", "Conflicts:", "\tpath", "\u{0}",
        "a\u{0}b", "\r", "x\r",
        "\u{1B}[31m red", "ÅÅ \u{301}", "naïve 記事 🗞️", "\u{2028}", "Key : value", "From 0123", "gpgsig x",
    ]

    private static func notes() -> [String] {
        var numbers = SeededNumbers(seed: 11)
        let long = (0..<250).map { _ in
            (0..<Int.random(in: 1...7, using: &numbers)).map { _ in
                (fragments.randomElement(using: &numbers) ?? "")
                    + (["\n", "\n", "\r\n", "\n\n", "\r\r\n"].randomElement(using: &numbers) ?? "")
            }.joined()
        }
        return fragments + fragments.map { "why\n\n\($0)\nAction: kill\n" } + long
    }

    /// What is stored of a note: LF, no blanks at the end, no NUL.
    private static func kept(_ note: String) -> String? {
        var text = note.replacingOccurrences(of: "\0", with: "\u{FFFD}")
        while let range = text.range(of: "\r\n", options: .literal) { text.replaceSubrange(range, with: "\n") }
        var bytes = Array(text.utf8)
        while let last = bytes.last, [9, 10, 11, 12, 13, 32].contains(last) { bytes.removeLast() }
        return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
    }

    @Test("carries the same trailers for git as for us, whatever the note says", arguments: ["#", ";", " ", "x"])
    func agreesWithGit(mark: String) throws {
        let git = try Git()
        let notes = Self.notes()
        let messages = notes.map { CommitMessage(subject: "Publish “x”", note: $0, trailers: Self.trailers).text }
        let ids = try git.commit(messages)
        #expect(ids.count == messages.count)
        let log = try git.run(
            ["-c", "core.commentChar=\(mark)", "log", "--no-walk=unsorted", "--stdin", "-z", "--format=%(trailers)"],
            input: Data(ids.joined(separator: "\n").utf8))
        let found = log.split(separator: 0, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        let expected = Self.trailers.lines.joined(separator: "\n")
        try #require(found.count == notes.count + 1, "\(found.prefix(3))")
        for (index, note) in notes.enumerated() {
            #expect(found[index].trimmingCharacters(in: .newlines) == expected, "\(note.debugDescription)")
        }
    }

    @Test("is read by git's own reader of trailers to its end", arguments: ["#", ";"])
    func interpretsTrailers(mark: String) throws {
        let git = try Git()
        let expected = Self.trailers.lines.joined(separator: "\n")
        for note in Self.notes().prefix(2 * Self.fragments.count + 20) {
            let message = CommitMessage(subject: "Publish “x”", note: note, trailers: Self.trailers).text
            let found = try git.run(
                ["-c", "core.commentChar=\(mark)", "interpret-trailers", "--parse"], input: Data(message.utf8))
            let text = String(decoding: found, as: UTF8.self).trimmingCharacters(in: .newlines)
            #expect(text == expected, "\(note.debugDescription)")
        }
    }

    @Test("gives subject, note and trailers back as they went in")
    func roundTrip() {
        for note in Self.notes() + ["\n\nlate", "  indented\n   ---\n"] {
            let message = CommitMessage(subject: "Publish “x”", note: note, trailers: Self.trailers)
            let read = CommitMessage.parse(message.text)
            #expect(read.subject == "Publish “x”")
            #expect(read.trailers == Self.trailers, "\(note.debugDescription)")
            #expect(
                read.note.map { Array($0.utf8) } == Self.kept(note).map { Array($0.utf8) }, "\(note.debugDescription)")
        }
        for action in Action.allCases {
            let message = CommitMessage(subject: "x", trailers: Trailers(action: action))
            #expect(CommitMessage.parse(message.text) == message)
        }
    }

    @Test("of somebody else's making has a first line and a rest, and no trailers")
    func foreign() {
        func read(_ text: String) -> [String?] {
            let message = CommitMessage.parse(text)
            return [message.subject, message.note, message.trailers == .none ? nil : "trailers"]
        }
        #expect(read("") == ["", nil, nil])
        #expect(read("\n\n \n") == ["", nil, nil])
        #expect(read("one") == ["one", nil, nil])
        #expect(read("\none\r\n\r\ntwo\r\n\r\n") == ["one", "two", nil])
        #expect(read("Action: publish\n") == ["Action: publish", nil, nil])
        #expect(read("one\ntwo\n\nAction: publish\n") == ["one", "two\n\nAction: publish", nil])
        #expect(read("one\n\n ---\n\nSigned-off-by: x") == ["one", " ---\n\nSigned-off-by: x", nil])
        #expect(read("one\n\nAction: fly\n") == ["one", "Action: fly", nil])
        #expect(read("one\n\nAction: publish\nnot a trailer\n") == ["one", "Action: publish\nnot a trailer", nil])
        #expect(read("one\n\n\nAction: publish\nRevision: x\n").last == "trailers")
        #expect(
            CommitMessage.parse("a\n\nAction: save\nRevision: 99999999999999999999\nState: -> x").trailers
                == Trailers(action: .save))
    }

    @Test("has a subject of one line and 72 characters at most, whatever the headline")
    func subjects() {
        let line = CommitSubject.line(.submit, headline: "Syria: Russia will support fight", to: Desk.state("review"))
        #expect(line == "Submit “Syria: Russia will support fight” for review")
        let headlines = [
            "", " \n ", "Syria: Russia will support fight against the jihadists, says Lavrov in Moscow on Monday",
            String(repeating: "記", count: 500), "a\nAction: kill\r\n\r\nb\u{0}\u{1B}[31m\u{202E}x\u{2028}y\u{85}z",
            "e" + String(repeating: "\u{301}", count: 100_000), String(repeating: "👨‍👩‍👧‍👦", count: 100),
            String(repeating: "x ", count: 100), String(repeating: "y", count: 1_000_000),
        ]
        for action in Action.allCases {
            for headline in headlines {
                for detail in [nil, "protest.jpg", headline] {
                    let line = CommitSubject.line(
                        action, headline: headline, to: Desk.state(String(repeating: "s", count: 40)), detail: detail,
                        kind: .clarification, dropsRevision: true)
                    #expect(line.count <= 72 && line.utf8.count < 700 && !line.isEmpty, "\(line)")
                    let harmful = line.unicodeScalars.filter {
                        $0.properties.generalCategory == .control || $0 == "\u{202E}"
                    }
                    #expect(harmful.isEmpty && !line.contains("\u{2028}"), "\(line)")
                    #expect(line.first?.isUppercase == true, "\(line)")
                }
            }
        }
        let cut = CommitSubject.line(.submit, headline: headlines[2], to: Desk.state("review"))
        #expect(cut == "Submit “Syria: Russia will support fight against the…” for review")
        #expect(CommitSubject.line(.publish, headline: "") == "Publish an article")
        #expect(CommitSubject.line(.attach, headline: "A", detail: "a.jpg") == "Attach a.jpg to “A”")
        #expect(CommitSubject.line(.revise, headline: "A", kind: .update) == "Revise “A” for an update")
    }
}
