extension ArticleStatus {
    /// Records new content: the effect of save, attach, detach, credit, uncredit and revert, and of whatever plain git
    /// did to the content.
    ///
    /// New content is a new revision; approvals of the old one become void for good, also if the old bytes come back,
    /// and a schedule ends. Content that is the same changes nothing.
    /// - Parameter saver: The handle of who saved it; a name or e-mail address where no person is known by it.
    /// - Returns: Whether anything changed.
    @discardableResult
    public mutating func recordSave(content: ContentID, by saver: String) -> Bool {
        guard content != self.content else { return false }
        advance(to: content)
        addSaver(saver)
        voidApprovals()
        return true
    }
}
