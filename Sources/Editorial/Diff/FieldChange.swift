public import Prose

/// One field on both sides.
public struct FieldChange: Sendable, Equatable {
    /// The field's name.
    public var name: String
    /// Its value before, as text; nil where it was not there.
    public var old: String?
    /// Its value after.
    public var new: String?
    /// What changed in it.
    public var detail: FieldDetail

    /// A field that changed from `old` to `new`.
    public init(name: String, old: String?, new: String?, detail: FieldDetail = .other) {
        self.name = name
        self.old = old
        self.new = new
        self.detail = detail
    }
}

/// What changed in a field, by what it holds.
public enum FieldDetail: Sendable, Equatable {
    /// A text: headline, standfirst, byline, …; a missing one is compared as empty.
    case text(TextDiff)
    /// The credits that are printed.
    case credits(CreditsChange)
    /// Texts of a line each, as tags and aliases are; `isReordered` says that those on both sides stand in another
    /// order.
    case list(added: [String], removed: [String], isReordered: Bool)
    /// Files and captions.
    case media(MediaChange)
    /// A date or an embargo; nil on the side that has none.
    case instant(old: Instant?, new: Instant?)
    /// A map, a list of maps, or a field whose two sides hold different things.
    case other
}
