extension ArticleStatus {
    /// Records that the article was withdrawn: the notice is its content, and what readers have, if they ever had it.
    /// - Parameters:
    ///   - notice: The content that the note to readers became.
    ///   - saver: The handle of who killed it, and so wrote the notice.
    ///   - now: When.
    public mutating func recordKill(_ decision: Decision, notice: ContentID, by saver: Handle, at now: Instant) {
        state = decision.to
        leaveReview()
        publication = .killed
        kind = nil
        if notice != content { advance(to: notice) }
        guard edition != nil else { return addSaver(saver.text) }
        edition?.content = notice
        edition?.revision = revision
        edition?.updated = now
        savers = []
    }
}
