import Editorial
internal import GitStore

/// What was read of files lately, by the object ids of their bytes: most actions read the same files again.
///
/// One owner uses it at a time.
final class ParsedFiles {
    private var people: (id: ObjectID, value: People)?
    private var workflow: (id: ObjectID, value: Workflow)?
    private var style: (id: ObjectID, value: HouseStyle)?
    private var contributors: (id: ObjectID?, value: ContributorRegistry)?
    /// The front matter that was found to be readable.
    private var checked = RecentValues<ObjectID, Void>(limit: 2_048)
    /// The articles.
    var articles: RememberedArticles

    /// - Parameter articles: How many bytes of articles are remembered at most; none for who reads a thing once.
    init(articles: Int = 0) { self.articles = RememberedArticles(limit: articles) }

    func people(_ id: ObjectID, _ read: () throws -> People) rethrows -> People {
        try Self.value(id, &people, read)
    }

    func workflow(_ id: ObjectID, _ read: () throws -> Workflow) rethrows -> Workflow {
        try Self.value(id, &workflow, read)
    }

    func style(_ id: ObjectID, _ read: () throws -> HouseStyle) rethrows -> HouseStyle {
        try Self.value(id, &style, read)
    }

    /// - Parameter folder: The folder `contributors`; nil if there is none.
    func contributors(
        _ folder: ObjectID?, _ read: () throws -> ContributorRegistry
    ) rethrows -> ContributorRegistry {
        if let contributors, contributors.id == folder { return contributors.value }
        let value = try read()
        contributors = (folder, value)
        return value
    }

    /// Whether a content can be read again as the next reader will; front matter that stands as it was is not read anew.
    /// - Throws: `FrontMatterError` if it cannot.
    func check(_ content: ArticleContent) throws {
        guard let front = content.frontMatter.enclosed else { return try content.frontMatter.check() }
        let id = ObjectID(of: .blob, Array(front.utf8))
        if checked.value(id) != nil { return }
        try content.frontMatter.check()
        checked.insert((), for: id)
    }

    private static func value<Value>(
        _ id: ObjectID, _ known: inout (id: ObjectID, value: Value)?, _ read: () throws -> Value
    ) rethrows -> Value {
        if let known, known.id == id { return known.value }
        let value = try read()
        known = (id, value)
        return value
    }
}
