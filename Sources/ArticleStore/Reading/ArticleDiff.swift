public import Prose

/// What changed in an article between two moments.
public struct ArticleDiff: Sendable {
    /// The older side's name, as it was asked for: `revision 1`, `edition`.
    public var from: String
    /// The newer side's name.
    public var to: String
    /// The fields that changed, in the order of the newer front matter, those gone last.
    public var fields: [FieldChange]
    /// The body's change.
    public var body: TextDiff
    /// git's own patch of `index.md`, as `git apply` takes it; empty where nothing changed.
    public var patch: String
}

/// One field on both sides.
public struct FieldChange: Sendable, Equatable {
    /// The field's name.
    public var name: String
    /// Its value before, as text; nil where it was not there.
    public var old: String?
    /// Its value after.
    public var new: String?
}
