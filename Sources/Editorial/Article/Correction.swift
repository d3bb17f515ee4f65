/// What readers are told of a correction or clarification: one entry of the front matter's `corrections`.
public struct Correction: Hashable, Sendable {
    /// When the revision that makes it was opened.
    public var date: Instant
    /// Correction or clarification.
    public var kind: PublicationKind
    /// The public note.
    public var note: String

    /// A public note.
    public init(date: Instant, kind: PublicationKind, note: String) {
        self.date = date
        self.kind = kind
        self.note = note
    }
}
