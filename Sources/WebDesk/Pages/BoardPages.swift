import ArticleStore
import Editorial
import HTTPTypes
import Hummingbird
import HummingbirdCore

/// The board, lists and search.
struct BoardPages: Sendable {
    let desk: Desk

    private static let cards = 12
    private static let page = 50

    func add(to router: Router<DeskContext>) {
        router.page(.get, "/desk", of: desk, board)
        router.page(.get, "/desk/list", of: desk, list)
        router.page(.get, "/desk/search", of: desk, search)
    }

    private func board(_ call: PageCall) async throws -> Response {
        let query = try call.query()
        let filters = ["state", "assignee", "section", "q"].compactMap { query.text($0) }
        if query.text("q") != nil { return Page.redirect(to: Self.address("/desk/search", [("q", query["q"] ?? "")])) }
        let isMine = query["mine"] == "true"
        if !filters.isEmpty || isMine { return try await filtered(call, query, isMine) }
        let reader = try await reader(call)
        let columns = try await call.newsroom.board(limitPerState: Self.cards, withCredits: true)
        let shown = try await withTurns(columns, call).map { column -> PageValues in
            let cards = column.articles.map { ArticleCard(line: $0, reader: reader) }
            return [
                "state": column.state, "count": String(column.count),
                // "Your turn" first; the order of the board stays among them and the others.
                "articles": (cards.filter { $0.turn != nil } + cards.filter { $0.turn == nil }).map(\.values),
                "more": column.count > cards.count ? Self.address("/desk/list", [("state", column.state)]) : nil,
            ]
        }
        return try show(shown, call, query, columns.map(\.state))
    }

    /// What the person has comes to the board also where many newer articles are in the same state.
    private func withTurns(_ columns: [BoardState], _ call: PageCall) async throws -> [BoardState] {
        let mine = try await call.newsroom.list(
            ArticleQuery(assignee: call.handle.text, limit: Self.cards, withCredits: true))
        return columns.map { column in
            var column = column
            let missing = mine.filter { line in
                line.state == column.state && !column.articles.contains { $0.id == line.id }
            }
            column.articles = missing + column.articles
            return column
        }
    }

    private func filtered(_ call: PageCall, _ query: FormFields, _ isMine: Bool) async throws -> Response {
        let reader = try await reader(call)
        let states = try await call.newsroom.workflow().states.map(\.name.text)
        var columns: [PageValues] = []
        for state in states where query.text("state").map({ $0 == state }) ?? true {
            let lines = try await call.newsroom.list(
                ArticleQuery(
                    state: state, assignee: isMine ? call.handle.text : query.text("assignee"),
                    section: query.text("section"), limit: Self.page, withCredits: true))
            columns.append([
                "state": state, "count": lines.count == Self.page ? "\(lines.count)+" : String(lines.count),
                "articles": lines.map { ArticleCard(line: $0, reader: reader).values },
            ])
        }
        return try show(columns, call, query, states)
    }

    private func show(_ columns: [PageValues], _ call: PageCall, _ query: FormFields, _ states: [String]) throws
        -> Response
    {
        let isActive = ["state", "assignee", "section", "mine"].contains { query.text($0) != nil }
        let filters: PageValues = [
            "q": "", "assignee": query["assignee"] ?? "", "section": query["section"] ?? "",
            "mine": query["mine"] == "true", "active": isActive,
            "states": states.map { name -> PageValues in ["name": name, "selected": query["state"] == name] },
        ]
        return try call.page.response(
            "board", title: "Board", at: "/desk",
            ["columns": columns, "filters": filters, "notice": Notice(query["done"])?.text])
    }

    private func list(_ call: PageCall) async throws -> Response {
        let query = try call.query()
        let state = query.text("state")
        let lines = try await call.newsroom.list(
            ArticleQuery(state: state, limit: Self.page, after: query.text("after"), withCredits: true))
        let reader = try await reader(call)
        var parts = [("state", state ?? "")]
        parts.append(("after", lines.last?.cursor ?? ""))
        return try call.page.response(
            "list", title: state.map { "Articles in \($0)" } ?? "Articles", at: "/desk/list",
            [
                "heading": state.map { "Articles in \($0)" } ?? "Articles",
                "articles": lines.map { ArticleCard(line: $0, reader: reader).values },
                "next": lines.count < Self.page ? nil : Self.address("/desk/list", parts),
            ])
    }

    private func search(_ call: PageCall) async throws -> Response {
        let query = try call.query()
        let words = query["q"] ?? ""
        let found =
            words.isEmpty ? SearchPage(hits: []) : try await call.newsroom.search(words, after: query.text("after"))
        let reader = try await reader(call)
        let cards = found.hits.map { hit -> PageValues in
            let snippet = hit.snippet.map { part in
                part.isHit ? "<mark>\(HTML.escaped(part.text))</mark>" : HTML.escaped(part.text)
            }.joined()
            return ArticleCard(line: hit.article, snippet: snippet, reader: reader).values
        }
        let next = found.hits.count < 20 ? nil : found.hits.last?.article.cursor
        return try call.page.response(
            "list", title: "Search", at: "/desk/search",
            [
                "heading": words.isEmpty ? "Search" : "Articles with “\(words)”", "q": words, "articles": cards,
                "ranked": found.rankedAtOnce.map { "Many articles match: the newest \($0) are ranked first." },
                "next": next.map { Self.address("/desk/search", [("q", words), ("after", $0)]) },
            ])
    }

    private func reader(_ call: PageCall) async throws -> ArticleCard.Reader {
        ArticleCard.Reader(call.person, try await call.newsroom.workflow(), now: call.newsroom.clock.now)
    }

    static func address(_ path: String, _ fields: [(String, String)]) -> String {
        let parts = fields.filter { !$0.1.isEmpty }.map { "\($0.0)=\(FormFields.encoded($0.1))" }
        return parts.isEmpty ? path : "\(path)?\(parts.joined(separator: "&"))"
    }
}

/// What a page says of the action that led to it.
struct Notice: Sendable {
    let text: String

    /// - Parameter done: The action's name, from the address; nothing else is ever said.
    init?(_ done: String?) {
        guard let done, let action = Action(rawValue: done) else { return nil }
        text = "\(action.participle.prefix(1).uppercased())\(action.participle.dropFirst())."
    }
}
