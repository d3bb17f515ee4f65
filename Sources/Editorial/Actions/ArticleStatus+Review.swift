/// What begins and ends with review and with the content; every action's effect is made of these.
extension ArticleStatus {
    /// The next revision, equal to no earlier one; the number stays where it is at the end of its range.
    mutating func advance(to content: ContentID) {
        revision = revision == .max ? .max : revision + 1
        self.content = content
    }

    /// Ends all that stands for the content as it was: approvals become void, the schedule ends.
    mutating func voidApprovals() {
        for approval in approvals {
            voidedApprovals.removeAll { $0.by == approval.by }
            voidedApprovals.append(approval)
        }
        approvals = []
        endSchedule()
    }

    /// Ends all that stands only while the article is under review.
    mutating func leaveReview() {
        approvals = []
        voidedApprovals = []
        stands = nil
        submittedBy = nil
        endSchedule()
    }

    /// Ends the schedule, if one stands.
    mutating func endSchedule() {
        schedule = nil
        if publication == .scheduled { publication = .unpublished }
    }

    /// What readers have while nothing is out and nothing is on hold.
    var publicationWhenOut: PublicationStatus { schedule == nil ? .unpublished : .scheduled }

    /// Adds somebody to those who saved the content, once.
    mutating func addSaver(_ saver: String) {
        if !savers.contains(where: { $0.utf8.elementsEqual(saver.utf8) }) { savers.append(saver) }
    }

    /// Takes the article to the state that a decision names; a schedule never moves with it.
    mutating func move(by decision: Decision) {
        state = decision.to
        if decision.staysUnderReview { endSchedule() } else { leaveReview() }
    }
}
