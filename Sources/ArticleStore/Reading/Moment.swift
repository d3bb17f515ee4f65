public import Editorial

/// A moment of an article.
public enum Moment: Sendable, Equatable {
    /// As it stands.
    case current
    /// As the revision with this number left it.
    case revision(Int)
    /// As readers have it.
    case edition
    /// As it was last approved, whether or not it has been saved since, which ends the approval.
    case approved
    /// As it was last submitted.
    case submitted
    /// As it was at this instant: after the last action taken then or before.
    case instant(Instant)
}
