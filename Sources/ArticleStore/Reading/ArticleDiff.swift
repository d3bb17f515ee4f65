public import Editorial
public import Prose

/// What changed in an article between two moments.
public struct ArticleDiff: Sendable {
    /// The older side's name, as it was asked for: `revision 1`, `edition`, `revision 2 (approved)`.
    public var from: String
    /// The newer side's name.
    public var to: String
    /// The fields that changed, in the order of the newer front matter, those gone last.
    public var fields: [FieldChange]
    /// The body's change.
    public var body: TextDiff
    /// git's own patch of `index.md`, as `git apply` takes it; empty where nothing changed.
    public var patch: String
    /// The newer side's headline.
    public var headline: String?
    /// The newer side's language as BCP 47 has it, the house style's where it says none.
    public var language: String?
}
