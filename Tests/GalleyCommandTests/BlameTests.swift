import ArticleStore
import Testing

@testable import GalleyCommand

@Suite("Whose words, shown")
struct BlameTests {
    private let copy = """
        Ferry to sail

        The ferry will sail again on Monday. Tickets cost six euros for adults.

        It takes 40 cars.

        """

    /// A newsroom with one story: wire copy by way of rosa, then a sentence of hers and a word of edgar's.
    private func run(in folder: borrowing TemporaryFolder) async throws -> (String...) async -> CapturedRun {
        let path = "\(folder.path)/newsroom.git"
        let answer = { (arguments: [String], day: Int, width: Int) async -> CapturedRun in
            await CapturedRun.of(
                arguments + ["--newsroom", path],
                environment: ["GALLEY_NOW": "2026-11-\(day)T10:00:00Z", "GALLEY_SEED": "blame"],
                terminal: Terminal(width: width))
        }
        #expect(await CapturedRun.of(["init", path]).exitCode == 0)
        let file = try folder.file("a.txt", copy.utf8)
        #expect(await answer(["import", "--wire", "AFP", file, "--as", "rosa"], 20, 80).exitCode == 0)
        let first = "The ferry will sail again on Monday. Tickets cost six euros for adults.\n\nIt takes 40 cars.\n"
        let second = try folder.file("b.md", "\(first)\nNobody was hurt, \u{1B}[2Jhe said.\n".utf8)
        #expect(await answer(["edit", "ferry-to-sail", "--body-file", second, "--as", "rosa"], 21, 80).exitCode == 0)
        let third = try folder.file(
            "c.md", "\(first)\nNobody was hurt, \u{1B}[2Jshe said.\n".replacing("Monday", with: "Tuesday").utf8)
        #expect(await answer(["edit", "ferry-to-sail", "--body-file", third, "--as", "edgar"], 22, 80).exitCode == 0)
        return { (arguments: String...) in
            let width = arguments.contains("1") ? 40 : 80
            return await answer(["blame"] + arguments, 23, width)
        }
    }

    @Test("the page shows each sentence with its revision, name and day, then the shares")
    func page() async throws {
        let folder = try TemporaryFolder()
        let blame = try await run(in: folder)
        #expect(
            await blame("ferry-to-sail").output == """
                ferry-to-sail: revision 3, 22 words

                1  AFP    2026-11-20  86 %  The ferry will sail again on Tuesday.
                3  edgar  2026-11-22  14 %
                1  AFP    2026-11-20        Tickets cost six euros for adults.

                1  AFP    2026-11-20        It takes 40 cars.

                2  rosa   2026-11-21  80 %  Nobody was hurt, \\e[2Jshe said.
                3  edgar  2026-11-22  20 %

                Share of words: AFP 73 %, rosa 18 %, edgar 9 %

                """)
        #expect(
            await blame("ferry-to-sail", "--by", "word").output.contains(
                "2  rosa   2026-11-21  Nobody was hurt,\n3  edgar  2026-11-22  \\e[2Jshe\n"))
        #expect(
            await blame("ferry-to-sail", "1").output.hasPrefix(
                "ferry-to-sail: revision 1, 17 words\n\n1  AFP  2026-11-20\n    The ferry will sail again on Monday.\n")
        )
    }

    @Test("JSON has every word with its place, revision, person, wire contributor and instant")
    func json() async throws {
        let folder = try TemporaryFolder()
        let blame = try await run(in: folder)
        let answer = await blame("ferry-to-sail", "--json").output
        #expect(
            answer.hasPrefix(
                """
                {"article":"ferry-to-sail","revision":3,"words":[{"text":"The","start":0,"end":3,"revision":1,\
                "person":"rosa","wire":"afp","at":"2026-11-20T10:00:00Z"},
                """))
        #expect(
            answer.contains(
                #""sentences":[{"text":"The ferry will sail again on Tuesday.","start":0,"end":37,"origins":[{"revision":1,"#
            ))
        #expect(
            answer.hasSuffix(
                """
                "shares":[{"person":null,"wire":"afp","words":16,"share":0.7273},{"person":"rosa","wire":null,\
                "words":4,"share":0.1818},{"person":"edgar","wire":null,"words":2,"share":0.0909}]}

                """))
        #expect(await blame("ferry-to-sail", "--by", "word", "--json").output.contains(#""sentences":[],"shares""#))
        #expect(await blame("ferry-to-sail", "9").exitCode == 4)
        #expect(await blame().exitCode == 64)
        #expect(await blame("ferry-to-sail", "--jsonl", "--by", "word").exitCode == 64)
    }

    @Test("lines of histories are answered one for one, whatever is wrong with one of them")
    func lines() async throws {
        let folder = try TemporaryFolder()
        let file = try folder.file(
            "histories.jsonl",
            Array(
                """
                {"id":"a","revisions":["The vote is on Monday.","The vote is on Tuesday."],"n":1.50}

                {"revisions":[]}
                {"revisions":["a",1]}
                {"revisions":"a"}
                {"texts":["a"]}
                [1]
                {"revisions":["a]}
                {"revisions":["总理"]}
                """.utf8) + [0x0A, 0x22, 0xFF, 0x22])
        let run = await CapturedRun.of(["blame", "--jsonl", file])
        #expect(run.exitCode == 1)
        let lines = run.output.split(separator: "\n").map(String.init)
        #expect(
            lines.first == """
                {"id":"a","n":1.50,"revisions":2,"words":[{"text":"The","start":0,"end":3,"revision":0},\
                {"text":"vote","start":4,"end":8,"revision":0},{"text":"is","start":9,"end":11,"revision":0},\
                {"text":"on","start":12,"end":14,"revision":0},{"text":"Tuesday","start":15,"end":22,"revision":1}]}
                """)
        #expect(lines.count == 9)
        for (line, number) in zip(lines[1...6], [3, 4, 5, 6, 7, 8]) {
            #expect(line.hasPrefix(#"{"line":\#(number),"error":""#), "\(line)")
        }
        #expect(lines[7].hasPrefix(#"{"revisions":1,"words":[{"text":"总","start":0,"end":3,"revision":0}"#))
        #expect(lines[8].hasPrefix(#"{"line":10,"error":""#))
        let good = try folder.file("good.jsonl", #"{"revisions":[""]}"#.utf8)
        let other = await CapturedRun.of(["blame", "--jsonl", good])
        #expect(other.exitCode == 0 && other.output == "{\"revisions\":1,\"words\":[]}\n")
        #expect(await CapturedRun.of(["blame", "--jsonl", "\(folder.path)/none"]).exitCode == 4)
    }
}
