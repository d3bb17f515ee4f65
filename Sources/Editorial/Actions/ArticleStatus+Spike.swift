extension ArticleStatus {
    /// Records that the article was set aside; or, where readers have an older revision or had it before a hold, that
    /// the open one was dropped: the content is again what was published, as a new revision if it differs.
    public mutating func recordSpike(_ decision: Decision) {
        state = decision.to
        leaveReview()
        guard decision.dropsRevision, let edition else { return }
        if content != edition.content { advance(to: edition.content) }
        kind = nil
        savers = []
    }

    /// Records that a spiked article is worked on again. After a kill readers still have the notice, if they had the
    /// article, and the next publication is an update of it.
    public mutating func recordRevive(_ decision: Decision) {
        state = decision.to
        leaveReview()
        if publication == .killed, edition == nil { publication = .unpublished }
        kind = kind ?? (edition == nil ? .original : .update)
    }
}
