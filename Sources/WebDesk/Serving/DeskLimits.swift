import ArticleStore

/// How much the desk takes from outside.
enum DeskLimits {
    /// The longest body of JSON, in bytes: a text of the longest kind with its escapes, and fields.
    static let json = StoryText.longestText + StoryText.longestText / 4
    /// The longest form, in bytes: three for each byte of the text where all is escaped.
    static let form = StoryText.longestText * 3 + (1 << 20)
    /// The largest file, in bytes.
    static let file = StoryText.largestFile
    /// How many connections may be open.
    static let connections = 4_096
    /// How long a connection may be silent before a request is whole, in seconds.
    static let patience: Int64 = 30
}
