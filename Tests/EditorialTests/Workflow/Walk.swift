import Testing

@testable import Editorial

/// A random walk of one article through a workflow.
struct Walk {
    let workflow: Workflow
    var status = Desk.draft()
    var taken: Set<Action> = []
    private var numbers: SeededNumbers
    private var contents = 1
    /// Which bytes were approved by whom while they did not belong to those who saved them.
    private var approved: Set<ContentID> = []
    private var hasPublicNote = false

    init(workflow: Workflow, seed: UInt64) {
        self.workflow = workflow
        numbers = SeededNumbers(seed: seed)
    }

    /// Lets somebody try something.
    /// - Returns: What was done; nil if it was refused.
    @discardableResult
    mutating func step() -> Action? {
        let person = Desk.people.randomElement(using: &numbers) ?? Desk.people[0]
        let permitted = workflow.permittedActions(on: Desk.subject(status), by: person)
        let choices = Int.random(in: 0..<3, using: &numbers) == 0 ? Action.allCases : permitted
        let action = choices.randomElement(using: &numbers) ?? .save
        guard action != .create, action != .configure else { return nil }
        let isRare = [.spike, .kill, .hold, .save, .attach, .detach, .credit, .uncredit, .revert].contains(action)
        guard !isRare || Int.random(in: 0..<4, using: &numbers) == 0 else { return nil }
        let kind = PublicationKind.allCases.randomElement(using: &numbers)
        var subject = Desk.subject(status)
        subject.hasPublicNote = hasPublicNote
        let decision = try? workflow.decide(
            action, on: subject, by: person, at: Desk.noon,
            note: Int.random(in: 0..<4, using: &numbers) == 0 ? nil : "why",
            kind: kind, people: Desk.roles)
        guard let decision else { return nil }
        #expect(workflow.permittedActions(on: subject, by: person).contains(action))
        #expect(decision.from == status.state)
        apply(decision, by: person.handle)
        taken.insert(action)
        return action
    }

    private mutating func apply(_ decision: Decision, by person: Handle) {
        switch decision.action {
        case .save, .attach, .detach, .credit, .uncredit, .revert:
            status.recordSave(content: someContent(), by: person.text)
        case .submit: status.recordSubmit(decision, by: person)
        case .withdraw: status.recordWithdraw(decision)
        case .return: status.recordReturn(decision)
        case .approve:
            #expect(!status.isSaver(person))
            status.recordApproval(by: person, at: Desk.noon)
            approved.insert(status.content)
        case .publish:
            #expect(approved.contains(status.content))
            status.recordPublication(in: decision.to, effective: Desk.noon, slug: "s")
            hasPublicNote = false
        case .schedule: status.recordSchedule(Schedule(at: Desk.noon, zone: "UTC", by: person))
        case .unschedule: status.recordUnschedule()
        case .revise:
            status.recordRevise(decision)
            if decision.kind?.needsPublicNote == true {
                status.recordSave(content: freshContent(), by: person.text)
                hasPublicNote = true
            }
        case .spike: status.recordSpike(decision)
        case .revive: status.recordRevive(decision)
        case .hold: status.recordHold()
        case .release: status.recordRelease(restored: status.releaseRestores)
        case .kill: status.recordKill(decision, notice: freshContent(), by: person, at: Desk.noon)
        case .assign: status.recordAssign(to: person, due: nil)
        case .comment:
            let isBlocking = Int.random(in: 0..<5, using: &numbers) == 0
            status.recordComment(by: person, at: Desk.noon, text: "?", isBlocking: isBlocking)
        case .resolve:
            let open = status.comments.first { $0.resolvedBy == nil }
            let isResolved = status.recordResolve(open?.id ?? "", by: person)
            #expect(isResolved)
        case .confirm: status.recordConfirm()
        case .create, .configure: break
        }
        if decision.action != .revise || decision.kind?.needsPublicNote != true { #expect(status.state == decision.to) }
    }

    /// New content, or an old one: bytes may come back.
    private mutating func someContent() -> ContentID {
        Bool.random(using: &numbers) ? freshContent() : Desk.content(Int.random(in: 1...contents, using: &numbers))
    }

    private mutating func freshContent() -> ContentID {
        contents += 1
        return Desk.content(contents)
    }

    func expectInvariants(before: ArticleStatus, label: String) {
        let label = Testing.Comment(rawValue: label)
        let isUnderReview = workflow.reviewStates.contains(status.state)
        let isPublished = status.state == workflow.publishedState
        let handles = status.approvals.map(\.by)
        if [.unpublished, .scheduled].contains(status.publication) {
            #expect((status.publication == .scheduled) == (status.schedule != nil), label)
        }
        #expect(status.approvals.allSatisfy { $0.content == status.content && !status.isSaver($0.by) }, label)
        #expect(Set(handles).count == handles.count, label)
        #expect(Set(status.savers).count == status.savers.count, label)
        #expect(Set(status.voidedApprovals.map(\.by)).isDisjoint(with: handles), label)
        #expect(isUnderReview || (handles.isEmpty && status.voidedApprovals.isEmpty && status.stands == nil), label)
        #expect(isUnderReview || (status.submittedBy == nil && status.schedule == nil), label)
        #expect(!isPublished || (status.edition?.content == status.content && status.savers.isEmpty), label)
        #expect(status.publication != .published || status.edition != nil, label)
        #expect(!isPublished || [.published, .withheld].contains(status.publication), label)
        #expect(!workflow.setAsideStates.contains(status.state) || status.publication != .published, label)
        #expect(isPublished ? status.kind == nil : (status.kind != nil || isKilled), label)
        #expect(status.kind != .original || status.edition == nil, label)
        #expect((status.revision == before.revision) == (status.content == before.content), label)
        #expect(status.revision >= before.revision, label)
        #expect(status.comments.map(\.id) == (0..<status.comments.count).map { "c\($0 + 1)" }, label)
    }

    private var isKilled: Bool { workflow.setAsideStates.contains(status.state) && status.publication == .killed }
}
