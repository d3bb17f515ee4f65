import ArticleStore
import Editorial
import Foundation
import Testing

private typealias Desk = TestNewsroom

@Suite("Reports on credits")
struct CreditReportTests {
    private func row(_ newsroom: Newsroom, _ query: CreditReportQuery) async throws -> String {
        let report = try await newsroom.creditReport(query)
        #expect(query.grouping != .contributor || report.rows.first?.figures == report.total)
        return text(report.total)
    }

    private func text(_ figures: CreditFigures) -> String {
        "\(figures.articles) articles, \(figures.publications) publications, "
            + "\(figures.words) of \(figures.allWords) words"
    }

    private func afp(_ desk: TestNewsroom, asOf instant: String? = nil) async throws -> String {
        try await row(
            try await desk.at("2027-01-01T00:00:00Z"),
            CreditReportQuery(contributor: "afp", asOf: instant.flatMap { Instant($0) }))
    }

    /// Wire copy of 8 words, credited, out on 22 November at ten.
    private func wireStory(_ desk: TestNewsroom, alsoCrediting other: String? = nil) async throws -> ArticleID {
        let copy = "A title\n\nThe ferry will sail on Monday, they said.\n"
        let story = try await desk.newsroom.importStory(
            Array(copy.utf8), named: "a.txt", wire: "afp", by: Desk.rosa)
        for name in ["AFP", other].compactMap(\.self) {
            let credit = CreditRequest(contributor: name, role: .contributor)
            try await desk.newsroom.act(.credit(credit), on: story.id, by: Desk.rosa)
        }
        try await publish(story.id, in: desk.newsroom)
        return story.id
    }

    private func publish(_ id: ArticleID, in newsroom: Newsroom) async throws {
        try await newsroom.submit(id, by: Desk.rosa)
        try await newsroom.approve(id, by: Desk.edgar)
        try await newsroom.publish(id, by: Desk.paula)
    }

    @Test("A correction that drops a credit ends its uses, and takes back none of those before")
    func droppedCredit() async throws {
        let desk = try await TestNewsroom()
        let id = try await wireStory(desk, alsoCrediting: "Nina Roth")
        let nina = CreditReportQuery(contributor: "nina roth", role: .contributor)
        #expect(try await row(desk.newsroom, nina) == "1 articles, 1 publications, 0 of 8 words")

        let later = try await desk.at("2026-11-23T10:00:00Z")
        try await later.revise(id, kind: .correction, note: "Tuesday, not Monday.", by: Desk.rosa)
        try await later.save(id, Edit(body: "The ferry will sail on Tuesday, they said.\n"), by: Desk.rosa)
        try await later.act(.uncredit(contributor: "NINA Roth", role: nil), on: id, by: Desk.rosa)
        #expect(try await afp(desk) == "1 articles, 1 publications, 8 of 8 words", "readers have the old text")
        try await publish(id, in: later)
        #expect(try await afp(desk) == "1 articles, 2 publications, 7 of 8 words")
        #expect(try await row(later, nina) == "1 articles, 1 publications, 0 of 8 words")
        var windowed = nina
        windowed.since = Instant("2026-11-23T00:00:00Z")
        #expect(try await row(later, windowed) == "0 articles, 0 publications, 0 of 0 words")
        windowed.contributor = "afp"
        #expect(try await row(later, windowed) == "1 articles, 1 publications, 7 of 8 words")
        #expect(try await afp(desk, asOf: "2026-11-22T23:00:00Z") == "1 articles, 1 publications, 8 of 8 words")
        windowed.role = .author
        #expect(try await row(later, windowed) == "0 articles, 0 publications, 0 of 0 words")
    }

    @Test("Holds, releases, kills and revivals: publications stay, words follow the edition, a notice is nobody's")
    func withdrawn() async throws {
        let desk = try await TestNewsroom()
        let id = try await wireStory(desk)
        func act(_ step: Step, at now: String) async throws {
            let options = ActionOptions(note: "This story was wrong.")
            try await desk.at(now).act(step, on: id, options: options, by: Desk.paula)
        }
        try await act(.hold, at: "2026-11-22T11:00:00Z")
        #expect(try await afp(desk) == "1 articles, 1 publications, 0 of 0 words")
        try await act(.release, at: "2026-11-22T12:00:00Z")
        #expect(try await afp(desk) == "1 articles, 1 publications, 8 of 8 words")
        try await act(.kill, at: "2026-11-22T13:00:00Z")
        #expect(try await afp(desk) == "1 articles, 1 publications, 0 of 0 words")
        try await act(.revive, at: "2026-11-22T14:00:00Z")
        let later = try await desk.at("2026-11-22T15:00:00Z")
        let credit = CreditRequest(contributor: "AFP", role: .contributor, tier: .internal)
        try await later.act(.credit(credit), on: id, by: Desk.rosa)
        try await later.save(id, Edit(body: "This story was wrong. We are sorry.\n"), by: Desk.rosa)
        try await publish(id, in: later)
        // Four words are the notice's, three Rosa's.
        #expect(try await afp(desk) == "1 articles, 2 publications, 0 of 7 words")
        #expect(try await afp(desk, asOf: "2026-11-22T11:30:00Z") == "1 articles, 1 publications, 0 of 0 words")
        #expect(try await afp(desk, asOf: "2026-11-22T12:00:00Z") == "1 articles, 1 publications, 8 of 8 words")
    }

