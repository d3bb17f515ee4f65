import ArticleStore
import Editorial
import Hummingbird
import HummingbirdCore
import HTTPTypes
import Markdown
import Prose

/// The page on which an article is written: what stands in the form, and all that goes with it.
struct WritingPage: Sendable {
    let call: PageCall
    /// The article; nil for a new one.
    let view: ArticleView?
    var form: ArticleForm
    /// Why what was sent could not be saved.
    var problem: Problem?
    /// The places where two people changed the same.
    var conflict: Conflict?
    /// Whether text that was kept and not saved is offered.
    var offersAutosave = true
    var notice: String?

    /// The answer.
    func response(status: HTTPResponse.Status = .ok) async throws -> Response {
        let isNew = view == nil
        var values = fields.with([
            "notice": notice, "problem": problem?.values, "conflict": conflictValues, "roles": roles,
            "contributors": try await contributors(),
        ])
        if let view {
            values = values.with(try await article(view))
        } else {
            values = values.with(["canSubmit": false])
        }
        let title = isNew ? "New article" : form["headline"].isEmpty ? "Write" : form["headline"]
        return try call.page.response(
            "write", title: title, at: isNew ? "/desk/new" : "", status: status, values)
    }

    /// What stands in the form.
    private var fields: PageValues {
        let body = form["body"]
        return [
            "base": form.base.map(String.init) ?? "", "headline": form["headline"], "standfirst": form["standfirst"],
            "slug": form["slug"], "section": form["section"], "tags": form["tags"], "byline": form["byline"],
            "dateline": form["dateline"], "body": body, "language": form["language"].isEmpty ? nil : form["language"],
            "words": String(WordBoundaries.words(in: body).count),
            "preview": BodyHTML(body, article: view?.id).text, "creditline": "",
        ]
    }

    private func article(_ view: ArticleView) async throws -> PageValues {
        let newsroom = call.newsroom
        let options = try await newsroom.options(view.id, for: call.handle)
        let people = try await newsroom.people()
        let zone = try await newsroom.style().zone
        let others = await call.desk.presence.others(than: call.handle, at: view.id, now: newsroom.clock.now)
        let save = options.first { $0.action == .save }
        let submit = options.first { $0.action == .submit }
        let head = ArticleHead(view: view)
        return [
            "id": view.id.text, "state": view.status.state.text, "status": view.status.publication.rawValue,
            "statusClass": view.status.publication.rawValue, "revision": String(view.revision),
            "tabs": head.tabs("Write"), "canSubmit": submit?.isElsewhere == false,
            "readOnly": save?.isAllowed == false ? true : nil,
            "reason": save.map { $0.unmet.map(\.message).joined(separator: " ") },
            "others": others.isEmpty
                ? "" : "Also here: " + others.map { people.person($0)?.name ?? $0.text }.joined(separator: ", "),
            "actions": ActionForms(article: view, people: people, zone: zone).values(options),
            "credits": zip(view.credits, view.creditLines + Array(repeating: nil, count: view.credits.count)).map {
                credit($0, line: $1)
            },
            "creditline": printed(view), "media": view.content.media.map(media), "autosaved": autosaved(view),
        ]
    }

    /// The credit line as it will be printed.
    private func printed(_ view: ArticleView) -> String {
        var lines: [String] = []
        for case let line? in view.creditLines where !lines.contains(line) { lines.append(line) }
        return lines.joined(separator: " ")
    }

    private func credit(_ credit: Credit, line: String?) -> PageValues {
        [
            "name": credit.contributor, "contributor": credit.contributor, "role": credit.role.rawValue,
            "location": credit.location ?? "", "tier": credit.tier.rawValue, "line": line,
        ]
    }

    private func media(_ item: MediaItem) -> PageValues {
        ["file": item.file ?? "", "caption": item.caption, "alt": item.alt]
    }

    private func autosaved(_ view: ArticleView) -> PageValues? {
        guard offersAutosave, let kept = call.desk.autosaves.kept(of: view.id, by: call.handle),
            kept.form.values != form.values
        else { return nil }
        let at = Instant(seconds: kept.at)
        let text = ArticleForm.names.filter { kept.form[$0] != form[$0] }.map { kept.form[$0] }
        return ["at": at.shown, "instant": at.description, "text": text.joined(separator: "\n\n")]
    }

    private var conflictValues: PageValues? {
        guard let conflict else { return nil }
        let fields = conflict.conflicts.map { field -> PageValues in
            ["name": field.field, "mine": field.mine ?? "", "theirs": field.theirs ?? ""]
        }
        return ["current": String(conflict.current), "base": String(conflict.base), "fields": fields]
    }

    private var roles: [PageValues] {
        CreditRole.allCases.map { ["value": $0.rawValue, "selected": $0 == .contributor] }
    }

    private func contributors() async throws -> [PageValues] {
        try await call.newsroom.contributors().contributors.map { ["id": $0.id, "name": $0.name] }
    }
}
