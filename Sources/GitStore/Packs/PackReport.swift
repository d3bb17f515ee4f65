/// What became of the packs of a repository.
public struct PackReport: Sendable, Equatable {
    /// How many packs there were, and how many there are.
    public var packsBefore = 0
    /// How many packs there are.
    public var packsAfter = 0
    /// How many packs were joined with others.
    public var joined = 0
    /// How many objects the joined packs hold, each once.
    public var objects = 0
    /// What could not be done, in a sentence each.
    public var notes: [String] = []
}
