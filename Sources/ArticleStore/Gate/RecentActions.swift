internal import Catalogue
import Editorial
internal import GitStore

/// What was recorded and the catalogue may not have yet: the actions of the batch being decided, and those of batches
/// before that are still being fed.
struct RecentActions {
    /// The actions, oldest first.
    private(set) var rows: [ActionRow] = []
    /// Where articles are that these actions touched.
    private(set) var paths: [ArticleID: ArticlePath] = [:]
    /// The addresses, in the form in which they are compared, that articles began with or took.
    private var taken: [String: Set<ArticleID>] = [:]
    /// The addresses at which readers find articles that were published, or find redirects to them.
    private var published: [String: Set<ArticleID>] = [:]

    /// Remembers an action.
    /// - Parameter takesAddress: Whether the article began with this address, or changed to it.
    mutating func note(_ row: ActionRow, _ article: Article, takesAddress: Bool) {
        rows.append(row)
        paths[article.id] = article.path
        if takesAddress {
            taken[article.path.normalizedAddress(slug: article.slug), default: []].insert(article.id)
        }
        if [.published, .killed].contains(article.status.publication) {
            for address in article.addresses { published[address, default: []].insert(article.id) }
        }
    }

    /// Forgets what the catalogue has by now.
    /// - Parameter position: That of the last action that was fed.
    mutating func forget(upTo position: Int) {
        guard let last = rows.last, position >= last.position else {
            // What is known of the articles is kept until all is fed: some of it is newer.
            rows.removeAll { $0.position <= position }
            return
        }
        self = RecentActions()
    }

    /// The actions on an article: those that the catalogue knows, then these.
    func history(of id: ArticleID, known: [ActionRow]) -> [ActionRow] {
        let last = known.last?.position ?? 0
        return known + rows.filter { $0.position > last && $0.article == id.text }
    }

    /// The actions that imported wire copy before a position.
    func wireCopies(before position: Int) -> [ActionRow] {
        rows.filter { $0.wire != nil && $0.position < position }
    }

    /// The action that made a revision: the first one with its number.
    func revision(_ number: Int, of id: ArticleID) -> ActionRow? {
        rows.first { $0.revision == number && $0.article == id.text }
    }

    /// The articles that took an address.
    func takers(of address: String) -> Set<ArticleID> { taken[address] ?? [] }

    /// The articles, other than this one, that readers were given at one of some addresses, each with the address.
    func holders(of addresses: [String], except id: ArticleID) -> [(address: String, article: ArticleID)] {
        addresses.flatMap { address in
            (published[address] ?? []).filter { $0 != id }.sorted { $0.text < $1.text }.map { (address, $0) }
        }
    }
}
