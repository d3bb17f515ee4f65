/// What a new article is made from.
public struct Draft: Sendable {
    /// The headline; empty where it is still to come.
    public var headline: String
    /// The summary under the headline.
    public var standfirst: String?
    /// The line that names the authors, as printed.
    public var byline: String?
    /// The body, in Markdown, kept byte for byte.
    public var body: String
    /// Other fields.
    public var fields: [FieldEdit]

    /// A draft.
    public init(
        headline: String = "", standfirst: String? = nil, byline: String? = nil, body: String = "",
        fields: [FieldEdit] = []
    ) {
        self.headline = headline
        self.standfirst = standfirst
        self.byline = byline
        self.body = body
        self.fields = fields
    }
}

/// A field of an article and the text that it is to have; an empty text takes the field away.
public struct FieldEdit: Sendable, Hashable {
    /// The field's name: `headline`, `slug`, `embargoed`, …
    public var name: String
    /// The value as text; the elements of a list are parted by commas.
    public var value: String

    /// `name` is to be `value`.
    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// What a save changes.
public struct Edit: Sendable {
    /// The new body; nil leaves it.
    public var body: String?
    /// The fields to change, in order.
    public var fields: [FieldEdit]
    /// The whole document, front matter and body, as an editor gave it back; nil where only parts are changed.
    public var document: String?

    /// A change of body and fields.
    public init(body: String? = nil, fields: [FieldEdit] = []) {
        self.body = body
        self.fields = fields
    }

    /// A change to the document as a whole.
    public init(document: String) {
        self.document = document
        fields = []
    }
}
