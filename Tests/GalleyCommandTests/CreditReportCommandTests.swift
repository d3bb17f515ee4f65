import ArticleStore
import Editorial
import Foundation
import Testing

@testable import GalleyCommand

@Suite("galley credits report")
struct CreditReportCommandTests {
    private static let headline = "=SUM(A1), \"quoted\""

    /// A newsroom in Berlin with one article that was published at 23:30 UTC on the last day of October.
    private func newsroom(_ folder: borrowing TemporaryFolder) async throws -> [String] {
        let path = folder.path + "/n.git"
        let clock = NewsroomClock.fixed(try #require(Instant("2026-10-31T23:30:00Z")))
        let newsroom = try await Newsroom.initialise(at: path, clock: clock, identifiers: .seeded("report"))
        func person(_ name: String) throws -> Handle { try #require(Handle(name)) }
        _ = try await newsroom.configure(.setStyle("zone: Europe/Berlin\n"), by: person("adam"))
        let draft = try await newsroom.create(
            Draft(headline: Self.headline, body: "One two three.\n", fields: [FieldEdit("slug", "sums")]),
            by: person("rosa"))
        for name in ["afp", "@Mallory", "Rosa Lindqvist"] {
            let credit = CreditRequest(contributor: name, role: .author, tier: .internal)
            try await newsroom.act(.credit(credit), on: draft.id, by: person("rosa"))
        }
        try await newsroom.submit(draft.id, by: person("rosa"))
        try await newsroom.approve(draft.id, by: person("edgar"))
        try await newsroom.publish(draft.id, by: person("paula"))
        return ["--newsroom", path, "credits", "report"]
    }

    private func run(_ arguments: [String], now: String = "2026-12-01T00:00:00Z") async -> CapturedRun {
        await CapturedRun.of(arguments, environment: ["GALLEY_NOW": now])
    }

    @Test("A table names who, how much and when, the total last; with its details, the commits behind it")
    func table() async throws {
        let folder = try TemporaryFolder()
        let report = try await newsroom(folder)
        let all = await run(report)
        #expect(all.exitCode == 0)
        let lines = all.output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
        #expect(
            lines == [
                "CONTRIBUTOR ARTICLES PUBLICATIONS WORDS SHARE FIRST LAST",
                "@Mallory 1 1 0 0.0 % 2026-11-01 2026-11-01",
                "afp 1 1 0 0.0 % 2026-11-01 2026-11-01",
                "Rosa Lindqvist 1 1 3 100.0 % 2026-11-01 2026-11-01", "TOTAL 1 1 3 100.0 % 2026-11-01 2026-11-01",
            ])
        let detailed = await run(report + ["--contributor", "AFP", "--detail"])
        #expect(detailed.output.contains("2026-11-01 00:30  publish  original  r1"))
        #expect(detailed.output.contains("In the edition: sums r1") && detailed.output.contains("(r1 rosa 3)"))
        #expect(!detailed.output.contains("TOTAL"))
    }

    @Test("Days and months are those of the house's zone, and an end of the window is in it")
    func windows() async throws {
        let folder = try TemporaryFolder()
        let report = try await newsroom(folder)
        let windows: [([String], Int)] = [
            (["--until", "2026-10-31"], 0), (["--until", "2026-11-01"], 1), (["--since", "2026-11-01"], 1),
            (["--since", "2026-11-02"], 0), (["--until", "2026-10-31T23:30:00Z"], 1),
            (["--since", "2026-10-31T23:30:01Z"], 0), (["--since", "2026-11-01 00:30"], 1),
            (["--as-of", "2026-11-01T00:29:59+01:00"], -1), (["--as-of", "2026-11-02"], 1),
        ]
        for (window, articles) in windows {
            let answer = await run(report + ["--json", "--by", "month"] + window)
            guard articles >= 0 else {
                #expect(answer.exitCode == 1, "\(window)")
                continue
            }
            #expect(answer.output.contains("\"total\":{\"articles\":\(articles),"), "\(window): \(answer.output)")
            #expect(answer.output.contains("\"rows\":[{\"month\":\"2026-11\"") == (articles == 1))
        }
    }

    @Test("CSV has lines that end in CR LF, quotes where a cell needs them, and no cell that a spreadsheet would run")
    func values() async throws {
        let folder = try TemporaryFolder()
        let report = try await newsroom(folder)
        let rows = await run(report + ["--csv"])
        #expect(
            rows.output.hasPrefix(
                "contributor,name,articles,publications,words,all_words,share,first,last\r\n"
                    + ",'@Mallory,1,1,0,3,0.0000,2026-10-31T23:30:00Z,2026-10-31T23:30:00Z\r\n"
                    + "afp,Agence France-Presse,1,1,0,3,0.0000,"))
        #expect(Array(rows.output.utf8.suffix(2)) == [13, 10] && !rows.output.contains("TOTAL"))
        let detailed = await run(report + ["--csv", "--detail", "--by", "section", "--contributor", "@Mallory"])
        #expect(detailed.output.contains(",sums,\"'=SUM(A1), \"\"quoted\"\"\",1,"))
        #expect(detailed.output.contains(",publish,2026-10-31T23:30:00Z,yes,original,,'@Mallory: author,1,0,3,\r\n"))
        #expect(await run(report + ["--csv", "--json"]).exitCode == 64)
    }

