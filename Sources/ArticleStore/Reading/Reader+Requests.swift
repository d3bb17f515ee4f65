internal import Catalogue
import Editorial
internal import GitStore

extension Reader {
    private static let page = 500

    /// What the action left that carries the name of a request.
    func result(
        ofRequest request: String, after place: NewsPlace, by person: Handle
    ) throws(NewsroomError) -> ActionResult? {
        try answering {
            var place = place
            while true {
                let rows = try catalogue.actions(after: place.position, article: place.article, limit: Self.page)
                for row in rows where row.person.utf8.elementsEqual(person.text.utf8) {
                    guard let id = ObjectID(hex: row.commit) else { continue }
                    let commit = try repository.commit(id)
                    if commit.record.trailers.request == request { return try result(of: row, commit) }
                }
                guard let last = rows.last else { return nil }
                place = NewsroomAction(last).place
            }
        }
    }

    private func result(of row: ActionRow, _ commit: Commit) throws -> ActionResult {
        let loader = ArticleLoader(source: repository, repository: repository)
        guard let path = try catalogue.place(ofArticle: row.article).flatMap({ ArticlePath($0.path) }),
            let article = try loader.article(at: path, in: commit.tree, head: commit.id)
        else { throw NewsroomError.unknownArticle(row.article) }
        return ActionResult(
            id: article.id, slug: article.slug, path: path.text, revision: row.revision,
            before: row.from.flatMap { StateName($0) }, state: article.status.state,
            status: article.status.publication, content: article.status.content, commit: row.commit,
            edition: commit.record.trailers.edition, isChanged: true, notices: [])
    }
}
