/// Why a revision is published, said when it is opened.
public enum PublicationKind: String, CaseIterable, Sendable {
    /// The first publication.
    case original
    /// More news.
    case update
    /// A substantive error is put right; readers are told.
    case correction
    /// Something that could mislead is made clear; readers are told.
    case clarification
    /// A slip of the keyboard.
    case refile

    /// Whether a note to readers must stand in the content.
    public var needsPublicNote: Bool { self == .correction || self == .clarification }
}
