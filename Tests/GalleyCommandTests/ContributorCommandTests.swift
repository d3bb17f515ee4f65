import ArticleStore
import Foundation
import Testing

@testable import GalleyCommand

@Suite("galley contributors")
struct ContributorCommandTests {
    @Test("from an unknown name to one contributor, in JSON and for people, by administrators only")
    func registry() async throws {
        let folder = try TemporaryFolder()
        let environment = ["GALLEY_NEWSROOM": "\(folder.path)/n.git", "GALLEY_NOW": "2026-11-22T10:00:00Z"]
        let run = { (arguments: [String]) in await CapturedRun.of(arguments, environment: environment) }
        #expect(await run(["init", "\(folder.path)/n.git"]).exitCode == 0)
        _ = await run(["create", "--headline", "Ferry", "--as", "rosa"])
        _ = await run(["credit", "ferry", "--contributor", "Agence France Press", "--role", "r", "--as", "rosa"])

        let unknown = await run(["contributors", "--unknown", "--json"])
        #expect(
            unknown.output == """
                [{"name":"Agence France Press","kind":"agency","articles":1,"example":"ferry","matches":[{"contributor":\
                "afp","person":null,"name":"Agence France-Presse","as":"Agence France-Presse","reason":"spelling",\
                "command":"galley contributors change afp --alias 'Agence France Press'"}],\
                "add":"galley contributors add agence-france-press --name 'Agence France Press' --kind agency"}]

                """)
        let page = await run(["contributors", "list", "--unknown"]).output
        #expect(page.hasPrefix("Agence France Press (agency), in 1 article ferry\n  afp, Agence France-Presse? ("))

        let alias = ["contributors", "change", "afp", "--alias", "Agence France Press"]
        #expect(await run(alias + ["--as", "rosa"]).exitCode == 2)
        let changed = await run(alias + ["--rate", "month", "--from", "2024-01-01", "--as", "adam", "--json"])
        #expect(changed.output.hasSuffix(#""changed":true}"# + "\n"))
        #expect(await run(alias + ["--as", "adam"]).output == "Nothing to change\n")
        #expect(await run(["contributors", "--unknown"]).output == "Every name that is credited is known.\n")

        let shown = await run(["contributors", "show", "Agence France Press", "--json"]).output
        #expect(
            shown.contains(#""terms":null,"rate":"month","active":{"from":"2024-01-01","until":null},"articles":1}"#))
        let lines = await run(["contributors", "show", "AFP"]).output
        #expect(lines.contains("\n  rate         by month\n  active       from 2024-01-01\n  credited in  1 article\n"))
        #expect(await run(["contributors", "show", "afpp"]).exitCode == 4)

        let merged = await run(["contributors", "merge", "afp", "reuters", "--as", "adam", "--note", "one now"])
        #expect(merged.output == "Merged afp into reuters\n")
        #expect(await run(["list", "--credit", "reuters"]).output.contains("ferry"))
        #expect(await run(["show", "ferry"]).output.contains("reuters (agency), contributor, tagline"))
        #expect(await run(["contributors", "rename", "afp", "Orbit", "--id", "orbit", "--as", "adam"]).exitCode == 0)
        #expect(await run(["uncredit", "ferry", "--contributor", "ORBIT", "--as", "rosa"]).exitCode == 0)
        #expect(await run(["check"]).exitCode == 0)
    }
}
