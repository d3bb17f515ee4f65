extension ArticleStatus {
    /// Records that the content as it is now is with readers, in the workflow's published state: the effect of
    /// `publish`, and of an import of what was published elsewhere.
    /// - Parameters:
    ///   - state: The state that publishing leads to.
    ///   - effective: When it was published, or counts as published.
    ///   - slug: The slug that it was published under.
    public mutating func recordPublication(in state: StateName, effective: Instant, slug: String) {
        edition = EditionRecord(
            content: content, revision: revision, kind: kind ?? (edition == nil ? .original : .update),
            first: edition?.first ?? effective, updated: effective, slug: slug)
        self.state = state
        publication = .published
        kind = nil
        savers = []
        leaveReview()
    }

    /// Records that a new revision of a published article was opened, or what the open one will be published as. A note
    /// to readers is content, and recorded as a save besides.
    public mutating func recordRevise(_ decision: Decision) {
        state = decision.to
        kind = decision.kind ?? kind ?? .update
    }
}
