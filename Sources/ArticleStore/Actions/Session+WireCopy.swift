internal import Catalogue
import Editorial
internal import GitStore
import Prose

extension Session {
    /// The sentences of an article that came from wire copy which no printed credit of it names, in order.
    ///
    /// The catalogue proposes which wire copy may have them; the texts that git has are compared.
    func uncreditedWire(in article: Article) throws -> [UncreditedWire] {
        let history = try history(of: article)
        let registry = try newsdesk.contributors()
        let credits = PrintedCredits(article.content, registry: registry)
        let imports = history.filter { $0.wire != nil }.compactMap { WireCopy($0, in: batch) }
        let copies = try copies(sharing: article.content.body, before: positionOfContent(in: history))
        guard (imports + copies).contains(where: { !credits.name($0.contributor) }) else { return [] }
        var cache = ProvenanceCache()
        let authorship = Authorship(of: article.id, article.contentID, history: history, cache: &cache) { step in
            // What is asked for is read for certain; what plain git once broke is passed over.
            guard let known = ContentID(step.content) else { return nil }
            return known == article.contentID ? article.content.body : (try? batch.content(known))?.body
        }
        let style = try newsdesk.style()
        let language = article.content.language ?? style.language
        let search = WireSearch(article: article.id, authorship: authorship, credits: credits) { contributor in
            registry.contributor(named: contributor)?.printed(in: language) ?? contributor
        }
        return search.uncredited(imports: imports, copies: copies)
    }

    /// The actions on an article, those of this batch too.
    private func history(of article: Article) throws -> [ActionRow] {
        recent.history(of: article.id, known: try catalogue.history(article: article.id.text))
    }

    /// The position of the action that the newest content came with.
    private func positionOfContent(in history: [ActionRow]) -> Int {
        var position = Int.max
        for row in history.reversed() {
            guard row.content == history.last?.content else { break }
            position = row.position
        }
        return position
    }

    /// The wire copy that may share sentences with a body, imported before the body was as it is.
    private func copies(sharing body: String, before position: Int) throws -> [WireCopy] {
        let fingerprints = TextFingerprints.all(of: body)
        let known = try catalogue.wireCopies(sharing: fingerprints, before: position, each: 4, limit: 20)
        let positions = Set(known.map(\.position))
        let new = recent.wireCopies(before: position).filter { !positions.contains($0.position) }
        return (known + new).compactMap { WireCopy($0, in: batch) }
    }
}
