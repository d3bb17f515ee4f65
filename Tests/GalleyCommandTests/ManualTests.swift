import Testing

@testable import GalleyCommand

@Suite("The manual")
struct ManualTests {
    @Test("the reference and the man page have every command, and hide what is hidden")
    func everyCommand() async {
        let markdown = await CapturedRun.of(["manual", "--markdown"])
        let page = await CapturedRun.of(["manual"])
        #expect(markdown.exitCode == 0 && page.exitCode == 0)
        for (line, _) in GrammarTests.lines where !line.hasPrefix("manual") {
            let words = line.split(separator: " ").map(String.init)
            let isGroup = Galley.subcommands(of: words[0]) != nil
            let path = words.prefix(isGroup && words.count > 1 ? 2 : 1).joined(separator: " ")
            #expect(markdown.output.contains("### `galley \(path)`\n"), "\(path)")
        }
        #expect(!markdown.output.contains("galley manual"))
    }

    @Test("every request of the man page is one of the macros, and every hyphen is one to type")
    func roff() async {
        let macros: Set<Substring> = [".TH", ".SH", ".SS", ".TP", ".B", ".BR", ".PP"]
        let lines = await CapturedRun.of(["manual"]).output.split(separator: "\n", omittingEmptySubsequences: false)
        for line in lines where line.hasPrefix(".") {
            #expect(macros.contains(line.prefix { $0 != " " }), "\(line)")
        }
        #expect(lines.contains(".B \\-\\-newsroom <path>"))
    }
}
