internal import Catalogue
import Editorial
internal import GitStore
import Prose

extension Reader {
    func provenance(of id: ArticleID, at moment: Moment) throws(NewsroomError) -> ArticleProvenance {
        let view = try article(id, moment)
        return try answering {
            let steps = try revisions(of: view)
            let last = steps.last?.revision
            let body = provenances.provenance(of: id, steps) { step in
                // What everybody can see now is read for certain; what plain git once broke is passed over.
                step.revision == last
                    ? view.content.body : ContentID(step.content).flatMap { try? repository.content($0) }?.body
            }
            return ArticleProvenance(
                article: view.content.slug ?? view.id.text, revision: view.revision, body: body,
                origins: try origins(of: body, steps, language: view.content.language))
        }
    }

    /// The actions that changed the content, as far as the revision that is seen, oldest first.
    private func revisions(of view: ArticleView) throws -> [ActionRow] {
        var steps: [ActionRow] = []
        for row in try catalogue.history(article: view.id.text) {
            if row.content != steps.last?.content { steps.append(row) }
            if row.revision == view.revision, row.content == view.contentID.hex { break }
        }
        return steps
    }

    private func origins(of body: Provenance, _ steps: [ActionRow], language: String?) throws -> [Int: WordOrigin] {
        let registry = try contributors()
        let printed = try language ?? style().language
        var origins: [Int: WordOrigin] = [:]
        let counts = body.wordCounts
        for step in steps where counts[step.revision] != nil && origins[step.revision] == nil {
            let wire = step.wire.flatMap { registry.contributor(named: $0) }
            origins[step.revision] = WordOrigin(
                revision: step.revision, person: step.person, wire: wire?.id ?? step.wire,
                wireName: wire?.printed(in: printed) ?? step.wire,
                at: Instant(seconds: step.at))
        }
        return origins
    }
}
