import Testing

@testable import Editorial

@Suite("A refusal")
struct RefusalTests {
    private func inReview() throws -> ArticleStatus {
        var status = Desk.draft()
        status.recordSubmit(try Desk.starter().decide(.submit, status, by: "rita"), by: Desk.handle("rita"))
        return status
    }

    private func published() throws -> ArticleStatus {
        var status = try inReview()
        status.recordApproval(by: Desk.handle("ed"), at: Desk.noon)
        status.recordPublication(in: Desk.state("published"), effective: Desk.noon, slug: "budget-vote")
        return status
    }

    @Test("lists everything that is missing at once, each with what to do")
    func listsAll() throws {
        var status = Desk.draft()
        status.kind = .correction
        status.publication = .withheld
        status.recordComment(by: Desk.handle("ed"), at: Desk.noon, text: "Who says?", isBlocking: true)
        let subject = WorkflowSubject(
            name: "budget-vote", status: status, presentFields: ["headline"],
            embargoed: Instant(seconds: Desk.noon.seconds + 3600), unsureCredits: [Desk.unsure])
        let unmet = try Desk.starter().unmet(.publish, subject, by: "rita", overriding: ["approvals", "approvalz"])
        #expect(
            unmet.map(\.requirement) == [
                "role", "state", "not-withheld", "approvals", "fields", "public-note", "embargo-passed",
                "no-blocking-comments", "credits-confirmed", "override", "override", "note",
            ])
        #expect(unmet.map(\.remedy).allSatisfy { $0.contains("galley ") })
        #expect(
            unmet.map(\.message).prefix(2) == [
                "publish needs the role publisher; rita is reporter.",
                "budget-vote is in draft; publish is possible in review.",
            ])
        #expect(
            unmet.first { $0.requirement == "credits-confirmed" }?.message
                == "1 credit of budget-vote was read with less than full confidence, and nobody confirmed it: Orb "
                + "(contributor, 80 % sure; credit line “AFP and Orb contributed to this report.”).")
        #expect(unmet.map(\.remedy).contains("Ask ed or eva: galley credits confirm budget-vote"))
        #expect(unmet.map(\.remedy).prefix(2) == ["Ask pia: galley publish budget-vote", "galley submit budget-vote"])
    }

    @Test("names who approved which bytes, and which bytes stand now")
    func namesBytes() throws {
        var status = try inReview()
        status.recordApproval(by: Desk.handle("ed"), at: Desk.noon)
        status.recordSave(content: Desk.content(2), by: "rita")
        let unmet = try Desk.starter().unmet(.publish, Desk.subject(status), by: "pia")
        #expect(unmet.map(\.requirement) == ["approvals"])
        #expect(
            unmet.first?.message == "budget-vote has 0 of 1 approval by editor or publisher for the text as it stands, "
                + "0000000 (revision 2). ed approved 0000000 (revision 1), and the text was changed after that.")
        #expect(unmet.first?.remedy == "Ask ed, eva or pia: galley approve budget-vote")
    }

    @Test("does not count an approval of somebody who lost the role, left, or saved the text")
    func countsRolesOfNow() throws {
        var status = try inReview()
        status.recordApproval(by: Desk.handle("ed"), at: Desk.noon)
        let workflow = try Desk.starter()
        let pia = Desk.person("pia", "publisher")
        for roles in [[Desk.role("reporter")], nil] {
            var people = Desk.roles
            people[Desk.handle("ed")] = roles
            #expect(throws: Refusal.self) {
                try workflow.decide(
                    .publish, on: Desk.subject(status), by: pia, at: Desk.noon, note: nil, people: people)
            }
        }
        status.savers.append("ed")
        let unmet = workflow.unmet(.publish, Desk.subject(status), by: "pia")
        #expect(unmet.first?.message.contains("What ed approved does not count here") == true)
    }

    @Test("tells how to get to a state in which the action is possible")
    func tellsTheWay() throws {
        let workflow = try Desk.starter()
        let status = try published()
        func remedy(_ action: Action, by name: String) -> String? {
            workflow.unmet(action, Desk.subject(status), by: name, note: "why").first { $0.requirement == "state" }?
                .remedy
        }
        #expect(remedy(.save, by: "rita") == "galley revise budget-vote")
        #expect(remedy(.attach, by: "rita") == "galley revise budget-vote")
        #expect(remedy(.submit, by: "rita") == "galley revise budget-vote")
        #expect(remedy(.approve, by: "ed") == "galley revise budget-vote, then galley submit budget-vote")
        #expect(remedy(.spike, by: "ed") == "galley hold budget-vote, or galley kill budget-vote --note \"…\"")
        let draft = workflow.unmet(.revise, Desk.subject(Desk.draft()), by: "rita")
        #expect(draft.map(\.requirement) == ["state"])
        #expect(draft.first?.remedy == "galley edit budget-vote")
    }

    @Test("stands unless who overrides may, says why, and overrides what may be overridden")
    func overrides() throws {
        let workflow = try Desk.starter()
        var status = try inReview()
        status.recordApproval(by: Desk.handle("ed"), at: Desk.noon)
        status.recordComment(by: Desk.handle("ed"), at: Desk.noon, text: "Who says?", isBlocking: true)
        let subject = Desk.subject(status)
        #expect(workflow.unmet(.publish, subject, by: "pia").map(\.requirement) == ["no-blocking-comments"])
        let names: Set = ["no-blocking-comments"]
        #expect(workflow.unmet(.publish, subject, by: "pia", overriding: names).map(\.requirement) == ["note"])
        let decision = try workflow.decide(
            .publish, status, by: "pia", note: "The desk agreed.",
            overriding: ["no-blocking-comments", "credits-confirmed"])
        #expect(decision.overridden == ["no-blocking-comments"])
        let byEditor = workflow.unmet(.publish, subject, by: "ed", note: "why", overriding: names)
        #expect(byEditor.map(\.requirement) == ["role", "no-blocking-comments", "override"])
        status.approvals = []
        let bound = workflow.unmet(
            .publish, Desk.subject(status), by: "pia", note: "why", overriding: ["approvals", "no-blocking-comments"])
        #expect(bound.map(\.requirement) == ["approvals", "override"])
        #expect(bound.last?.message == "Nobody can override approvals.")
    }

    @Test("quotes the beginning of the first sentence of wire copy, and names at most three of those whom to credit")
    func wireCopy() throws {
        var status = try inReview()
        status.recordApproval(by: Desk.handle("ed"), at: Desk.noon)
        var subject = Desk.subject(status)
        func origins(_ names: [String]) -> [WireOrigin] {
            names.map { WireOrigin(contributor: "id \($0)", name: $0, article: "copy", revision: 3) }
        }
        let long = String(repeating: "word\u{7}\n", count: 500)
        subject.uncreditedWire = [
            UncreditedWire(sentence: long, origins: origins(["AFP", "dpa", "ANSA", "EFE", "AP"])),
            UncreditedWire(sentence: "Second.", origins: origins(["AFP"])),
        ]
        let workflow = try Desk.starter()
        let unmet = workflow.unmet(.publish, subject, by: "pia")
        #expect(unmet.map(\.requirement) == ["wire-credited"])
        let message = unmet.first?.message ?? ""
        #expect(message.hasPrefix("“word\u{FFFD} word\u{FFFD} "))
        #expect(
            message.contains("…” came from AFP (wire copy “copy”, revision 3), dpa (wire copy “copy”, revision 3), "))
        #expect(message.contains(" or 2 more, and no printed credit of budget-vote names AFP, dpa, ANSA or 2 more."))
        #expect(message.hasSuffix(" So did 1 more sentence, from AFP.") && message.count < 400)
        #expect(unmet.first?.remedy == "galley credit budget-vote --contributor 'id AFP' --role source")
        #expect(workflow.unmet(.approve, subject, by: "ed").isEmpty)
        #expect(!workflow.requires(.wireCredited, for: .save, of: status))
        #expect(!workflow.requires(.wireCredited, for: .submit, of: status))
        #expect(workflow.requires(.wireCredited, for: .publish, of: status))
        #expect(workflow.requires(.wireCredited, for: .schedule, of: status))
    }

    @Test("meets whoever would open a correction without a note, or an original")
    func revising() throws {
        let workflow = try Desk.starter()
        var status = try published()
        let subject = Desk.subject(status)
        let unmet = workflow.unmet(.revise, subject, by: "rita", kind: .correction)
        #expect(unmet.map(\.requirement) == ["note"])
        #expect(unmet.first?.remedy == "galley revise budget-vote --kind correction --note \"…\"")
        #expect(workflow.unmet(.revise, subject, by: "rita", kind: .original).map(\.requirement) == ["kind"])
        #expect(try workflow.decide(.revise, status, by: "rita").kind == .update)
        let decision = try workflow.decide(.revise, status, by: "rita", note: "It was 4.", kind: .correction)
        status.recordRevise(decision)
        status.recordSave(content: Desk.content(5), by: "rita")
        let again = try workflow.decide(.revise, status, by: "rita", note: "It was 5.")
        #expect(again.from == again.to && again.kind == .correction)
        var bare = Desk.subject(status)
        bare.hasPublicNote = false
        #expect(workflow.unmet(.submit, bare, by: "rita").map(\.requirement) == ["public-note"])
        let drop = try workflow.decide(.spike, status, by: "ed")
        #expect(drop.dropsRevision && drop.to.text == "published")
    }

    @Test("of a change to the newsroom's files meets whoever is no administrator")
    func configuring() throws {
        let workflow = try Desk.starter()
        try workflow.decideConfiguring(by: Desk.person("ada", "administrator"), note: nil, people: Desk.roles)
        #expect(throws: Refusal.self) {
            try workflow.decideConfiguring(by: Desk.person("pia", "publisher"), note: nil, people: Desk.roles)
        }
    }

    @Test("puts a name that a shell would take apart in quotes")
    func quotes() {
        #expect(Action.submit.command(on: "страна-1") == "galley submit страна-1")
        #expect(Action.submit.command(on: "a;b'c") == "galley submit 'a;b'\\''c'")
    }
}