    @Test("What makes no sense is refused with what would")
    func refusals() async throws {
        let folder = try TemporaryFolder()
        let report = try await newsroom(folder)
        let refusals: [([String], Int32, String)] = [
            (["--contributor", "afq"], 4, "did you mean afp"), (["--contributor", "mallory!"], 4, "@mallory"),
            (["--role", "auther"], 64, "additional reporting"), (["--since", "soon"], 64, "2026-11-22"),
            (["--since", "2026-11-02", "--until", "2026-11-01"], 64, "--until is before --since"),
            (["--as-of", "2027-01-01"], 64, "still to come"), (["--as-of", "2020-01-01"], 1, "it began at"),
            (["--by", "year"], 64, "month, section, contributor"),
        ]
        for (arguments, code, text) in refusals {
            let answer = await run(report + arguments)
            #expect(answer.exitCode == code && answer.errors.contains(text), "\(arguments): \(answer)")
        }
        let nobody = await run(report + ["--contributor", "dpa", "--role", "additional-reporting", "--json"])
        #expect(nobody.output.contains("\"rows\":[{\"contributor\":{\"id\":\"dpa\""))
        #expect(nobody.output.contains("\"share\":0.0000,\"first\":null,\"last\":null"))
    }

    @Test("What was recorded by a clock that was ahead is known as of its instants, and nothing later is")
    func clockBehind() async throws {
        let folder = try TemporaryFolder()
        let report = try await newsroom(folder)
        let then = await run(report + ["--as-of", "2026-10-31T23:30:00Z"], now: "2026-10-01T00:00:00Z")
        #expect(then.exitCode == 0 && then.output.contains("Rosa Lindqvist"))
        let later = await run(report + ["--as-of", "2026-10-31T23:30:01Z"], now: "2026-10-01T00:00:00Z")
        #expect(later.exitCode == 64 && later.errors.contains("still to come"))
    }

    @Test("A day is whole where clocks skip its midnight, and has 23 or 25 hours where they are changed")
    func days() throws {
        let now = Instant(seconds: 1_800_000_000)
        func day(_ text: String, _ zone: String) throws -> String {
            let since = try LocalTime.end(.since, text, in: zone, now: now)
            let until = try LocalTime.end(.until, text, in: zone, now: now)
            return "\(since), \(until.seconds - since.seconds + 1) s"
        }
        #expect(try day("2026-10-25", "Europe/Berlin") == "2026-10-24T22:00:00Z, 90000 s")
        #expect(try day("2026-03-29", "Europe/Berlin") == "2026-03-28T23:00:00Z, 82800 s")
        #expect(try day("2018-11-04", "America/Sao_Paulo") == "2018-11-04T03:00:00Z, 82800 s")
        #expect(try day("2026-11-22", "UTC") == "2026-11-22T00:00:00Z, 86400 s")
        #expect(try day("2026-11-22", "Pacific/Kiritimati") == "2026-11-21T10:00:00Z, 86400 s")
    }
}
