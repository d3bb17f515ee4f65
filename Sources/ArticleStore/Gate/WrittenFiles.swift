import Editorial
internal import GitStore

/// The files of articles that a batch wrote, as values: who indexes them need not parse them.
struct WrittenFiles: Sendable {
    private(set) var contents: [ObjectID: ArticleContent] = [:]
    private(set) var statuses: [ObjectID: ArticleStatus] = [:]

    /// Adds the files of an article.
    mutating func add(_ article: Article, content: ObjectID, status: ObjectID) {
        contents[content] = article.content
        statuses[status] = article.status
    }

    /// Adds those of another batch.
    mutating func add(_ other: WrittenFiles) {
        contents.merge(other.contents) { _, new in new }
        statuses.merge(other.statuses) { _, new in new }
    }
}
