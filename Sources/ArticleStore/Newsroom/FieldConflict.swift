import Prose

/// A place in a field of an article that two people changed in different ways.
public struct FieldConflict: Sendable, Equatable {
    /// The field: `body`, `headline`, a custom key.
    public var field: String
    /// What stood there in the revision that the person saw; nil where the field was missing.
    public var base: String?
    /// What the person has there; nil where the person took the field away.
    public var mine: String?
    /// What stands there now; nil where somebody took the field away.
    public var theirs: String?
    /// UTF-8 offsets of `base` in the whole field.
    public var baseRange: Range<Int>
    /// UTF-8 offsets of `mine` in the whole field.
    public var mineRange: Range<Int>
    /// UTF-8 offsets of `theirs` in the whole field.
    public var theirsRange: Range<Int>

    /// A place in a text.
    init(_ field: String, _ conflict: TextConflict) {
        self.field = field
        (base, mine, theirs) = (conflict.base, conflict.mine, conflict.theirs)
        (baseRange, mineRange) = (conflict.baseRange, conflict.mineRange)
        theirsRange = conflict.theirsRange
    }

    /// A field as a whole.
    init(_ field: String, base: String?, mine: String?, theirs: String?) {
        self.field = field
        (self.base, self.mine, self.theirs) = (base, mine, theirs)
        baseRange = 0..<(base?.utf8.count ?? 0)
        mineRange = 0..<(mine?.utf8.count ?? 0)
        theirsRange = 0..<(theirs?.utf8.count ?? 0)
    }
}
