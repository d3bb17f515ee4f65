import ArticleStore
import Testing

@testable import GalleyCommand

@Suite("galley credits confirm")
struct CreditsConfirmCommandTests {
    @Test("says which credits were confirmed, once, and that nothing is unsure where nothing is")
    func confirming() async throws {
        let folder = try TemporaryFolder()
        let environment = ["GALLEY_NEWSROOM": "\(folder.path)/n.git", "GALLEY_NOW": "2026-11-22T10:00:00Z"]
        let run = { (line: String) in
            await CapturedRun.of(line.split(separator: " ").map(String.init), environment: environment)
        }
        #expect(await run("init \(folder.path)/n.git").exitCode == 0)
        let text = "Ferry\n\nBy Jane Roe\n\nIt sails.\n\nAFP and ORBX contributed to this report.\n"
        let file = try folder.file("wire.txt", text.utf8)
        #expect(await run("import \(file) --as rosa").exitCode == 0)
        let shown = await run("show ferry").output
        #expect(shown.contains("  ORBX (agency), contributor, tagline, 80 % sure: AFP and ORBX contributed"))
        let credit =
            #"{"contributor":"ORBX","kind":"agency","role":"contributor","location":null,"affiliation":null,"tier":"tagline","#
            + #""confidence":0.8,"line":"AFP and ORBX contributed to this report."}"#
        #expect(await run("show ferry --json").output.contains(credit))
        let refused = await run("credits confirm ferry --as rosa")
        #expect(refused.exitCode == 2 && refused.errors.contains("galley credits confirm ferry"))
        let confirmed = await run("credits confirm ferry --as mina")
        #expect(
            confirmed.output == """
                Confirmed the credits of ferry (revision 1): draft
                  ORBX (contributor, 80 % sure; credit line “AFP and ORBX contributed to this report.”)

                """)
        let again = await run("credits confirm ferry --as mina --json").output
        #expect(again.hasSuffix(#""edition":null,"confirmed":[\#(credit)]}"# + "\n"))
        #expect(await run("show ferry").output.contains("80 % sure, confirmed: "))
        #expect(await run("credit ferry --contributor ORBX --role contributor --as rosa").exitCode == 0)
        #expect(
            await run("credits confirm ferry --as mina").output
                == "Nothing to confirm: no credit of ferry (revision 2) is unsure\n")
        #expect(await run("diff ferry 1 2").output.contains("80 % sure"))
        #expect(await run("confirm ferry --as mina").exitCode == 64)
    }
}
