import ArticleStore

/// How much the desk takes from outside.
enum DeskLimits {
    /// The longest body of JSON, in bytes: a text of the longest kind with its escapes, and fields.
    static let json = StoryText.longestText + StoryText.longestText / 4
    /// The longest form, in bytes: three for each byte of the text where all is escaped.
    static let form = StoryText.longestText * 3 + (1 << 20)
    /// The largest file, in bytes.
    static let file = StoryText.largestFile
    /// How much of large bodies may be in memory at once, in bytes.
    static let bodies = 256 << 20
    /// How much of the packs is mapped into memory at a time, in bytes.
    static let mapped = 8 << 20
    /// The longest header field, and the longest of them all together, in bytes.
    static let headerField = 16 * 1024
    static let header = 64 * 1024
    /// How many header fields a request may have.
    static let headerFields = 100
    /// How many connections may be open; those beyond are told so.
    static let connections = 4_096
    /// How many of them may come from one address elsewhere.
    static let connectionsOfAddress = 1_024
    /// How long a connection may be silent before a request is whole, in seconds.
    static let patience: Int64 = 30
}
