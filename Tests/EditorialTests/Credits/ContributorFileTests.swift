import Testing

@testable import Editorial

@Suite("The file of a contributor")
struct ContributorFileTests {
    private static let file = """
        # agreed in May
        id: orbit
        name: Orbit Press    # in full
        kind: agency
        aliases: [Orbit, OP]
        wording:
          # no article in German
          de: Orbit
          fr: l'agence Orbit
        terms: 80 words a day
        rate: word
        desk: foreign
        active:
          from: 2024-01-01   # the contract
          until: 2026-12-31

        """

    @Test("is read whole, and written so that it reads the same")
    func roundTrip() throws {
        let orbit = try Contributor(yaml: Self.file, id: "orbit")
        #expect(orbit.aliases == ["Orbit", "OP"] && orbit.wording == ["de": "Orbit", "fr": "l'agence Orbit"])
        #expect(orbit.terms == "80 words a day" && orbit.rate == .word)
        #expect(orbit.active.description == "from 2024-01-01 until 2026-12-31")
        #expect(try Contributor(yaml: orbit.text, id: "orbit") == orbit)
        #expect(try orbit.changing(Self.file) == Self.file)
        let bare = Contributor(id: "x", name: "X", kind: .staff)
        #expect(bare.text == "id: x\nname: X\nkind: staff\n" && bare.active == .always)
    }

    @Test("keeps comments and foreign keys byte for byte where single values change")
    func inPlace() throws {
        var orbit = try Contributor(yaml: Self.file, id: "orbit")
        orbit.wording["de"] = nil
        orbit.wording["it"] = "Orbit"
        orbit.rate = .month
        orbit.active = try #require(ActiveDates(from: orbit.active.from, until: nil))
        let text = try orbit.changing(Self.file)
        #expect(try Contributor(yaml: text, id: "orbit") == orbit)
        for kept in ["# agreed in May\n", "Orbit Press    # in full\n", "desk: foreign\n", "# the contract\n"] {
            #expect(text.contains(kept), "\(text)")
        }
        orbit.wording = [:]
        orbit.active = .always
        let less = try orbit.changing(text)
        #expect(try Contributor(yaml: less, id: "orbit") == orbit && !less.contains("active"))
    }

    @Test(
        "that is faulty is refused with the line and what to write",
        arguments: [
            ("rate: wrod", "line 4: rate is not one of word, article"),
            ("active: {from: 2024-02-30}", "line 4: from is not a day such as 2026-12-31"),
            ("active: {from: 2024-1-1}", "line 4: from is not a day"),
            ("active:\n  from: 2024-05-01\n  until: 2024-04-30", "line 6: active ends before it begins"),
            ("active: {form: 2024-05-01}", "line 4: active has an unknown key \"form\"; it has from and until"),
            ("active: 2024", "line 4: active is not a map"),
            ("wording: {german: a, 'd e': b}", "line 4: \"d e\" in wording is no language"),
            ("wording: {de: }", "line 4: the wording for de is not a text"),
        ])
    func faults(line: String, message: String) {
        let error = #expect(throws: YAMLError.self) {
            try Contributor(yaml: "id: x\nname: X\nkind: agency\n\(line)\n", id: "x")
        }
        #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
    }

    @Test("both ends of the active dates count, and an end that is missing is open")
    func dates() throws {
        let day = { (text: String) in try #require(CalendarDay(text)) }
        let year = try #require(ActiveDates(from: try day("2024-01-01"), until: try day("2024-12-31")))
        #expect(try year.contains(day("2024-01-01")) && year.contains(day("2024-12-31")))
        #expect(try !year.contains(day("2023-12-31")) && !year.contains(day("2025-01-01")))
        #expect(try ActiveDates.always.contains(day("0000-01-01")))
        #expect(CalendarDay("2024-02-29") != nil && CalendarDay("2023-02-29") == nil)
        #expect(CalendarDay("2024-02-29T00:00") == nil && CalendarDay("24-02-29") == nil)
    }

    @Test("what credit lines print stays through a merge, and follows a new name")
    func mergingAndRenaming() {
        let orbit = Contributor(
            id: "orbit", name: "Orbit Press", kind: .agency, wording: ["de": "Orbit"], terms: "T", rate: .word)
        let old = Contributor(
            id: "orb", name: "The Orbit Wire", kind: .publication, aliases: ["Orbit", "ORBIT PRESS"],
            wording: ["de": "Orbit-Dienst", "fr": "Orbite"], terms: "U")
        let merged = orbit.absorbing(old, names: old.names)
        #expect(merged.printed(in: "en") == "Orbit Press" && merged.printed(in: "de-AT") == "Orbit")
        #expect(merged.aliases == ["Orbit Press", "orb", "The Orbit Wire"])
        #expect(merged.wording == ["de": "Orbit", "fr": "Orbite"] && merged.terms == "T" && merged.kind == .agency)
        #expect(ContributorRegistry([merged]).contributor(named: "orbit wire")?.id == "orbit")

        let renamed = orbit.renamed(to: "Orbit News", id: "orbit-news")
        #expect(renamed.id == "orbit-news" && renamed.printed(in: "en") == "Orbit News")
        #expect(renamed.aliases == ["Orbit News", "Orbit Press", "orbit"])
        let short = Contributor(id: "ne", name: "Nova Express", kind: .agency, aliases: ["NE"])
        #expect(short.renamed(to: "Nova", id: nil).printed(in: "en") == "NE")
        let jane = Contributor(id: "jane", name: "Jane Roe", kind: .person)
        #expect(jane.adding(aliases: ["J. Roe", "jane roe"]).printed(in: "en") == "Jane Roe")
        #expect(jane.adding(aliases: ["J. Roe", "jane roe"]).aliases == ["J. Roe"])
        let back = jane.renamed(to: "Jane Poe", id: nil).renamed(to: "Jane Roe", id: nil)
        #expect(back.name == "Jane Roe" && back.aliases == ["Jane Poe"])
    }

    @Test("an id means its own contributor, whoever has it for an alias")
    func ids() {
        let first = Contributor(id: "aa", name: "A", kind: .agency, aliases: ["bb", "c"])
        let second = Contributor(id: "bb", name: "B", kind: .agency, aliases: ["C"])
        let registry = ContributorRegistry([second, first])
        #expect(registry.contributor(named: "BB")?.id == "bb" && registry.contributor(named: "c")?.id == "aa")
        #expect(registry.keys(of: "B") == ["bb", "b"] && registry.keys(of: "Who  Knows") == ["who knows"])
        let credit = Credit(contributor: "the  B", kind: .person, role: .author, tier: .byline)
        #expect(registry.resolving(credit).contributor == "bb" && registry.resolving(credit).kind == .agency)
    }
}
