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
        let after = try Self.place(query.after) { ListCursor(token: $0) }
        return try answering {
            let credits = try query.credit.map { try contributors().keys(of: $0) } ?? []
            let rows = try catalogue.list(
                ListQuery(
                    state: query.state, status: query.status, by: query.by, credits: credits,
                    since: query.since?.seconds, assignee: query.assignee, section: query.section,
                    limit: max(1, query.limit), after: after, withCredits: query.withCredits))
            return rows.map { ArticleLine($0, cursor: $0.cursor.token) }
        }
    }

    func search(_ words: String, limit: Int, after: String?) throws(NewsroomError) -> SearchPage {
        let after = try Self.place(after) { SearchCursor(token: $0) }
        return try answering {
            let found = try catalogue.search(SearchQuery(words: words, limit: max(1, limit), after: after))
            let hits = found.rows.map { row in
                SearchHit(
                    article: ArticleLine(row.article, cursor: row.cursor.token),
                    snippet: row.passage.map { SnippetPart($0.text, isHit: $0.isHit) })
            }
            return SearchPage(hits: hits, rankedAtOnce: found.rankedAtOnce)
        }
    }

    /// The place that a cursor means.
    private static func place<Cursor>(_ token: String?, _ read: (String) -> Cursor?) throws(NewsroomError) -> Cursor? {
        guard let token else { return nil }
        if let cursor = read(token) { return cursor }
        throw NewsroomError(
            .invalid(
                "“\(token)” is no place in a list; take the cursor that stands with an article of an earlier page."))
    }

    func board(limitPerState: Int, withCredits: Bool) throws(NewsroomError) -> [BoardState] {
        try answering {
            let columns = try catalogue.board(limitPerState: max(1, limitPerState), withCredits: withCredits)
            // A workflow that plain git broke is no reason to show nothing.
            let known = (try? workflow())?.states.map(\.name.text) ?? []
            let order = known + columns.map(\.state).filter { !known.contains($0) }
            return order.map { state in
                let column = columns.first { $0.state == state }
                let lines = column?.articles.map { ArticleLine($0, cursor: $0.cursor.token) } ?? []
                return BoardState(state: state, count: column?.count ?? 0, articles: lines)
            }
        }
    }

    func sections(limit: Int) throws(NewsroomError) -> [String] {
        try answering { try catalogue.sections(limit: limit) }
    }

    func log(_ id: ArticleID) throws(NewsroomError) -> [LogEntry] {
        try answering {
            return try catalogue.history(article: id.text).map { LogEntry($0) }
        }
    }
}

extension ArticleLine {
    fileprivate init(_ row: ArticleSummary, cursor: String) {
        self.init(
            id: row.id, slug: row.slug, path: row.path, headline: row.headline, state: row.state, status: row.status,
            revision: row.revision, updated: Instant(seconds: row.updated), by: row.by, assignee: row.assignee,
            words: row.words, section: row.section, credits: row.credits.map(\.contributor), cursor: cursor)
    }
}

extension LogEntry {
    init(_ row: ActionRow) {
        self.init(
            revision: row.revision, action: row.action, person: row.person, at: Instant(seconds: row.at),
            from: row.from, to: row.to, commit: row.commit, content: row.content, note: row.note)
    }
}
