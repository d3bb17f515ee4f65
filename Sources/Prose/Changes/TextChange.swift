/// One place inside a paragraph where something changed, and what kind of thing it is.
public struct TextChange: Sendable, Equatable {
    /// What kind of thing changed. Of a place whose parts cannot be told apart the weightiest is said: link, quotation,
    /// number, name, attribution, wording, formatting.
    public enum Kind: String, CaseIterable, Sendable {
        /// Digits, number words, dates, times, percentages, sums of money.
        case number
        /// A proper name. In scripts without capitals names are not known, and count as wording.
        case name
        /// The text between quotation marks, or that a text is between them.
        case quotation
        /// Where a link, picture or address leads, its title, or that words are a link. Its text alone is wording.
        case link
        /// Who said something: verbs and phrases of saying, outside quotations.
        case attribution
        /// How the text looks: emphasis, headings, lists, breaks, white space, the style of quotation marks.
        case formatting
        /// All other words and signs.
        case wording
    }

    /// Where a change stands in one of the two texts.
    public struct Place: Sendable, Equatable {
        /// The paragraph in which it begins, counted from 0.
        public let paragraph: Int
        /// The UTF-8 offsets in the text.
        public let bytes: Range<Int>
    }

    /// What changed.
    public let kind: Kind
    /// The old text; empty where nothing went. Words that did not change are in it where both ends of something did:
    /// those that became a link, a quotation or emphasis.
    public let deleted: String
    /// The new text; empty where nothing came.
    public let inserted: String
    /// The place of `deleted`; nil where nothing went.
    public let old: Place?
    /// The place of `inserted`; nil where nothing came.
    public let new: Place?

    /// Byte for byte; `String`'s own `==` would take two spellings of one character for equal.
    public static func == (first: TextChange, second: TextChange) -> Bool {
        first.kind == second.kind && first.old == second.old && first.new == second.new
            && first.deleted.utf8.elementsEqual(second.deleted.utf8)
            && first.inserted.utf8.elementsEqual(second.inserted.utf8)
    }
}
