import Testing

@testable import Editorial

@Suite("People, contributors and publications as stored")
struct PeopleTests {
    static let file = """
        # Who works here.
        people:
          ana:            # on leave
            name: "Ana Lima"
            email: Ana@example.org
            roles: [reporter, editor]
            phone: 1
          # the night desk
          "no":
            name: Bo
            email: bo@example.org
            roles: publisher

        # end
        other: 1
        """

    @Test("People are found by handle and by address in any capitals")
    func reading() throws {
        let people = try People(yaml: Self.file)
        #expect(people.text.hasSameBytes(as: Self.file))
        #expect(people.all.map(\.handle.text) == ["ana", "no"])
        #expect(people.person(email: "ANA@EXAMPLE.ORG")?.name == "Ana Lima")
        let publisher = try #require(Role("publisher"))
        #expect(people.people(with: publisher).map(\.name) == ["Bo"])
        #expect(people.mailmap == "Ana Lima <Ana@example.org>\nBo <bo@example.org>\n")
    }

    @Test("Adding, changing and removing touch the person's own lines only")
    func changing() throws {
        let people = try People(yaml: Self.file)
        let handle = try #require(Handle("ana"))
        var ana = try #require(people.person(handle))
        ana.email = "lima@example.org"
        ana.keys = ["ssh-ed25519 AAAA"]
        let changed = try people.changing(ana)
        let expected = Self.file.swapping("Ana@example.org", "lima@example.org")
            .swapping("    phone: 1\n", "    phone: 1\n    keys:\n      - ssh-ed25519 AAAA\n")
        #expect(changed.text == expected)
        #expect(try people.changing(people.all[0]).text.hasSameBytes(as: Self.file))
        let carl = Person(
            handle: try #require(Handle("carl")), name: "Carl: X", email: "c@x.org",
            roles: [try #require(Role("editor"))])
        let added = try people.adding(carl)
        #expect(
            added.text
                == Self.file.swapping(
                    "roles: publisher\n",
                    "roles: publisher\n  carl:\n    name: \"Carl: X\"\n    email: c@x.org\n    roles:\n      - editor\n"
                ))
        #expect(try added.removing(carl.handle).text.hasSameBytes(as: Self.file))
        let alone = try people.removing(ana.handle)
        #expect(!alone.text.contains("phone") && alone.text.contains("  # the night desk\n  \"no\":\n"))
        let nobody = try alone.removing(try #require(Handle("no")))
        #expect(nobody.all.isEmpty)
        #expect(try nobody.adding(carl).all == [carl])
    }

    @Test("What is wrong is named with its line, and what cannot be done with what to do")
    func errors() throws {
        for (text, line) in [
            ("people: []", 1), ("x: 1", 1), ("people:\n  Ana:\n    name: A", 2), ("people:\n  ana: x", 2),
            ("people:\n  ana:\n    name: A\n    email: a@x\n  ana:\n    name: B", 2),
            ("people:\n  ana:\n    name: A\n", 2),
            ("people:\n  ana:\n    name: A\n    email: nowhere\n", 4),
            ("people:\n  ana:\n    name: A\n    email: a@x\n    roles: [Big Boss]\n", 5),
            ("people:\n  a:\n    name: A\n    email: a@x\n  b:\n    name: B\n    email: A@x\n", 5),
            ("people:\n  a:\n    name: \"A\\nB\"\n    email: a@x\n", 3),
        ] {
            do {
                _ = try People(yaml: text)
                Issue.record("read: \(text)")
            } catch {
                #expect(error.line == line, "\(error): \(text)")
            }
        }
        let people = try People(yaml: Self.file)
        var ana = try #require(people.all.first)
        #expect(throws: PeopleError.taken(ana.handle)) { try people.adding(ana) }
        ana.email = "BO@example.org"
        #expect(throws: PeopleError.self) { try people.changing(ana) }
        ana.email = "x> <y@z"
        #expect(throws: PeopleError.badEmail("x> <y@z")) { try people.changing(ana) }
        let zed = try #require(Handle("zed"))
        #expect(throws: PeopleError.unknown(zed)) { try people.removing(zed) }
    }

    @Test("A contributor's file is read, written and changed in place")
    func contributor() throws {
        let text =
            "# AFP\nname: Agence France-Presse\nkind: agency\naliases: [AFP, \"l'AFP\"]   # both\ndesk: 5\nwording:\n  \"no\": NTB\n"
        var afp = try Contributor(yaml: text, id: "afp")
        #expect(afp.aliases == ["AFP", "l'AFP"] && afp.wording == ["no": "NTB"] && afp.printed(in: "no") == "NTB")
        #expect(try afp.changing(text).hasSameBytes(as: text))
        afp.name = "AFP: Paris"
        afp.terms = "Pay\nlate\n"
        #expect(
            try afp.changing(text)
                == text.swapping("Agence France-Presse", "\"AFP: Paris\"") + "terms: |\n  Pay\n  late\n")
        #expect(try Contributor(yaml: afp.text, id: "afp") == afp)
        #expect(throws: YAMLError.self) { try Contributor(yaml: text + "id: ap\n", id: "afp") }
        #expect(throws: YAMLError.self) { try Contributor(yaml: "name: X\nkind: ghost\n", id: "x") }
    }

    @Test("A publication is read as it was written")
    func publication() throws {
        let id = try #require(ArticleID("01ARZ3NDEKTSV4RRFFQ69G5FAV"))
        let publication = Publication(
            id: id, first: Instant(seconds: 0), updated: Instant(seconds: 86_400), revision: 4, kind: .correction)
        #expect(
            publication.text == """
                id: 01ARZ3NDEKTSV4RRFFQ69G5FAV
                firstpublished: "1970-01-01T00:00:00Z"
                updated: "1970-01-02T00:00:00Z"
                revision: 4
                kind: correction

                """)
        #expect(try Publication(yaml: publication.text) == publication)
    }
}