    @Test("A revert gives words back to whoever brought them first")
    func reverted() async throws {
        let desk = try await TestNewsroom()
        let id = try await wireStory(desk)
        let later = try await desk.at("2026-11-23T10:00:00Z")
        try await later.revise(id, kind: .update, by: Desk.rosa)
        try await later.save(id, Edit(body: "All new words here now.\n"), by: Desk.rosa)
        try await publish(id, in: later)
        #expect(try await afp(desk) == "1 articles, 2 publications, 0 of 5 words")
        try await later.revise(id, kind: .update, by: Desk.rosa)
        try await later.act(.revert(to: 2), on: id, by: Desk.rosa)
        try await publish(id, in: later)
        #expect(try await afp(desk) == "1 articles, 3 publications, 8 of 8 words")
    }

    @Test("A schedule counts when it ran, for whoever is credited then; before, the newest revision does")
    func scheduled() async throws {
        let desk = try await TestNewsroom()
        let article = try await desk.approved()
        let credit = CreditRequest(contributor: "AFP", role: .source, tier: .internal)
        try await desk.newsroom.act(.credit(credit), on: article.id, by: Desk.rosa)
        let at = try #require(Instant("2026-11-30T23:30:00Z"))
        try await desk.newsroom.act(.schedule(at: at, zone: "UTC"), on: article.id, by: Desk.paula)
        #expect(try await afp(desk) == "1 articles, 0 publications, 0 of 0 words")
        let published = CreditReportQuery(contributor: "afp", countsPublishedOnly: true)
        #expect(try await row(desk.newsroom, published) == "0 articles, 0 publications, 0 of 0 words")
        let ran = try await desk.at("2026-11-30T23:40:00Z")
        #expect(try await ran.runDue().map(\.failure) == [nil])
        let report = try await ran.creditReport(
            CreditReportQuery(contributor: "afp", grouping: .month, isDetailed: true))
        #expect(text(report.total) == "1 articles, 1 publications, 0 of 4 words")
        #expect(report.rows.map(\.group) == [.month("2026-11")])
        let use = try #require(report.rows.first?.uses.first)
        #expect(use.action == "publish" && use.at == Instant("2026-11-30T23:40:00Z") && use.kind == "original")
        #expect(use.credits.map { "\($0.contributor) \($0.role)" } == ["afp source"])
        #expect(try desk.git("rev-parse", "main").hasPrefix(use.commit) && report.commit == use.commit)
    }

    @Test("Months are those of the house's zone, as it was then, also for what was counted before")
    func months() async throws {
        let desk = try await TestNewsroom(now: "2026-10-31T23:30:00Z")
        let id = try await wireStory(desk)
        _ = try await desk.at("2026-11-02T00:00:00Z").configure(.setStyle("zone: Europe/Berlin\n"), by: Desk.adam)
        let newsroom = try await desk.at("2026-11-03T00:00:00Z")
        func months(_ asOf: Instant?) async throws -> [CreditGroup] {
            try await newsroom.creditReport(CreditReportQuery(asOf: asOf, grouping: .month)).rows.map(\.group)
        }
        #expect(try await months(nil) == [.month("2026-11")])
        #expect(try await months(Instant("2026-11-01T00:00:00Z")) == [.month("2026-10")])
        #expect(try await newsroom.log(id).last?.at == Instant("2026-10-31T23:30:00Z"))
    }

