extension ArticleStatus {
    /// Records that `person` approved the content as it is now; it stands as approved from now on. Who approved these
    /// bytes before keeps the first approval.
    public mutating func recordApproval(by person: Handle, at now: Instant) {
        stands = StandingContent(revision: revision, content: content)
        guard !approvals.contains(where: { $0.by == person }) else { return }
        voidedApprovals.removeAll { $0.by == person }
        approvals.append(Approval(by: person, at: now, content: content, revision: revision))
    }
}
