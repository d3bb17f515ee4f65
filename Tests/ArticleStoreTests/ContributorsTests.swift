import Editorial
import Testing

@testable import ArticleStore

@Suite("The registry of contributors")
struct ContributorsTests {
    private static let adam = TestNewsroom.adam

    private func configure(_ desk: TestNewsroom, _ change: ConfigurationChange) async throws {
        let result = try await desk.newsroom.configure(change, by: Self.adam)
        #expect(result.isChanged)
    }

    private func credited(_ desk: TestNewsroom, _ contributors: String...) async throws -> ArticleID {
        let draft = try await desk.newsroom.create(Draft(headline: "Ferry", body: "It sails.\n"), by: TestNewsroom.rosa)
        for contributor in contributors {
            let request = CreditRequest(contributor: contributor, role: .contributor)
            try await desk.newsroom.act(.credit(request), on: draft.id, by: TestNewsroom.rosa)
        }
        return draft.id
    }

    @Test("After a merge everything credited to either is found under both, and nothing that is printed changes")
    func merging() async throws {
        let desk = try await TestNewsroom()
        let newsroom = desk.newsroom
        let orbit = Contributor(id: "orbit", name: "Orbit Press", kind: .agency, terms: "by contract", rate: .word)
        try await configure(desk, .addContributor(orbit))
        try await configure(
            desk,
            .addContributor(
                Contributor(
                    id: "orb", name: "Orbit Wire", kind: .publication, aliases: ["OW"], wording: ["fr": "Orbite"])))
        let first = try await credited(desk, "orb")
        let second = try await credited(desk, "Orbit Press")
        let third = try await credited(desk, "Orbit  Pres")
        let before = try await newsroom.article(first).content.text
        #expect(try await newsroom.list(ArticleQuery(credit: "orbit")).map(\.id) == [second.text])

        try await configure(desk, .mergeContributors(from: "Orbit Wire", into: "orbit"))
        try await configure(desk, .changeContributor("OW", ContributorEdit(addedAliases: ["Orbit Pres"])))
        for name in ["orbit", "orb", "the orbit wire", "OW", "Orbit Pres"] {
            let found = try await newsroom.list(ArticleQuery(credit: name)).map(\.id)
            #expect(found == [third.text, second.text, first.text], "\(name)")
        }
        let view = try await newsroom.contributor("ow")
        #expect(view.articles == 3 && view.contributor.terms == "by contract" && view.contributor.rate == .word)
        #expect(view.contributor.wording == ["fr": "Orbite"] && view.contributor.kind == .agency)
        #expect(try await newsroom.unknownContributors() == [])
        #expect(try await newsroom.article(first).content.text == before)
        #expect(try desk.git("log", "-2", "--format=%s", "main").contains("merge Orbit Wire into orbit"))
        #expect(try desk.git("ls-tree", "--name-only", "main", "contributors/orb.yaml").isEmpty)

        try await newsroom.rebuildCatalogue()
        #expect(try await newsroom.contributor("orbit").articles == 3)
        try await desk.expectSound()
    }