    @Test("Merged contributors are one from then on, and two as of before; a name can become a contributor's later")
    func merged() async throws {
        let desk = try await TestNewsroom()
        _ = try await wireStory(desk)
        let agency = Contributor(id: "orbit", name: "Orbit Wire", kind: .agency)
        _ = try await desk.newsroom.configure(.addContributor(agency), by: Desk.adam)
        let copy = "A title\n\nSeven words of copy that Orbit wrote.\n"
        let story = try await desk.newsroom.importStory(Array(copy.utf8), named: "b.txt", wire: "orbit", by: Desk.rosa)
        for name in ["orbit", "Agence France Press"] {
            let credit = CreditRequest(contributor: name, role: .contributor)
            try await desk.newsroom.act(.credit(credit), on: story.id, by: Desk.rosa)
        }
        try await publish(story.id, in: desk.newsroom)
        let before = try await desk.newsroom.creditReport()
        #expect(before.rows.map { "\($0.group)" }.count == 3)
        let later = try await desk.at("2026-11-23T10:00:00Z")
        _ = try await later.configure(.mergeContributors(from: "orbit", into: "afp"), by: Desk.adam)
        _ = try await later.configure(
            .changeContributor("afp", ContributorEdit(addedAliases: ["agence france press"])), by: Desk.adam)
        #expect(try await afp(desk) == "2 articles, 2 publications, 15 of 15 words")
        for name in ["orbit", "Orbit Wire", "AGENCE  France press"] {
            let query = CreditReportQuery(contributor: name)
            #expect(try await row(later, query) == "2 articles, 2 publications, 15 of 15 words", "\(name)")
        }
        let then = CreditReportQuery(asOf: Instant("2026-11-22T10:00:00Z"))
        #expect(try await later.creditReport(then).rows == before.rows)
    }

    @Test("People's words are those of the contributor who has their name, also when they have left")
    func people() async throws {
        let desk = try await TestNewsroom()
        let draft = try await desk.newsroom.create(
            Draft(headline: "Ferry", body: "One two three four.\n"), by: Desk.rosa)
        let credit = CreditRequest(contributor: "Rosa Lindqvist", role: .author)
        try await desk.newsroom.act(.credit(credit), on: draft.id, by: Desk.mina)
        try await desk.newsroom.save(draft.id, Edit(body: "One two three four. Five.\n"), by: Desk.mina)
        try await publish(draft.id, in: desk.newsroom)
        let query = CreditReportQuery(contributor: "rosa  LINDQVIST")
        #expect(try await row(desk.newsroom, query) == "1 articles, 1 publications, 4 of 5 words")
        _ = try await desk.newsroom.configure(.removePerson(Desk.rosa), by: Desk.adam)
        #expect(try await row(desk.newsroom, query) == "1 articles, 1 publications, 4 of 5 words")
        let nobody = await failure {
            _ = try await desk.newsroom.creditReport(CreditReportQuery(contributor: "Rosa Lindkvist"))
        }
        #expect(nobody?.code == "not-found" && nobody?.description.contains("did you mean rosa lindqvist") == true)
        let early = await failure {
            _ = try await desk.newsroom.creditReport(CreditReportQuery(asOf: Instant("2020-01-01")))
        }
        #expect(early?.code == "invalid" && early?.description.contains("2026-11-22T10:00:00Z") == true)
    }

    @Test("What plain git does to credits counts like an action; an article that it takes away keeps what went out")
    func plainGit() async throws {
        let desk = try await TestNewsroom()
        let id = try await wireStory(desk)
        let other = try await desk.newsroom.create(Draft(headline: "Other", body: "Text.\n"), by: Desk.rosa)
        let clone = desk.path + "-clone"
        try Git.run(["clone", "-q", "--branch", "main", desk.path, clone])
        let path = try await desk.newsroom.article(other.id).path
        func push(_ script: () throws -> Void) throws {
            try script()
            try Git.run(["-C", clone, "add", "-A"])
            try Git.run(["-C", clone, "commit", "-qm", "By hand"])
            try Git.run(["-C", desk.path, "fetch", "-q", clone, "+main:main"])
        }
        try push {
            let file = "\(clone)/\(path)/status.yaml"
            let status = try String(contentsOfFile: file, encoding: .utf8)
            try (status + "credits: [{contributor: afp, role: research, tier: internal}]\n")
                .write(toFile: file, atomically: true, encoding: .utf8)
        }
        #expect(try await afp(desk) == "2 articles, 1 publications, 8 of 8 words")
        let folder = try await desk.newsroom.article(id).path
        try push {
            try Git.run(["-C", clone, "rm", "-rq", path])
            try Git.run(["-C", clone, "mv", folder, "articles/2026/11/22/moved"])
        }
        #expect(try await afp(desk) == "1 articles, 1 publications, 8 of 8 words")
        try push { try Git.run(["-C", clone, "rm", "-rq", "articles/2026/11/22/moved"]) }
        let kept = try await afp(desk)
        #expect(kept == "1 articles, 1 publications, 8 of 8 words", "readers still have it")
        try await desk.newsroom.rebuildCatalogue()
        #expect(try await afp(desk) == kept)
    }
}
