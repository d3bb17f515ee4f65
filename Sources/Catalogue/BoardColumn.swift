/// One column of the board: the articles in one workflow state.
public struct BoardColumn: Sendable, Equatable {
    /// The workflow state.
    public var state: String
    /// How many articles are in it, also those that `articles` leaves out.
    public var count: Int
    /// The newest of them, newest first.
    public var articles: [ArticleSummary]
}
