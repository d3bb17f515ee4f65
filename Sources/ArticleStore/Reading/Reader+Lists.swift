internal import Catalogue
import Editorial

extension Reader {
    func resolve(_ reference: String) throws(NewsroomError) -> ArticleReference {
        try answering {
            let matches = try catalogue.resolve(reference)
            guard let match = matches.first, let id = ArticleID(match.id) else {
                throw NewsroomError.unknownArticle(reference)
            }
            guard matches.count == 1 else {
                let lines = matches.map { ArticleSummaryLine(id: $0.id, path: $0.path, headline: $0.headline) }
                throw NewsroomError(.ambiguous(reference, lines))
            }
            return ArticleReference(id: id, slug: match.slug, revision: match.revision)
        }
    }

    func list(_ query: ArticleQuery) throws(NewsroomError) -> [ArticleLine] {
        try answering {
            let credits = try query.credit.map { try contributors().keys(of: $0) } ?? []
            let rows = try catalogue.list(
                ListQuery(
                    state: query.state, status: query.status, by: query.by, credits: credits,
                    since: query.since?.seconds, limit: max(1, query.limit)))
            return rows.map { ArticleLine($0) }
        }
    }

    func search(_ words: String, limit: Int) throws(NewsroomError) -> [ArticleLine] {
        try answering {
            return try catalogue.search(words: words, limit: max(1, limit)).map { ArticleLine($0) }
        }
    }

    func board(limitPerState: Int) throws(NewsroomError) -> [BoardState] {
        try answering {
            let columns = try catalogue.board(limitPerState: max(1, limitPerState))
            // A workflow that plain git broke is no reason to show nothing.
            let known = (try? workflow())?.states.map(\.name.text) ?? []
            let order = known + columns.map(\.state).filter { !known.contains($0) }
            return order.map { state in
                let column = columns.first { $0.state == state }
                let lines = column?.articles.map { ArticleLine($0) } ?? []
                return BoardState(state: state, count: column?.count ?? 0, articles: lines)
            }
        }
    }

    func log(_ id: ArticleID) throws(NewsroomError) -> [LogEntry] {
        try answering {
            return try catalogue.history(article: id.text).map { LogEntry($0) }
        }
    }
}

extension ArticleLine {
    fileprivate init(_ row: ArticleSummary) {
        self.init(
            id: row.id, slug: row.slug, path: row.path, headline: row.headline, state: row.state, status: row.status,
            revision: row.revision, updated: Instant(seconds: row.updated), by: row.by, assignee: row.assignee,
            words: row.words)
    }
}

extension LogEntry {
    fileprivate init(_ row: ActionRow) {
        self.init(
            revision: row.revision, action: row.action, person: row.person, at: Instant(seconds: row.at),
            from: row.from, to: row.to, commit: row.commit, content: row.content, note: row.note)
    }
}
