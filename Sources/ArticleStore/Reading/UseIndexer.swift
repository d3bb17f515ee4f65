internal import Catalogue
import Editorial
internal import GitStore

/// Follows, action by action, which credits each article has, what went out of it, and what had not gone out yet.
struct UseIndexer {
    /// What is known of an article after its last action.
    private struct Known {
        /// The credits that stand.
        var spans: [CreditSpan]
        var wasPublished: Bool
        /// The newest revision, while nothing went out.
        var unpublished: UnpublishedRow?
    }

    /// The position up to which the catalogue was fed.
    private let fed: Int
    private var known: [String: Known] = [:]
    private var ended: [CreditSpan] = []
    private var publications: [PublicationRow] = []
    private var superseded: [UnpublishedRow] = []

    /// - Parameter fed: The position up to which the catalogue was fed.
    init(after fed: Int) { self.fed = fed }

    /// Takes up what the catalogue knows of an article.
    mutating func learn(_ id: String, _ standing: ArticleStanding) {
        known[id] = Known(
            spans: standing.spans, wasPublished: standing.wasPublished, unpublished: standing.unpublished)
    }

    /// Takes up an action.
    /// - Parameters:
    ///   - row: The action.
    ///   - makesRevision: Whether it changed the article's content or its revision.
    ///   - effect: What it did to the edition.
    ///   - kind: What the article was published as.
    ///   - effective: When readers got it, where that was not with the action, in seconds since 1970.
    ///   - credits: The credits that the article has after it, internal ones too.
    mutating func add(
        _ row: ActionRow, makesRevision: Bool, effect: PublicationRow.Effect?, kind: String?, section: String?,
        effective: Int64? = nil, credits: [Credit]
    ) {
        var article = known[row.article] ?? Known(spans: [], wasPublished: false)
        article.spans = spans(after: article.spans, credits, row)
        if let effect {
            publications.append(
                PublicationRow(
                    article: row.article, position: row.position, at: effective ?? row.at, effect: effect,
                    kind: effect == .publish ? kind : nil, section: section))
        }
        if effect == .publish { article.wasPublished = true }
        if article.wasPublished {
            supersede(&article, at: row.position)
        } else if makesRevision || article.unpublished == nil {
            supersede(&article, at: row.position)
            article.unpublished = UnpublishedRow(
                article: row.article, position: row.position, at: row.at, section: section)
        }
        known[row.article] = article
    }

    /// Takes up that plain git took an article away.
    mutating func remove(_ id: String, at position: Int) {
        var article = known[id] ?? Known(spans: [], wasPublished: false)
        end(article.spans, at: position)
        article.spans = []
        supersede(&article, at: position)
        known[id] = article
    }

    /// Adds what was found to a feed; what the catalogue has already is left out.
    func complete(_ feed: inout CatalogueFeed) {
        let articles = known.sorted { $0.key < $1.key }.map(\.value)
        feed.spans = ended + articles.flatMap(\.spans).filter { $0.from > fed }
        feed.publications = publications
        feed.unpublished = superseded + articles.compactMap(\.unpublished).filter { $0.position > fed }
    }

    /// The spans that stand after an action: those of credits that stayed, and new ones.
    private mutating func spans(after spans: [CreditSpan], _ credits: [Credit], _ row: ActionRow) -> [CreditSpan] {
        let old = Dictionary(spans.map { (CreditKey($0.contributor, $0.role), $0) }) { first, _ in first }
        var new: [CreditKey: CreditSpan] = [:]
        for credit in credits {
            let key = CreditKey(credit.contributor, credit.role.rawValue)
            guard new[key] == nil else { continue }
            new[key] =
                old[key]
                ?? CreditSpan(
                    name: ContributorRegistry.key(of: credit.contributor), article: row.article,
                    contributor: credit.contributor, role: credit.role.rawValue, from: row.position)
        }
        end(spans.filter { new[CreditKey($0.contributor, $0.role)] == nil }, at: row.position)
        return new.values.sorted { ($0.contributor, $0.role) < ($1.contributor, $1.role) }
    }

    private mutating func end(_ spans: [CreditSpan], at position: Int) {
        // Several folders of one commit may have been the article's; what stood for no time at all never did.
        for var span in spans where span.from < position {
            span.until = position
            ended.append(span)
        }
    }

    private mutating func supersede(_ article: inout Known, at position: Int) {
        guard var revision = article.unpublished else { return }
        article.unpublished = nil
        guard revision.position < position else { return }
        revision.until = position
        superseded.append(revision)
    }
}

/// One contributor in one role, whatever place and tier.
private struct CreditKey: Hashable {
    let contributor: String
    let role: String

    init(_ contributor: String, _ role: String) { (self.contributor, self.role) = (contributor, role) }
}
