/// Enough people must have approved the exact bytes that go out.
///
/// What counts is an approval of the content as it stands, by somebody who has one of the roles now and did not save
/// that content since its last publication. Each requirement counts for itself: one person with two roles may meet two.
extension ActionRequest {
    /// How many approvals are missing, and of which bytes.
    func missingApprovals(_ count: Int, by eligible: Eligible?) -> UnmetRequirement? {
        let eligible = eligible ?? workflow.eligible(for: .approve) ?? .roles([])
        let standing = status.approvals.filter { $0.content == status.content }
        let counted = Set(standing.filter { counts($0, eligible) }.map(\.by))
        guard counted.count < count else { return nil }
        let head = "\(name) has \(counted.count) of \(Wording.count(count, "approval")) by \(eligible.phrase)"
        let now = " for the text as it stands, \(status.content.short) (revision \(status.revision))."
        let idle = Set(standing.map(\.by)).subtracting(counted).sorted()
        let message = head + now + voided(except: counted) + withoutEffect(idle, eligible)
        return unmet(.approvals, message, remedy: wayToApproval(eligible, except: counted))
    }

    private func counts(_ approval: Approval, _ eligible: Eligible) -> Bool {
        guard let roles = people[approval.by] else { return false }
        return eligible.includes(roles) && !isSaver(approval.by)
    }

    /// Who approved which bytes before they were changed.
    private func voided(except counted: Set<Handle>) -> String {
        let old = status.voidedApprovals + status.approvals.filter { $0.content != status.content }
        let parts = old.filter { !counted.contains($0.by) }.map { approval in
            "\(approval.by) approved \(approval.content.short) (revision \(approval.revision))"
        }
        guard !parts.isEmpty else { return "" }
        return " \(Wording.list(parts, joinedBy: "and", atMost: 4)), and the text was changed after that."
    }

    /// Whose approval of these bytes does not count, because of a role lost or of words of their own.
    private func withoutEffect(_ handles: [Handle], _ eligible: Eligible) -> String {
        guard !handles.isEmpty else { return "" }
        let names = Wording.list(handles.map(\.text), joinedBy: "and", atMost: 4)
        return
            " What \(names) approved does not count here: it takes \(eligible.phrase), and nobody who saved the text."
    }

    private func wayToApproval(_ eligible: Eligible, except counted: Set<Handle>) -> String {
        let states = Set(workflow.states(for: .approve))
        if !states.contains(status.state), let steps = steps(to: states) {
            return "\(steps), then \(command(.approve))"
        }
        let asked = asking(for: .approve, among: eligible) { isSaver($0) || counted.contains($0) }
        return asked ?? "Nobody else may approve it; an administrator adds people: galley people add HANDLE --role ROLE"
    }
}