    @Test("Names that would break a credit line, or turn it round, are refused wherever they come from")
    func brokenNames() async throws {
        let desk = try await TestNewsroom()
        let id = try await credited(desk, "AFP")
        for name in ["A\nB", "A\u{1B}[31mB", "A\u{202E}B", "A\u{2066}B", "A\u{2028}B"] {
            await #expect(throws: NewsroomError.self, "\(name.debugDescription)") {
                try await configure(desk, .addContributor(Contributor(id: "orb", name: name, kind: .agency)))
            }
            await #expect(throws: NewsroomError.self) {
                try await configure(desk, .changeContributor("afp", ContributorEdit(addedAliases: [name])))
            }
            await #expect(throws: NewsroomError.self) {
                try await configure(desk, .changeContributor("afp", ContributorEdit(wording: ["de": name])))
            }
            await #expect(throws: NewsroomError.self) {
                let request = CreditRequest(contributor: name, role: .contributor)
                try await desk.newsroom.act(.credit(request), on: id, by: TestNewsroom.rosa)
            }
            #expect(throws: YAMLError.self) {
                let text = Contributor(id: "orb", name: "Orb", kind: .agency, wording: ["de": name]).text
                _ = try Contributor(yaml: text, id: "orb")
            }
        }
        let orb = Contributor(id: "orb", name: "אורב", kind: .agency, aliases: ["Orb", "orb", "The  ORB", "\u{200F}א"])
        try await configure(desk, .addContributor(orb))
        #expect(try await desk.newsroom.contributor("orb").contributor.aliases == ["Orb", "\u{200F}א"])
    }

    @Test("Credits under an old id are shown, compared, printed and taken out as the contributor's that it is now")
    func oneContributor() async throws {
        let desk = try await TestNewsroom()
        let newsroom = desk.newsroom
        try await configure(desk, .addContributor(Contributor(id: "orb", name: "Orbit Wire", kind: .agency)))
        let article = try await credited(desk, "orb")
        try await configure(desk, .mergeContributors(from: "orb", into: "afp"))
        let shown = try await newsroom.article(article)
        #expect(shown.credits.map(\.contributor) == ["afp"] && shown.content.credits.map(\.contributor) == ["orb"])
        #expect(shown.creditLines == ["Orbit Wire contributed to this report."])

        let again = CreditRequest(contributor: "afp", role: .contributor)
        #expect(try await newsroom.act(.credit(again), on: article, by: TestNewsroom.rosa).isChanged == false)
        let source = CreditRequest(contributor: "afp", role: .source)
        try await newsroom.act(.credit(source), on: article, by: TestNewsroom.rosa)
        let line = try await newsroom.article(article).content.creditline
        #expect(line == "AFP contributed to this report. With files from AFP.", "\(line ?? "")")
        let diff = try await newsroom.diff(article, from: .revision(2), to: .current)
        #expect(diff.fields.first { $0.name == "credits" }?.description == "credits: afp came")
        try await newsroom.act(.uncredit(contributor: "AFP", role: nil), on: article, by: TestNewsroom.rosa)
        #expect(try await newsroom.article(article).credits == [])
    }

    @Test("Words of wire copy are the contributor's that took the sender over")
    func provenance() async throws {
        let desk = try await TestNewsroom()
        try await configure(desk, .addContributor(Contributor(id: "orb", name: "Orbit Wire", kind: .agency)))
        let text = Array("Ferry\n\nIt sails on Monday.\n".utf8)
        let draft = try await desk.newsroom.importStory(text, named: "f.txt", wire: "orb", by: TestNewsroom.rosa)
        try await configure(desk, .mergeContributors(from: "orb", into: "afp"))
        let shares = try await desk.newsroom.provenance(of: draft.id).shares
        #expect(shares.map(\.origin.wire) == ["afp"] && shares.map(\.origin.wireName) == ["AFP"])
    }

    @Test("A renamed contributor is found by its old name and id, in a file that kept its comments")
    func renaming() async throws {
        let desk = try await TestNewsroom()
        let article = try await credited(desk, "afp")
        try await configure(desk, .renameContributor("AFP", name: "France Presse", id: "france-presse"))
        let text = try desk.git("show", "main:contributors/france-presse.yaml")
        #expect(text.contains("name: France Presse") && text.contains("id: france-presse"))
        for name in ["afp", "Agence France-Presse", "france-presse", "AFP"] {
            #expect(try await desk.newsroom.contributor(name).contributor.id == "france-presse")
            #expect(try await desk.newsroom.list(ArticleQuery(credit: name)).map(\.id) == [article.text])
        }
        #expect(try await desk.newsroom.contributors().contributor(named: "afp")?.printed(in: "en") == "AFP")
        try await desk.expectSound()
    }

    @Test("What would make a name mean two contributors, or none, is refused with what to do")
    func refusals() async throws {
        let desk = try await TestNewsroom()
        let head = try desk.git("rev-parse", "main")
        let day = try #require(CalendarDay("2020-01-01"))
        let refused: [(ConfigurationChange, String)] = [
            (.mergeContributors(from: "afp", into: "Agence France-Presse"), "one contributor already"),
            (.mergeContributors(from: "afpx", into: "reuters"), "did you mean afp"),
            (.mergeContributors(from: "afp", into: "ruters"), "did you mean reuters"),
            (.renameContributor("afp", name: "Reuters", id: nil), "reuters (Reuters) already"),
            (.renameContributor("afp", name: "AFP", id: "reuters"), "another contributor's id"),
            (.renameContributor("afp", name: "AFP", id: "A F P"), "is no id"),
            (.renameContributor("afp", name: " ", id: nil), "empty"),
            (.changeContributor("afp", ContributorEdit(addedAliases: ["the REUTERS"])), "reuters (Reuters) already"),
            (.changeContributor("afp", ContributorEdit(droppedAliases: ["Orbit"])), "is no alias of afp"),
            (.changeContributor("afp", ContributorEdit(wording: ["d e": "x"])), "is no language"),
            (.changeContributor("nobody", ContributorEdit(name: "x")), "No contributor “nobody”"),
            (.addContributor(Contributor(id: "x", name: "Reuters", kind: .agency)), "reuters (Reuters) already"),
            (.addContributor(Contributor(id: "afp", name: "x", kind: .agency)), "afp is there already"),
        ]
        for (change, message) in refused {
            let error = await failure { try await desk.newsroom.configure(change, by: Self.adam) }
            #expect(error?.description.contains(message) == true, "\(change): \(error?.description ?? "")")
        }
        let dates = ContributorEdit(from: .set(try #require(CalendarDay("2021-01-01"))), until: .set(day))
        let error = await failure { try await desk.newsroom.configure(.changeContributor("afp", dates), by: Self.adam) }
        #expect(error?.description.contains("from 2021-01-01 until 2020-01-01, which ends before it begins") == true)
        let reporter = await failure {
            try await desk.newsroom.configure(.mergeContributors(from: "ap", into: "afp"), by: TestNewsroom.rosa)
        }
        #expect(reporter?.requirements == ["role"])
        #expect(try desk.git("rev-parse", "main") == head)
    }

    @Test("Names that nobody knows are listed with whom they may mean, persons and internal credits too")
    func unknown() async throws {
        let desk = try await TestNewsroom()
        _ = try await credited(desk, "Agence France Press", "AFP")
        let newest = try await credited(desk, "AGENCE  FRANCE PRESS", "Rosa Lindqist")
        let hidden = CreditRequest(contributor: "Ann Poe", role: .research, tier: .internal)
        try await desk.newsroom.act(.credit(hidden), on: newest, by: TestNewsroom.rosa)
        let unknown = try await desk.newsroom.unknownContributors()
        #expect(unknown.map(\.name) == ["AGENCE  FRANCE PRESS", "Ann Poe", "Rosa Lindqist"])
        #expect(unknown.map(\.articles) == [2, 1, 1] && unknown.map(\.kind) == [.agency, .person, .person])
        #expect(unknown.map { $0.matches.first?.match.id } == ["afp", nil, "rosa"])
        #expect(unknown[1].addition == "galley contributors add ann-poe --name 'Ann Poe' --kind person")
        let slug = try await desk.newsroom.article(newest).content.slug
        #expect(unknown.allSatisfy { $0.example == slug })
    }

    @Test("A credit outside the contributor's dates is given, with a notice")
    func activeDates() async throws {
        let desk = try await TestNewsroom()
        let last = try #require(CalendarDay("2026-11-22"))
        try await configure(desk, .changeContributor("afp", ContributorEdit(until: .set(last))))
        let draft = try await desk.newsroom.create(Draft(headline: "Ferry"), by: TestNewsroom.rosa)
        let request = CreditRequest(contributor: "AFP", role: .contributor)
        let today = try await desk.newsroom.act(.credit(request), on: draft.id, by: TestNewsroom.rosa)
        #expect(today.notices == [] && today.isChanged)
        let later = try await desk.at("2026-11-23T00:10:00Z")
        let source = CreditRequest(contributor: "AFP", role: .source)
        let result = try await later.act(.credit(source), on: draft.id, by: TestNewsroom.rosa)
        #expect(result.isChanged)
        #expect(
            result.notices == [
                "The registry has afp as active until 2026-11-22, and today is 2026-11-23; see `galley contributors show "
                    + "afp`."
            ])
    }
}
