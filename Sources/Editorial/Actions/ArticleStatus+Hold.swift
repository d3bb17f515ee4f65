extension ArticleStatus {
    /// Records that the article was taken out of the edition until it is released; a schedule goes on standing, and is
    /// refused when it is due before that.
    public mutating func recordHold() { publication = .withheld }

    /// Whether a release puts back what was last published: there is such a thing, and no revision is open.
    public var releaseRestores: Bool { edition != nil && kind == nil }

    /// Records that a hold was lifted.
    /// - Parameter restored: Whether what was last published is with readers again: `releaseRestores`.
    public mutating func recordRelease(restored: Bool) {
        publication = restored ? .published : publicationWhenOut
    }
}
