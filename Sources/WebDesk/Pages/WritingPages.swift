import ArticleStore
import Editorial
import Hummingbird
import HummingbirdCore
import HTTPTypes

/// Writing: a new article, an article's form, and what is sent from there.
struct WritingPages: Sendable {
    let desk: Desk

    func add(to router: Router<DeskContext>) {
        router.get("/desk/new") { request, context in
            let call = try await PageCall(desk, request, context)
            return try await WritingPage(call: call, view: nil, form: ArticleForm()).response()
        }
        router.page(.post, "/desk/new", of: desk, create)
        router.page(.get, "/desk/articles/{article}", of: desk, show)
        router.page(.post, "/desk/articles/{article}", of: desk, save)
        router.page(.post, "/desk/articles/{article}/actions/{action}", of: desk, act)
    }

    private func create(_ call: PageCall) async throws -> Response {
        let form = ArticleForm(try await call.form())
        do {
            guard !form.isEmpty else { throw NewsroomError(.invalid("Write a headline or some text first.")) }
            let result = try await call.newsroom.create(form.draft, by: call.handle)
            return Page.redirect(to: "/desk/articles/\(result.id.text)?done=create")
        } catch {
            let problem = Problem(error)
            return try await WritingPage(call: call, view: nil, form: form, problem: problem)
                .response(status: problem.status)
        }
    }

    private func show(_ call: PageCall) async throws -> Response {
        let id = try await call.article().id
        let view = try await call.newsroom.article(id)
        let notice = Notice(try call.query()["done"])?.text
        return try await WritingPage(call: call, view: view, form: ArticleForm(view), notice: notice).response()
    }

    private func save(_ call: PageCall) async throws -> Response {
        let fields = try await call.form()
        let (form, id) = (ArticleForm(fields), try await call.article().id)
        do {
            let saved = try await save(form, of: id, call)
            try desk.autosaves.forget(id, by: call.handle)
            guard fields["then"] == "submit" else { return Page.redirect(to: "/desk/articles/\(id.text)?done=save") }
            let base = saved?.revision
            try await call.newsroom.submit(id, base: base, by: call.handle)
            return Page.redirect(to: "/desk?done=submit")
        } catch { return try await failed(error, form, id, call) }
    }

    /// Saves what was changed since the revision that the person began from; nothing where nothing was.
    private func save(_ form: ArticleForm, of id: ArticleID, _ call: PageCall) async throws -> ActionResult? {
        let markers = Settlement.markers(in: form["body"])
        guard markers == 0 else {
            throw NewsroomError(
                .invalid(
                    "The text still has \(markers) lines of markers; keep one side of each place, and take them out."))
        }
        guard let base = form.base else { throw NewsroomError(.invalid("The form does not say what it began from.")) }
        let edit = form.edit(from: ArticleForm(try await call.newsroom.article(id, .revision(base))))
        guard edit.body != nil || !edit.fields.isEmpty else { return nil }
        return try await call.newsroom.save(id, edit, options: ActionOptions(base: base), by: call.handle)
    }

    /// Shows the form again with all that was typed, and what is wrong; both sides of a conflict, to be settled.
    private func failed(_ error: any Error, _ form: ArticleForm, _ id: ArticleID, _ call: PageCall) async throws
        -> Response
    {
        let view = try await call.newsroom.article(id)
        var page = WritingPage(call: call, view: view, form: form, offersAutosave: false)
        if let error = error as? NewsroomError, case .conflict(let conflict) = error.problem,
            let base = form.base, conflict.current == view.revision
        {
            let seen = ArticleForm(try await call.newsroom.article(id, .revision(base)))
            page.form = settled(form, seen, ArticleForm(view), conflict)
            page.conflict = conflict
            return try await page.response(status: .conflict)
        }
        page.problem = Problem(error)
        return try await page.response(status: page.problem?.status ?? .badRequest)
    }

    /// What the person goes on with: the revision that stands, with the person's changes, and both texts between marks.
    private func settled(_ mine: ArticleForm, _ seen: ArticleForm, _ standing: ArticleForm, _ conflict: Conflict)
        -> ArticleForm
    {
        var form = standing
        for edit in mine.edit(from: seen).fields { form.values[edit.name] = edit.value }
        if let merged = conflict.merged { form.values["body"] = merged }
        return form
    }

    private func act(_ call: PageCall) async throws -> Response {
        let fields = try await call.form()
        let (id, name) = (try await call.article().id, try call.path("action"))
        let note = fields.text("note")
        var record = try JSONRecord(PageAction(name, fields).json)
        let action = try RequestedAction(name, &record, note: note)
        let base = fields.text("base").flatMap { Int($0) }
        let options = ActionOptions(base: base, note: note, overriding: try action.overriding())
        guard let step = try await action.step(in: call.newsroom) else { throw Problem.noPage }
        let result = try await call.newsroom.act(step, on: id, options: options, by: call.handle)
        let isOver = ["approve", "publish", "return", "spike", "kill"].contains(name)
        return Page.redirect(to: isOver ? "/desk?done=\(name)" : "/desk/articles/\(result.id.text)?done=\(name)")
    }
}

/// An action as the fields of a form ask for it, in the words that scripts use.
struct PageAction: Sendable {
    let json: JSON

    init(_ name: String, _ fields: FormFields) {
        var members: [JSON.Member] = []
        var inner: [JSON.Member] = []
        if name == "revise", let kind = fields.text("kind") { members.append(.init(key: "kind", value: .string(kind))) }
        if name == "schedule", let at = fields.text("at") { members.append(.init(key: "at", value: .string(at))) }
        if name == "assign" {
            inner.append(.init(key: "person", value: fields.text("person").map(JSON.string) ?? "-"))
        }
        if name == "revert", let to = fields.text("to").flatMap({ Int($0) }) {
            inner.append(.init(key: "to", value: .number(to)))
        }
        let overrides = fields.values("override")
        if !overrides.isEmpty { inner.append(.init(key: "override", value: .texts(overrides))) }
        if !inner.isEmpty { members.append(.init(key: "fields", value: .object(inner))) }
        json = .object(members)
    }
}
