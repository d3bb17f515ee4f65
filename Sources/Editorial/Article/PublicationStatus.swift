/// What readers have of an article, apart from the state of its working revision.
public enum PublicationStatus: String, CaseIterable, Sendable {
    /// Readers have nothing.
    case unpublished
    /// Readers have nothing yet, and a schedule stands.
    case scheduled
    /// Readers have a revision.
    case published
    /// On hold: taken out of the edition until it is released.
    case withheld
    /// Withdrawn, with a notice in its place.
    case killed
}
