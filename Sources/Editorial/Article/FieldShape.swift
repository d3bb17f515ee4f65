/// What a field of an article holds.
public enum FieldShape: Sendable, Equatable {
    /// One line without control characters.
    case line
    /// Any text.
    case text
    /// Texts of one line each.
    case list
    /// A whole number within bounds.
    case number(ClosedRange<Int>)
    /// An instant, with its offset from UTC.
    case instant
    /// The last part of the public address.
    case slug
    /// A BCP 47 language tag.
    case language
    /// Maps and lists that have actions of their own.
    case structured
}

/// Where a field of an article is stored.
public enum FieldPlace: Sendable, Equatable {
    /// In the front matter of `index.md`, which readers may see.
    case frontMatter
    /// In `status.yaml`, which they never see.
    case status
    /// Behind the front matter.
    case body
}
