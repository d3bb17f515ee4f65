extension ArticleStatus {
    /// Records when the article is to be published.
    public mutating func recordSchedule(_ schedule: Schedule) {
        self.schedule = schedule
        if publication == .unpublished { publication = .scheduled }
    }

    /// Records that the schedule was taken back, or ended because a requirement failed when it was due.
    public mutating func recordUnschedule() { endSchedule() }
}
