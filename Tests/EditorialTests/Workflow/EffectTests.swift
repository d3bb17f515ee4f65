import Testing

@testable import Editorial

@Suite("The effect of an action")
struct EffectTests {
    private let ed = Desk.handle("ed")
    private let rita = Desk.handle("rita")

    private func approved() throws -> ArticleStatus {
        var status = Desk.draft()
        status.recordSubmit(try Desk.starter().decide(.submit, status, by: "rita"), by: rita)
        status.recordApproval(by: ed, at: Desk.noon)
        return status
    }

    private func published() throws -> ArticleStatus {
        var status = try approved()
        status.recordPublication(in: Desk.state("published"), effective: Desk.noon, slug: "s")
        return status
    }

    @Test("of a save is a new revision, void approvals and no schedule; of one that changes nothing, nothing")
    func save() throws {
        var status = try approved()
        status.recordSchedule(Schedule(at: Desk.noon, zone: "UTC", by: ed))
        #expect(status.publication == .scheduled)
        let before = status
        let isNew = status.recordSave(content: status.content, by: "ed")
        #expect(!isNew && status == before)
        status.recordSave(content: Desk.content(2), by: "eva")
        #expect(status.revision == 2 && status.savers == ["rita", "eva"] && status.approvals.isEmpty)
        #expect(status.schedule == nil && status.publication == .unpublished)
        #expect(status.voidedApprovals.map(\.content) == [Desk.content(1)])
        #expect(status.stands == StandingContent(revision: 1, content: Desk.content(1)))
        status.recordSave(content: Desk.content(1), by: "rita")
        #expect(status.approvals.isEmpty && status.revision == 3)
        status.recordApproval(by: ed, at: Desk.noon)
        #expect(status.voidedApprovals.isEmpty && status.approvals.map(\.revision) == [3])
    }

    @Test("of a publication is an edition and a clean slate")
    func publish() throws {
        let status = try published()
        #expect(status.edition?.kind == .original && status.kind == nil && status.savers.isEmpty)
        #expect(status.stands == nil && status.submittedBy == nil && status.approvals.isEmpty)
    }

    @Test("of dropping a revision is what readers have, under a number of its own")
    func drop() throws {
        let workflow = try Desk.starter()
        var status = try published()
        status.recordRevise(try workflow.decide(.revise, status, by: "rita"))
        status.recordSave(content: Desk.content(9), by: "rita")
        status.recordSpike(try workflow.decide(.spike, status, by: "ed"))
        #expect(status.content == Desk.content(1) && status.revision == 3 && status.edition?.revision == 1)
        #expect(status.publication == .published && status.kind == nil && status.savers.isEmpty)
    }

    @Test("of a hold ends with what was out before, with nothing, or with the schedule that stands")
    func hold() throws {
        var status = try published()
        status.recordHold()
        #expect(status.releaseRestores)
        status.recordRelease(restored: status.releaseRestores)
        #expect(status.publication == .published)
        status.recordHold()
        status.recordRevise(try Desk.starter().decide(.revise, status, by: "rita"))
        #expect(!status.releaseRestores && status.publication == .withheld)
        status.recordRelease(restored: status.releaseRestores)
        #expect(status.publication == .unpublished)
        var scheduled = try approved()
        scheduled.recordSchedule(Schedule(at: Desk.noon, zone: "UTC", by: ed))
        scheduled.recordHold()
        scheduled.recordRelease(restored: scheduled.releaseRestores)
        #expect(scheduled.publication == .scheduled)
    }

    @Test("of a kill is the notice, for readers too if they had the article; it can be revived")
    func kill() throws {
        let workflow = try Desk.starter()
        var status = try published()
        let decision = try workflow.decide(.kill, status, by: "pia", note: "It was false.")
        status.recordKill(decision, notice: Desk.content(4), by: Desk.handle("pia"), at: Desk.noon)
        #expect(status.publication == .killed && status.edition?.content == Desk.content(4) && status.kind == nil)
        status.recordRevive(try workflow.decide(.revive, status, by: "ed"))
        #expect(status.state.text == "draft" && status.publication == .killed && status.kind == .update)
        #expect(workflow.unmet(.revise, Desk.subject(status), by: "rita").map(\.requirement) == ["not-killed"])
        var unseen = Desk.draft()
        unseen.recordHold()
        let early = try workflow.decide(.kill, unseen, by: "pia", note: "It was false.")
        unseen.recordKill(early, notice: Desk.content(4), by: Desk.handle("pia"), at: Desk.noon)
        #expect(unseen.edition == nil && unseen.publication == .killed && unseen.savers == ["rita", "pia"])
        unseen.recordRevive(try workflow.decide(.revive, unseen, by: "ed"))
        #expect(unseen.publication == .unpublished && unseen.kind == .original)
    }

    @Test("on comments goes by their ids")
    func comments() {
        var status = Desk.draft()
        #expect(["c1", "c2"] == [true, false].map { comment(&status, $0) })
        status.comments[1].id = "c\(Int.max)"
        let next = comment(&status, false)
        #expect(next == "c\(Int.max)")
        status.comments[1].id = "remark"
        let isResolved = status.recordResolve("c1", by: ed)
        let isResolvedTwice = status.recordResolve("c1", by: rita)
        #expect(isResolved && !isResolvedTwice && status.comments[0].resolvedBy == ed)
    }

    private func comment(_ status: inout ArticleStatus, _ isBlocking: Bool) -> String {
        status.recordComment(by: ed, at: Desk.noon, text: "?", isBlocking: isBlocking)
    }

    @Test("never overflows a revision number")
    func lastRevision() {
        var status = Desk.draft()
        status.revision = .max
        status.recordSave(content: Desk.content(2), by: "ed")
        #expect(status.revision == .max)
    }
}
