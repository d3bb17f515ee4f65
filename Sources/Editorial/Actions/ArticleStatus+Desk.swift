/// Effects that make no new revision and change no state: assign, comment, resolve, confirm.
extension ArticleStatus {
    /// Records who has the article now, and when they should be done; nil is nobody.
    public mutating func recordAssign(to person: Handle?, due: Instant?) {
        assignee = person
        self.due = due
    }

    /// Records a comment.
    /// - Returns: Its id: `c1`, `c2`, …, one after the highest there is.
    @discardableResult
    public mutating func recordComment(by person: Handle, at now: Instant, text: String, isBlocking: Bool) -> String {
        let highest = comments.compactMap { $0.id.utf8.first == UInt8(ascii: "c") ? Int($0.id.dropFirst()) : nil }.max()
        let number = max(min(highest ?? 0, .max - 1), 0) + 1
        comments.append(Comment(id: "c\(number)", by: person, at: now, text: text, isBlocking: isBlocking))
        return "c\(number)"
    }

    /// Records that a comment was resolved.
    /// - Returns: Whether there is such a comment and it was open.
    @discardableResult
    public mutating func recordResolve(_ id: String, by person: Handle) -> Bool {
        let open = comments.firstIndex { $0.resolvedBy == nil && $0.id.utf8.elementsEqual(id.utf8) }
        guard let open else { return false }
        comments[open].resolvedBy = person
        return true
    }

    /// Records that the credits of the content as it is now are right.
    public mutating func recordConfirm() { confirmedCredits = content }
}
