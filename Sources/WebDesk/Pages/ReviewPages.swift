import ArticleStore
import Editorial
import HTTPTypes
import Hummingbird
import HummingbirdCore

/// Review: what changed since the last look, the text, what is required, comments and the decision.
struct ReviewPages: Sendable {
    let desk: Desk

    func add(to router: Router<DeskContext>) {
        router.page(.get, "/desk/articles/{article}/review", of: desk, show)
        router.page(.post, "/desk/articles/{article}/comments", of: desk, comment)
        router.page(.post, "/desk/articles/{article}/comments/{comment}/resolve", of: desk, resolve)
    }

    private func show(_ call: PageCall) async throws -> Response {
        let (id, query, newsroom) = (try await call.article().id, try call.query(), call.newsroom)
        let view = try await newsroom.article(id)
        let likely = try await newsroom.likelyMoments(id, for: call.handle)
        let from = try await moment(query.text("from"), newsroom) ?? likely.from
        let to = try await moment(query.text("to"), newsroom) ?? .current
        let sheet = DiffSheet(try await newsroom.diff(id, from: from, to: to), of: view.content.slug ?? "")
        let options = try await newsroom.options(id, for: call.handle)
        let forms = ActionForms(
            article: view, people: try await newsroom.people(), zone: try await newsroom.style().zone)
        let deciding: Action = options.contains { $0.action == .approve && !$0.isElsewhere } ? .approve : .publish
        let (head, text) = (ArticleHead(view: view), try await CommentedText(view, in: newsroom))
        return try call.page.response(
            "review", title: "Review: \(view.content.headline ?? view.path)", at: "",
            [
                "article": head.values, "tabs": head.tabs("Review"), "notice": Notice(query["done"])?.text,
                "changes": sheet.isEmpty ? nil : DiffDocument(sheet).fragment, "from": sheet.from, "to": sheet.to,
                "moments": try await Moments(newsroom, id, view).values(from: from, to: to),
                "text": text.html,
                "requirements": view.status.state.text == "draft" ? [] : forms.requirements(options, for: deciding),
                "decisions": forms.values(options),
                "comments": view.status.comments.map { values(of: $0, text.anchors[$0.id]) },
            ])
    }

    private func moment(_ text: String?, _ newsroom: Newsroom) async throws -> Moment? {
        guard let text else { return nil }
        if text == "current" { return .current }
        return try await MomentText(text).moment(in: newsroom)
    }

    private func values(of comment: Comment, _ anchor: CommentAnchor?) -> PageValues {
        let (quote, text) = Quotation.parted(comment.text)
        let isChanged = if case .changed = anchor { true } else { false }
        return [
            "isShown": anchor?.passage != nil && comment.resolvedBy == nil, "isChanged": isChanged,
            "isGone": anchor == .gone,
            "id": comment.id, "by": comment.by.text, "at": comment.at.shown, "instant": comment.at.description,
            "text": text, "quote": quote, "blocking": comment.isBlocking, "resolved": comment.resolvedBy != nil,
        ]
    }

    private func comment(_ call: PageCall) async throws -> Response {
        let (fields, id) = (try await call.form(), try await call.article().id)
        let text = Quotation.joined(try await quote(fields, id, call.newsroom), fields["text"] ?? "")
        try await call.newsroom.act(
            .comment(text, isBlocking: fields["blocking"] == "true"), on: id, by: call.handle)
        return Page.redirect(to: "/desk/articles/\(id.text)/review?done=comment#comments")
    }

    /// The words that the comment is about; where they stand earlier in the text as well, with some of those around them.
    private func quote(_ fields: FormFields, _ id: ArticleID, _ newsroom: Newsroom) async throws -> String? {
        guard let quote = fields.text("quote") else { return nil }
        guard let earlier = fields.text("earlier").flatMap({ Int($0) }), earlier > 0 else { return quote }
        let body = try await newsroom.article(id).content.body
        return CommentAnchor.distinct(quote, after: earlier, in: CommentedText.words(of: body))
    }

    private func resolve(_ call: PageCall) async throws -> Response {
        _ = try await call.form()
        let id = try await call.article().id
        try await call.newsroom.act(.resolve(try call.path("comment")), on: id, by: call.handle)
        return Page.redirect(to: "/desk/articles/\(id.text)/review?done=resolve#comments")
    }
}

/// The words of an article that a comment is about, before the comment itself, as Markdown quotes them: they stay with it
/// whatever becomes of the article, and any git client shows them.
enum Quotation {
    static func joined(_ quote: String?, _ text: String) -> String {
        guard let quote = quote?.trimmed, !quote.isEmpty else { return text }
        let lines = quote.split(omittingEmptySubsequences: false) { $0.isNewline }.map { "> \($0)" }
        return lines.joined(separator: "\n") + "\n\n" + text
    }

    static func parted(_ text: String) -> (quote: String?, text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let quoted = lines.prefix { $0.hasPrefix(">") }
        guard !quoted.isEmpty, quoted.count < lines.count else { return (nil, text) }
        let quote = quoted.map { $0.dropFirst($0.hasPrefix("> ") ? 2 : 1) }.joined(separator: "\n")
        return (quote, lines.dropFirst(quoted.count).joined(separator: "\n").trimmed)
    }
}

/// The moments of an article that can be compared.
struct Moments: Sendable {
    private let entries: [(value: String, label: String)]
    private let revision: Int

    init(_ newsroom: Newsroom, _ id: ArticleID, _ view: ArticleView) async throws {
        revision = view.revision
        let log = try await newsroom.log(id)
        var entries: [(String, String)] = []
        var last = 0
        for entry in log where entry.revision > last {
            last = entry.revision
            entries.append((String(last), "Revision \(last): \(entry.person), \(entry.at.shown)"))
        }
        if view.status.edition != nil { entries.append(("edition", "What readers have")) }
        self.entries = entries.reversed()
    }

    func values(from: Moment, to: Moment) -> [PageValues] {
        entries.map { value, label in
            [
                "value": value, "label": label, "selectedFrom": value == name(from), "selectedTo": value == name(to),
            ]
        }
    }

    private func name(_ moment: Moment) -> String {
        switch moment {
        case .current: String(revision)
        case .revision(let number): String(number)
        case .edition: "edition"
        case .approved: "approved"
        case .submitted: "submitted"
        case .instant: ""
        }
    }
}
