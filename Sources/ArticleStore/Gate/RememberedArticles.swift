import Editorial
internal import GitStore

/// Articles as they were read or written last, by their folders: most actions are on articles that were just acted on.
/// Those that nobody asked for in a long while are forgotten.
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

    /// How many bytes a generation holds; there are two.
    private static let limit = 16 << 20

    private var young: [ArticlePath: Entry] = [:]
    private var old: [ArticlePath: Entry] = [:]
    private var youngSize = 0

    /// The article in a folder, if it is remembered with these files.
    mutating func article(at path: ArticlePath, content: ObjectID, status: ObjectID?) -> Article? {
        if let entry = young[path] { return entry.whole(of: content, status) }
        guard let entry = old.removeValue(forKey: path) else { return nil }
        insert(entry)
        return entry.whole(of: content, status)
    }

    /// Remembers an article with its files, in the place of what its folder held before.
    mutating func remember(_ article: Article, content: ObjectID, status: ObjectID?) {
        insert(Entry(content: content, status: status, article: article))
    }

    private mutating func insert(_ entry: Entry) {
        let path = entry.article.path
        let before = young.updateValue(entry, forKey: path)
        youngSize += entry.size - (before?.size ?? 0)
        guard youngSize > Self.limit else { return }
        (old, young, youngSize) = (young, [:], 0)
    }
}
