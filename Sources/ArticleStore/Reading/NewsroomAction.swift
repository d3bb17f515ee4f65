import Editorial

/// An action as the news of the newsroom has it.
public struct NewsroomAction: Sendable, Equatable {
    /// The article that it was taken on.
    public var article: String
    /// What was done.
    public var entry: LogEntry
    /// Where it stands among all actions.
    public var place: NewsPlace
}

/// A place among all actions of a newsroom, in the order of `main`.
public struct NewsPlace: Sendable, Hashable, Comparable {
    /// The ordinal of the commit on `main`.
    var position: Int
    /// The article, since a commit by plain git may change several.
    var article: String

    /// Before everything.
    public static let start = NewsPlace(position: -1, article: "")

    /// In the order of `main`.
    public static func < (left: NewsPlace, right: NewsPlace) -> Bool {
        (left.position, left.article) < (right.position, right.article)
    }
}
