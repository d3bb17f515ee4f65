internal import Catalogue
import Editorial
internal import GitStore

extension Reader {
    func news(after place: NewsPlace, limit: Int) throws(NewsroomError) -> [NewsroomAction] {
        try answering {
            try catalogue.actions(after: place.position, article: place.article, limit: limit).map(NewsroomAction.init)
        }
    }

    func newestPlace() throws(NewsroomError) -> NewsPlace {
        try answering { try catalogue.newestAction().map { NewsroomAction($0).place } ?? .start }
    }

    func newestCommit() throws(NewsroomError) -> String? { try answering { try catalogue.newestAction()?.commit } }

    /// The place of an action by its commit, which names the article.
    func place(ofCommit text: String) throws(NewsroomError) -> NewsPlace? {
        try answering {
            guard let id = ObjectID(hex: text), let commit = try? repository.commit(id),
                let article = commit.record.trailers.article
            else { return nil }
            let rows = try catalogue.history(article: article.text)
            return rows.last { $0.commit == text }.map { NewsroomAction($0).place }
        }
    }
}

extension NewsroomAction {
    init(_ row: ActionRow) {
        self.init(
            article: row.article, entry: LogEntry(row),
            place: NewsPlace(position: row.position, article: row.article))
    }
}
