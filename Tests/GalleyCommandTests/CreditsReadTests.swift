import ArticleStore
import Foundation
import Testing

@testable import GalleyCommand

@Suite("Reading credit lines from a file")
struct CreditsReadTests {
    private func read(_ arguments: String..., newsroom: String? = nil) async -> CapturedRun {
        await CapturedRun.of(
            ["credits", "read"] + arguments, environment: newsroom.map { ["GALLEY_NEWSROOM": $0] } ?? [:])
    }

    @Test("plain lines are answered one for one, empty ones too; the starter's registry knows the agencies")
    func plain() async throws {
        let folder = try TemporaryFolder()
        let text = """

            By Jane Roe, Lakeshore Herald\r

            {"id":1,"text":"By Jane Roe"}
            Reporting by Jane Roe in Oslo; editing by AFP
            """
        let file = try folder.file("plain.txt", Array(text.utf8) + [0x0A, 0x42, 0xFF, 0x0A] + Array("End".utf8))
        let run = await read(file)
        #expect(run.exitCode == 1 && run.errors.isEmpty)
        #expect(
            run.output == """
                {"id":1,"is_credit":false,"credits":[]}
                {"id":2,"is_credit":true,"credits":[{"name":"Jane Roe","kind":"person","role":"author",\
                "location":null,"affiliation":"Lakeshore Herald","contributor":null,"confidence":0.9}]}
                {"id":3,"is_credit":false,"credits":[]}
                {"id":4,"is_credit":false,"credits":[]}
                {"id":5,"is_credit":true,"credits":[{"name":"Jane Roe","kind":"person","role":"reporting",\
                "location":"Oslo","affiliation":null,"contributor":null,"confidence":1.0},{"name":"AFP",\
                "kind":"agency","role":"editing","location":null,"affiliation":null,"contributor":"afp",\
                "confidence":1.0}]}
                {"line":6,"error":"This line is not UTF-8; convert it to UTF-8 and try again."}
                {"id":7,"is_credit":false,"credits":[]}

                """)
    }

    @Test("lines of JSON give their ids back as they came; a bad one is named, and the others go through")
    func json() async throws {
        let folder = try TemporaryFolder()
        let lines = [
            "", "  \t", #" {"id":1.50,"text":"Compiled by Jane Roe from wire reports","lang":"en","credits":[1]}"#, "",
            #"{"text":""}"#, #"{"id":"\u05d0","text":"x\ny"}"#, #"{"id":null,"text":"x"}"#, #"{"id":8}"#,
            #"{"id":9,"text":["x"]}"#, #"{"id":10,"id":10,"text":"x"}"#, "[1]", "By Jane Roe", #"{"id":"c","text":"x"#,
            #"{"id":12345678901234567890,"text":"By Jane Roe"}"#,
        ]
        let bytes = [0xEF, 0xBB, 0xBF] + Array(lines.joined(separator: "\r\n").utf8)
        let run = await read(try folder.file("lines.jsonl", bytes + [0x0A] + Array(#"{"text":""#.utf8) + [0xFF, 0x22]))
        #expect(run.exitCode == 1 && run.errors.isEmpty)
        let answers = run.output.split(separator: "\n").map(String.init)
        #expect(answers.count == 12)
        #expect(answers[0].hasPrefix(#"{"id":1.50,"is_credit":true,"credits":[{"name":"Jane Roe","kind":"person","#))
        #expect(answers[0].contains(#""name":"wire reports","kind":"agencies","role":"source","#))
        #expect(
            answers[1...3].elementsEqual([
                #"{"id":5,"is_credit":false,"credits":[]}"#, #"{"id":"א","is_credit":false,"credits":[]}"#,
                #"{"id":7,"is_credit":false,"credits":[]}"#,
            ]))
        #expect(
            answers[4...6].elementsEqual([
                #"{"id":8,"line":8,"error":"“text” is missing."}"#,
                #"{"id":9,"line":9,"error":"“text” has to be a text."}"#,
                #"{"line":10,"error":"“id” stands twice."}"#,
            ]))
        for (answer, number) in zip(answers[7...9], [11, 12, 13]) {
            #expect(answer.hasPrefix(#"{"line":\#(number),"error":""#), "\(answer)")
        }
        #expect(answers[10].hasPrefix(#"{"id":12345678901234567890,"is_credit":true,"#))
        #expect(answers[11].hasPrefix(#"{"line":15,"error":""#))
    }

    @Test("names are looked up in the newsroom's registry; one that is named and not there is an error")
    func registry() async throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/newsroom.git"
        #expect(await CapturedRun.of(["init", path]).exitCode == 0)
        let add = ["contributors", "add", "orbit", "--name", "Orbit", "--kind", "publication", "--newsroom", path]
        #expect(await CapturedRun.of(add + ["--as", "adam"]).exitCode == 0)
        let file = try folder.file("line.txt", "Orbit contributed to this report.".utf8)
        #expect(await read(file, newsroom: path).output.contains(#""kind":"publication""#))
        #expect(await read(file, "--newsroom", path).output.contains(#""contributor":"orbit""#))
        #expect(await read(file).output.contains(#""contributor":null"#))
        let missing = await read(file, newsroom: "\(folder.path)/none")
        #expect(missing.exitCode == 1 && missing.output.isEmpty && missing.errors.contains("none"))
        #expect(await read("\(folder.path)/none").exitCode == 4)
        #expect(await read(folder.path).errors.contains("is a folder"))
    }

    @Test("a file that is empty or blank, and one whose first line is longer than what is read at once")
    func sizes() async throws {
        let folder = try TemporaryFolder()
        #expect(await read(try folder.file("empty", "".utf8)).output == "")
        #expect(await read(try folder.file("mark", [0xEF, 0xBB, 0xBF])).output == "")
        #expect(await read(try folder.file("blank", "\n \n".utf8)).output == Self.prose(1) + Self.prose(2))
        let spaces = String(repeating: " ", count: 1 << 20)
        let json = try folder.file("json", "\(spaces)\n\(spaces){\"text\":\"\(spaces)\"}\n".utf8)
        #expect(await read(json).output == Self.prose(2))
        let plain = try folder.file("plain", "\(spaces)x\(spaces)\nBy Jane Roe\n\n\n".utf8)
        let run = await read(plain)
        #expect(run.exitCode == 0 && run.output.split(separator: "\n").count == 4)
        #expect(run.output.contains(#"{"id":2,"is_credit":true,"#) && run.output.hasPrefix(Self.prose(1)))
    }

    private static func prose(_ number: Int) -> String { "{\"id\":\(number),\"is_credit\":false,\"credits\":[]}\n" }

    @Test("as a process: no environment, no newsroom, standard input closed, and readers that go away")
    func process() throws {
        let folder = try TemporaryFolder()
        let built = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let file = try folder.file("lines.txt", String(repeating: "By Jane Roe\n", count: 20_000).utf8)
        let script = """
            galley=$1; cd "$2"
            env -i "$galley" credits read "$3" <&- | head -n 1; echo "${PIPESTATUS[0]}"
            env -i "$galley" credits read <&- 2>&1; echo $?
            printf 'x' | env -i PATH=/nowhere "$galley" credits read; echo $?
            # Each line is answered before the next one is written.
            coproc "$galley" credits read
            echo 'x' >&${COPROC[1]}; read -r answer <&${COPROC[0]}; echo "$answer"
            echo 'By Jane Roe' >&${COPROC[1]}; read -r answer <&${COPROC[0]}; echo "${answer:0:24}"
            """
        let (process, output) = (Process(), Pipe())
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-c", script, "bash", built.appendingPathComponent("galley").path, folder.path, file]
        process.standardOutput = output
        try process.run()
        let printed = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let lines = printed.split(separator: "\n").map(String.init)
        #expect(lines.count == 8, "\(printed)")
        guard lines.count == 8 else { return }
        #expect(lines[0].hasPrefix(#"{"id":1,"is_credit":true,"#) && lines[1] == "0")
        #expect(lines[2] == "galley: Standard input cannot be read: Bad file descriptor." && lines[3] == "1")
        #expect(lines[4] + "\n" == Self.prose(1) && lines[5] == "0")
        #expect(lines[6] + "\n" == Self.prose(1) && lines[7] == #"{"id":2,"is_credit":true"#)
    }
}
