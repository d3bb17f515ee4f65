import ArgumentParser
import ArticleStore
import Testing

@testable import GalleyCommand

@Suite("Values of options")
struct OptionValueTests {
    private struct Declared: Hashable {
        var name: String
        var isFreeText: Bool
        var isNumber: Bool
    }

    @Test("the options that take whatever comes next are those that are declared so, and no name means two things")
    func declarations() throws {
        let options = try CommandDescription.galley().leaves().flatMap { leaf in
            (leaf.command.arguments ?? []).filter { $0.kind == "option" }.map { option in
                Declared(
                    name: "--\(option.longName ?? "")", isFreeText: option.parsingStrategy == "unconditional",
                    isNumber: option.valueName == "n")
            }
        }
        #expect(Set(options.filter(\.isFreeText).map(\.name)) == OptionValues.freeText)
        #expect(Set(options.filter(\.isNumber).map(\.name)) == OptionValues.numeric)
        #expect(Set(options).count == Set(options.map(\.name)).count)
    }

    @Test("a text may begin with any hyphens, and comes through byte for byte")
    func hyphens() throws {
        for text in [
            "---", "---\nfoo", "--- cut", "-é!", "--", "-", "--json", "-=x", "--=x", "\u{338}x", "-\u{338}", "",
        ] {
            let lines: [([String], (any ParsableCommand) -> String?)] = [
                (["return", "A", "--note", text], { ($0 as? StepCommand<ReturnVerb>)?.action.options.note }),
                (["create", "--headline", text], { ($0 as? CreateCommand)?.headline }),
                (["comment", "A", "--text", text], { ($0 as? CommentCommand)?.text }),
                (["edit", "A", "--set", "headline=\(text)"], { ($0 as? EditCommand)?.assignments.first?.value }),
            ]
            for (arguments, read) in lines {
                let joined = OptionValues.joined(arguments + ["--quiet"])
                let parsed = try #require(
                    try? Galley.parseAsRoot(GlobalOptionOrder.arranged(joined)), "\(arguments)")
                #expect(read(parsed).map { Array($0.utf8) } == Array(text.utf8), "\(arguments)")
                #expect((parsed as? any NewsroomCommand)?.global.quiet == true, "\(arguments)")
            }
        }
    }

    @Test("what stands behind -- is left alone, and an option without a value lacks it still")
    func untouched() async {
        #expect(OptionValues.joined(["search", "--", "--note", "-x"]) == ["search", "--", "--note", "-x"])
        #expect(OptionValues.joined(["submit", "--note"]) == ["submit", "--note"])
        #expect(OptionValues.joined(["submit", "A", "--base", "--json"]) == ["submit", "A", "--base", "--json"])
        #expect(await CapturedRun.of(["submit", "A", "--note"]).exitCode == 64)
    }

    @Test("a note that reads --json asks for no JSON")
    func noJSON() async {
        let run = await CapturedRun.of(["submit", "A", "B", "--note", "--json"])
        #expect(run.exitCode == 64 && run.output.isEmpty && run.errors.hasPrefix("galley: "))
    }

    @Test("a negative number is named as the fault that it is", arguments: ["submit A --base", "list --limit"])
    func negative(line: String) async {
        let run = await CapturedRun.of(line.split(separator: " ").map(String.init) + ["-1"])
        #expect(run.exitCode == 64 && run.errors.contains("'-1'") && !run.errors.contains("Missing"))
    }

    @Test(
        "an argument that is not UTF-8 is refused, not repaired",
        arguments: [([0x63, 0x61, 0x66, 0xE9], 3), ([0xFF], 0), ([0xC3, 0xA9, 0xC3], 2)] as [([UInt8], Int)])
    func invalidText(bytes: [UInt8], offset: Int) async {
        let line = ["create", "--headline"].map { Array($0.utf8) } + [bytes]
        let message = "Argument 3: byte \(offset) is not UTF-8; give text as UTF-8."
        let plain = await CapturedRun.of(bytes: line)
        #expect(plain.exitCode == 64 && plain.errors == "galley: \(message)\n" && plain.output.isEmpty)
        let json = await CapturedRun.of(bytes: line + [Array("--json".utf8)])
        #expect(json.exitCode == 64 && json.errors.isEmpty)
        #expect(json.output == #"{"error":{"code":"usage","message":"\#(message)","unmet":[]}}"# + "\n")
    }

    @Test("a text is piped in where the command line says so, and nowhere else")
    func standardInput() {
        let meant = ["import -", "import a.txt - --json", "create --body-file -", "--json edit A --body-file=-"]
        let others = [
            "assign A - --note create", "edit A --set headline=-", "create --headline -", "lst -", "import a.txt",
        ]
        for (lines, isMeant) in [(meant, true), (others, false)] {
            for line in lines {
                let arguments = OptionValues.joined(line.split(separator: " ").map(String.init))
                #expect(StandardInput.isMeant(in: arguments) == isMeant, "\(line)")
            }
        }
        #expect(GlobalOptionOrder.newsroom(in: ["list", "--newsroom=a=b"]) == "a=b")
        #expect(GlobalOptionOrder.newsroom(in: ["--newsroom", "n", "list"]) == "n")
        #expect(GlobalOptionOrder.newsroom(in: ["search", "--", "--newsroom", "n"]) == nil)
    }
}
