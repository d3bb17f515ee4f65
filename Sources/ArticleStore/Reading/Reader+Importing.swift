internal import Catalogue
import Editorial
internal import GitStore

extension Reader {
    /// Who can be credited, and the tree that says so, for reading what is imported.
    func registryToImport() throws(NewsroomError) -> (folder: ObjectID?, contributors: ContributorRegistry) {
        try NewsroomError.translating {
            let root = try head().tree
            return (try repository.entry(at: "contributors", in: root)?.id, try contributors(in: root))
        }
    }

    /// The article that was made of a file; nil while there is none.
    func article(madeOf file: ImportedFile) throws(NewsroomError) -> ActionResult? {
        try answering {
            for id in file.candidates where try catalogue.place(ofArticle: id.text) != nil {
                let article = try standing(id)
                guard file.isSource(of: article) else { continue }
                let head = try repository.mainHead()
                return ActionResult(standing: article, head: head, edition: try repository.edition(at: head))
            }
            return nil
        }
    }
}

extension ActionResult {
    /// An article that no action changed.
    init(standing article: Article, head: ObjectID, edition: ObjectID?) {
        self.init(
            id: article.id, slug: article.slug, path: article.path.text, revision: article.status.revision,
            before: article.status.state, state: article.status.state, status: article.status.publication,
            content: article.contentID, commit: head.description, edition: edition?.description, isChanged: false,
            notices: [])
    }
}
