import Testing

@testable import Editorial

@Suite("Whom an unknown name may mean")
struct ContributorMatcherTests {
    private static let registry = ContributorRegistry([
        Contributor(id: "afp", name: "Agence France-Presse", kind: .agency, aliases: ["AFP"]),
        Contributor(id: "ap", name: "Associated Press", kind: .agency, aliases: ["AP"]),
        Contributor(id: "reuters", name: "Reuters", kind: .agency),
        Contributor(id: "o-press", name: "Orbit Press Agency", kind: .agency),
        Contributor(id: "ledger", name: "Lakeshore Ledger", kind: .publication),
        Contributor(id: "jane-roe", name: "Jane Roe", kind: .person),
        Contributor(id: "zoe", name: "Zoë O’Dell", kind: .person),
    ])
    private static let people = ["rosa": "Rosa Lindqvist", "jane": "Jane Roe"].compactMap { handle, name in
        Handle(handle).map { Person(handle: $0, name: name, email: "\(handle)@example.org", roles: []) }
    }
    private static let matcher = ContributorMatcher(registry: registry, people: people)

    private func found(_ name: String, _ kind: ContributorKind) -> [String] {
        Self.matcher.matches(for: name, kind: kind).map { "\($0.id) \($0.reason)" }
    }

    @Test(
        "is found by what people get wrong, the likeliest first",
        arguments: [
            ("Agence France Press", ContributorKind.agency, "afp spelling"), ("A.F.P.", .agency, "afp letters"),
            ("AFP News", .agency, "afp words"), ("Agence Frence Presse", .agency, "afp spelling"),
            ("Assoicated Press", .agency, "ap spelling"), ("Reutrs", .person, "reuters spelling"),
            ("The Asociated Press", .agency, "ap spelling"), ("Reutrs News", .agency, "reuters spelling"),
            ("Orbt Wire", .agency, "o-press spelling"),
            ("OPA", .agency, "o-press acronym"), ("Orbit", .agency, "o-press words"),
            ("The Lakeshore-Ledger", .publication, "ledger letters"),
            ("J. Roe", .person, "jane-roe initials"), ("Jane M. Roe", .person, "jane-roe initials"),
            ("Roe, Jane", .person, "jane-roe order"), ("Roe J.", .person, "jane-roe initials"),
            ("JANE RO", .person, "jane-roe spelling"), ("Zoe ODell", .person, "zoe letters"),
            ("Rosa Lindqist", .person, "rosa spelling"), ("R. Lindqvist", .person, "rosa initials"),
        ])
    func likeliest(name: String, kind: ContributorKind, match: String) {
        #expect(found(name, kind).first == match, "\(found(name, kind))")
    }

    @Test(
        "is nobody where little speaks for it, and persons are matched with persons",
        arguments: [
            ("Ann Smith", ContributorKind.person), ("APA", .agency), ("PA", .agency), ("Jane Roe Agency", .agency),
            ("Associated Pressman", .person), ("", .person), ("—", .agency), ("John Roe-Miller", .person),
        ])
    func nobody(name: String, kind: ContributorKind) {
        #expect(found(name, kind) == [])
    }

    @Test("comes with the command to run, its values as the shell takes them")
    func commands() {
        let commands = { (name: String, kind: ContributorKind) in
            Self.matcher.matches(for: name, kind: kind).map { $0.command(for: name, in: Self.registry) }
        }
        #expect(
            commands("Agence France Press", .agency) == [
                "galley contributors change afp --alias 'Agence France Press'"
            ])
        #expect(
            commands("R. Lindqvist", .person) == [
                "galley contributors add rosa --name 'Rosa Lindqvist' --kind person --alias 'R. Lindqvist'"
            ])
        #expect(
            commands("rosa lindqvist", .person) == [
                "galley contributors add rosa --name 'Rosa Lindqvist' --kind person"
            ])
        let add = { Self.registry.commandToAdd($0, .person) }
        #expect(
            add("D'Arcy \"X\"; rm") == #"galley contributors add darcy-x-rm --name 'D'\''Arcy "X"; rm' --kind person"#)
        #expect(add("AP").hasPrefix("galley contributors add ap-2 ") && add("דנה כהן").contains(" add ID --name "))
    }

    @Test("hostile names take no long time")
    func hostile() {
        let marks = "e" + String(repeating: "\u{301}", count: 20_000)
        let words = String(repeating: "a ", count: 20_000)
        for name in [marks, words, String(repeating: "x", count: 100_000), "\u{0}\n"] {
            #expect(Self.matcher.matches(for: name, kind: .person).isEmpty)
            #expect(Self.matcher.matches(for: name, kind: .agency).isEmpty)
        }
    }
}
