import ArticleStore
import Editorial
import Testing

@testable import GalleyCommand

@Suite("The moments that diff compares")
struct DiffMomentTests {
    /// The first line of a comparison: what was compared.
    private func title(_ newsroom: borrowing DiffNewsroom, _ sides: String..., by person: String = "rosa") async
        -> String
    {
        let run = await newsroom.attempt(["diff", "ferry", "--stat", "--as", person] + sides)
        return run.exitCode == 0 ? String(run.output.prefix { $0 != "\n" }) : run.errors
    }

    @Test("every form of FROM and TO means the revision that stood then")
    func forms() async throws {
        let newsroom = try await DiffNewsroom.inBerlin()
        try await newsroom.ferry(life: true)
        #expect(await title(newsroom, "1", "2") == "ferry: revision 1 -> revision 2")
        #expect(await title(newsroom, "approved") == "ferry: revision 1 (approved) -> revision 2")
        #expect(await title(newsroom, "submitted") == "ferry: revision 1 (submitted) -> revision 2")
        #expect(
            await title(newsroom, "2026-11-20 14:59", "14:32")
                == "ferry: revision 1 (as of 2026-11-20T14:59:00+01:00) -> revision 2 (as of 2026-11-21T14:32:00+01:00)"
        )
        #expect(
            await title(newsroom, "2026-11-20T14:00:00Z", "2026-11-21").hasSuffix(
                "revision 2 (as of 2026-11-20T15:00:00+01:00) -> revision 2 (as of 2026-11-21T00:00:00+01:00): "
                    + "nothing changed"))
        #expect(await newsroom.run("show ferry --at approved").contains("Two."))
        #expect(await newsroom.run("show ferry --at", "2026-11-20 15:00").contains("Three."))
    }

    @Test("what never was is not found, and said with what there is")
    func missing() async throws {
        let newsroom = try await DiffNewsroom.inBerlin()
        try await newsroom.ferry(life: false)
        for (moment, words) in [
            ("approved", "was never approved"), ("submitted", "was never submitted"),
            ("2026-11-20", "was created at 2026-11-20T11:00:00+01:00"), ("edition", "readers have nothing"),
            ("7", "revision “7”"),
        ] {
            let run = await newsroom.attempt(["diff", "ferry", moment])
            #expect(run.exitCode == 4 && run.errors.contains(words), "\(moment): \(run.errors)")
        }
        let gap = await newsroom.attempt(["diff", "ferry", "2026-03-29 02:30"])
        #expect(gap.exitCode == 64 && gap.errors.contains("does not exist in Europe/Berlin"))
        let future = await newsroom.attempt(["diff", "ferry", "1", "2030-01-01"])
        #expect(future.exitCode == 64 && future.errors.contains("is still to come"))
    }

    @Test("without sides: since the reviewer's last look, else since the edition, else since the last revision")
    func likely() async throws {
        let newsroom = try await DiffNewsroom.inBerlin()
        try await newsroom.ferry(life: true)
        let third = try newsroom.folder.file("third.txt", "One.\n\nFour.\n".utf8)
        await newsroom.run("edit ferry --as rosa --body-file \(third)")
        #expect(await title(newsroom, by: "edgar") == "ferry: revision 1 -> revision 3")
        #expect(await title(newsroom, by: "mina") == "ferry: revision 2 -> revision 3")
        await newsroom.run("approve ferry --as edgar --base 3")
        await newsroom.run("publish ferry --as paula")
        await newsroom.run("revise ferry --as rosa")
        await newsroom.run("edit ferry --as rosa --body-file \(newsroom.folder.path)/first.txt")
        await newsroom.run("edit ferry --as rosa --body-file \(newsroom.folder.path)/second.txt")
        #expect(await title(newsroom, by: "mina") == "ferry: edition -> revision 5")
        #expect(await title(newsroom, by: "edgar") == "ferry: revision 3 -> revision 5")
        #expect(await title(newsroom, "4", "edition").hasPrefix("ferry: revision 4 -> edition"))
    }

    @Test("a time alone is the last one that was, also where days have 23 or 25 hours")
    func clocks() throws {
        func past(_ text: String, now: String) throws -> String {
            try LocalTime.past(text, in: "Europe/Berlin", now: #require(Instant(now))).description
        }
        #expect(try past("14:32", now: "2026-11-22T13:32:00Z") == "2026-11-22T13:32:00Z")
        #expect(try past("14:32", now: "2026-11-22T13:31:59Z") == "2026-11-21T13:32:00Z")
        #expect(try past("00:10", now: "2026-11-21T23:05:00Z") == "2026-11-20T23:10:00Z")
        // Clocks were put back on 25 October: the day has 25 hours.
        #expect(try past("23:45", now: "2026-10-25T22:30:00Z") == "2026-10-24T21:45:00Z")
        #expect(try past("23:45", now: "2026-03-29T21:30:00Z") == "2026-03-28T22:45:00Z")
        #expect(try past("2026-07-01", now: "2026-11-22T10:00:00Z") == "2026-06-30T22:00:00Z")
        #expect(throws: (any Error).self) { try past("02:30", now: "2026-10-25T10:00:00Z") }
    }

    @Test("text that is no moment is refused", arguments: ["0", "x", "24:00", "14", "2026-13-01", "14:32Z", "Edition"])
    func noMoment(text: String) {
        let isNumber = text == "14"
        #expect((try? MomentText(text)) == (isNumber ? .moment(.revision(14)) : nil))
    }
}
