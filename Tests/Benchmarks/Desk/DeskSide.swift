/// One of the two that are measured: the same is asked of each, by the same client.
protocol DeskSide: Sendable {
    /// How many requests of a kind are sent in a round: as many as take it some seconds.
    var share: Int { get }
    /// The articles that have an earlier text to be compared with.
    var compared: [String] { get }

    /// Creates a draft.
    /// - Returns: What the article is named by.
    func create(_ story: DeskStory) async throws -> String
    func save(_ story: DeskStory, to article: String) async throws
    func submit(_ story: DeskStory, _ article: String) async throws
    func approveAndPublish(_ article: String) async throws
    /// The newest articles with their states.
    func board() async throws
    /// The latest text of an article against its first.
    func compare(_ article: String) async throws
    func search(_ word: String) async throws

    /// - Throws: `Unexpected` unless each article is out with the text that was saved last.
    func requireOut(_ articles: [(article: String, story: DeskStory)]) async throws
}

/// Something that was not as it had to be: what is measured would be worth nothing.
struct Unexpected: Error, CustomStringConvertible {
    var description: String
}
