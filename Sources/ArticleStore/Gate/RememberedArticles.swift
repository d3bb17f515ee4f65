import Editorial
internal import GitStore

/// Articles as they were read or written last, by their folders: most actions are on articles that were just acted on.
///
/// Which article a folder holds is git's to say: what is remembered counts as long as its files still have the same
/// object ids.
struct RememberedArticles {
    private struct Entry {
        let content: ObjectID
        let status: ObjectID?
        let article: Article

        /// The article, if its files are these.
        func whole(of content: ObjectID, _ status: ObjectID?) -> Article? {
            self.content == content && self.status == status ? article : nil
        }

        /// What it takes in memory, about.
        var size: Int { 2_048 + 2 * article.content.body.utf8.count }
    }

    private var entries: RecentValues<ArticlePath, Entry>

    /// - Parameter limit: How many bytes of them are remembered at most.
    init(limit: Int) { entries = RecentValues(limit: limit) }

    /// The article in a folder, if it is remembered with these files.
    mutating func article(at path: ArticlePath, content: ObjectID, status: ObjectID?) -> Article? {
        entries.value(path)?.whole(of: content, status)
    }

    /// Remembers an article with its files, in the place of what its folder held before.
    mutating func remember(_ article: Article, content: ObjectID, status: ObjectID?) {
        let entry = Entry(content: content, status: status, article: article)
        entries.insert(entry, for: article.path, size: entry.size)
    }
}
