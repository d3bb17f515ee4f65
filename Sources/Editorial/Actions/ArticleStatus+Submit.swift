extension ArticleStatus {
    /// Records a submission: the content stands as submitted from now on.
    ///
    /// A submission from one review state to the next keeps the approvals, which are for the same bytes; a schedule
    /// ends, since it promised a publication from the state that the article leaves.
    public mutating func recordSubmit(_ decision: Decision, by person: Handle) {
        move(by: decision)
        submittedBy = person
        stands = StandingContent(revision: revision, content: content)
    }

    /// Records that the article was taken back from review by who wrote it.
    public mutating func recordWithdraw(_ decision: Decision) { move(by: decision) }

    /// Records that the article was sent back by a reviewer.
    public mutating func recordReturn(_ decision: Decision) { move(by: decision) }
}
