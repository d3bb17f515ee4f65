import Testing

@testable import Editorial

@Suite("The starter's workflow")
struct StarterTests {
    private let roleSets: [[String]] = [
        [], ["reporter"], ["editor"], ["publisher"], ["administrator"], ["reporter", "publisher"],
    ]

    @Test("decides every action, in every state and publication status, for every role, as a table written apart says")
    func agreesWithTable() throws {
        let workflow = try Desk.starter()
        var numbers = SeededNumbers(seed: 2)
        var decided = 0
        for state in ["draft", "review", "published", "spiked", "legal"] {
            for publication in PublicationStatus.allCases {
                for hasEdition in [false, true] {
                    for roles in roleSets {
                        for action in Action.allCases {
                            for _ in 0..<6 {
                                var status = Self.status(state, publication, hasEdition: hasEdition, &numbers)
                                try check(workflow, action, &status, roles, &numbers)
                                decided += 1
                            }
                        }
                    }
                }
            }
        }
        #expect(decided == 5 * 5 * 2 * 6 * 25 * 6)
    }

    @Test("decides publication for every combination of what it requires")
    func publishesExactlyWhenAllHolds() throws {
        let workflow = try Desk.starter()
        for bits in 0..<512 {
            for action in [Action.publish, .schedule] {
                var numbers = Bits(bits)
                var status = Desk.draft()
                status.state = Desk.state("review")
                status.publication = numbers.flag() ? .withheld : .unpublished
                status.kind = numbers.flag() ? .correction : .original
                if numbers.flag() {
                    status.recordComment(by: Desk.handle("ed"), at: Desk.noon, text: "?", isBlocking: true)
                }
                try check(workflow, action, &status, ["publisher"], &numbers)
            }
        }
    }

    /// Compares one decision with the table.
    private func check(
        _ workflow: Workflow, _ action: Action, _ status: inout ArticleStatus, _ roles: [String],
        _ numbers: inout some RandomNumberGenerator
    ) throws {
        func flag() -> Bool { Bool.random(using: &numbers) }
        let person = Desk.person("me", "none")
        var me = person
        me.roles = roles.map(Desk.role)
        let isSaver = flag()
        let isSubmitter = flag()
        if isSaver { status.savers.append("me") }
        status.submittedBy = isSubmitter ? me.handle : Desk.handle("rita")
        let counted = approve(&status, &numbers)
        var subject = Desk.subject(status)
        let missing = flag() ? [] : Set(["headline", "slug", "body"].filter { _ in flag() })
        subject.presentFields.subtract(missing)
        let isEmbargoed = flag()
        subject.embargoed = isEmbargoed ? Instant(seconds: Desk.noon.seconds + 1) : (flag() ? Desk.noon : nil)
        subject.hasPublicNote = flag()
        subject.unsureCredits = flag() ? [Desk.unsure] : []
        let origin = WireOrigin(contributor: "afp", name: "AFP", article: nil, revision: 1)
        subject.uncreditedWire = flag() ? [] : [UncreditedWire(sentence: "It sails.", origins: [origin])]
        let kinds: [PublicationKind?] = [nil] + PublicationKind.allCases
        let given = StarterOracle.Case(
            action: action, status: status, roles: Set(roles), isSaver: isSaver, isSubmitter: isSubmitter,
            hasNote: flag(), askedKind: kinds[Int.random(in: 0..<kinds.count, using: &numbers)], missing: missing,
            isEmbargoed: isEmbargoed, hasPublicNote: subject.hasPublicNote, isUnsure: !subject.unsureCredits.isEmpty,
            isWireCredited: subject.uncreditedWire.isEmpty,
            countedApprovals: counted)
        var people = Desk.roles
        people[me.handle] = me.roles
        let expected = StarterOracle.unmet(given)
        let label = Testing.Comment(rawValue: "\(given)")
        do throws(Refusal) {
            let decision = try workflow.decide(
                action, on: subject, by: me, at: Desk.noon, note: given.hasNote ? "because" : " \u{200B}\n",
                kind: given.askedKind, people: people)
            #expect(expected.isEmpty, label)
            #expect(decision.to.text == StarterOracle.target(given), label)
            if action != .create, action != .configure {
                #expect(workflow.permittedActions(on: subject, by: me).contains(action), label)
            }
        } catch {
            #expect(Set(error.unmet.map(\.requirement)) == expected, label)
            #expect(error.unmet.allSatisfy { $0.remedy.contains("galley ") && !$0.message.isEmpty }, label)
            let standing: Set = [
                "role", "state", "withheld", "with-readers", "not-killed", "scheduled", "open-comment",
            ]
            let isBarred = !expected.isDisjoint(with: standing) || expected.contains("not-withheld")
            let isPermitted = workflow.permittedActions(on: subject, by: me).contains(action)
            if action != .create, action != .configure { #expect(isPermitted != isBarred, label) }
        }
    }

    /// Gives the status approvals of one sort or another, and says how many of them count.
    private func approve(_ status: inout ArticleStatus, _ numbers: inout some RandomNumberGenerator) -> Int {
        func approval(_ name: String, _ content: ContentID) -> Approval {
            Approval(by: Desk.handle(name), at: Desk.noon, content: content, revision: 1)
        }
        switch Int.random(in: 0..<6, using: &numbers) {
        case 0: status.approvals = [approval("ed", status.content)]
        case 1: status.approvals = [approval("pia", status.content), approval("rita", status.content)]
        case 2:
            status.approvals = [approval("ed", Desk.content(99)), approval("gone", status.content)]
            return 0
        case 3:
            status.approvals = [approval("nico", status.content)]
            status.voidedApprovals = [approval("eva", Desk.content(98))]
            return 0
        case 4:
            status.savers.append("ed")
            status.approvals = [approval("ed", status.content)]
            return 0
        default: return 0
        }
        return 1
    }

    private static func status(
        _ state: String, _ publication: PublicationStatus, hasEdition: Bool, _ numbers: inout SeededNumbers
    ) -> ArticleStatus {
        var status = Desk.draft(7)
        status.state = Desk.state(state)
        status.publication = publication
        let kinds: [PublicationKind?] = [nil] + PublicationKind.allCases
        status.kind = kinds[Int.random(in: 0..<kinds.count, using: &numbers)]
        if hasEdition {
            status.edition = EditionRecord(
                content: Desk.content(3), revision: 1, kind: .original, first: Desk.noon, updated: Desk.noon, slug: "s")
        }
        if Bool.random(using: &numbers) {
            status.schedule = Schedule(at: Desk.noon, zone: "UTC", by: Desk.handle("pia"))
        }
        if Bool.random(using: &numbers) { status.confirmedCredits = Desk.content(Bool.random(using: &numbers) ? 7 : 6) }
        for _ in 0..<Int.random(in: 0...2, using: &numbers) {
            let id = status.recordComment(
                by: Desk.handle("ed"), at: Desk.noon, text: "?", isBlocking: Bool.random(using: &numbers))
            if Bool.random(using: &numbers) { status.recordResolve(id, by: Desk.handle("ed")) }
        }
        return status
    }
}

/// Numbers whose flags are the bits of one number, and then those of a fixed sequence.
private struct Bits: RandomNumberGenerator {
    private var bits: Int
    private var rest = SeededNumbers(seed: 9)

    init(_ bits: Int) {
        self.bits = bits
        rest.state &+= UInt64(bits)
    }

    mutating func flag() -> Bool {
        defer { bits >>= 1 }
        return bits & 1 == 1
    }

    mutating func next() -> UInt64 { rest.next() ^ (flag() ? .max : 0) }
}
