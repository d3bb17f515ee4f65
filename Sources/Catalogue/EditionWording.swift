/// What readers have of an article, and what was found out of its words.
public struct EditionWording: Sendable, Equatable {
    /// The action that published it.
    public var publication: ActionRow
    /// The words of its body by the revision that they came from; nil while nobody looked.
    public var words: [WordingRow]?
}

/// How many words of a published body came from one revision.
public struct WordingRow: Sendable, Equatable {
    /// The revision.
    public var revision: Int
    /// How many.
    public var words: Int
    /// Who took the action that made it; nil for words that are nobody's.
    public var person: String?
    /// That person's full name then.
    public var name: String?
    /// The contributor whose wire copy it was, by id.
    public var wire: String?

    /// Words from one revision.
    public init(revision: Int, words: Int, person: String?, name: String? = nil, wire: String? = nil) {
        self.revision = revision
        self.words = words
        self.person = person
        self.name = name
        self.wire = wire
    }
}
