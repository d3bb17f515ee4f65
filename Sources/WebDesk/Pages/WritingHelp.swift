import ArticleStore
import Editorial
import Hummingbird
import HummingbirdCore
import HTTPTypes
import NIOCore
import Prose

/// What goes with writing: preview, autosave, who else is here, credits and media.
struct WritingHelp: Sendable {
    let desk: Desk

    func add(to router: Router<DeskContext>) {
        router.page(.post, "/desk/preview", of: desk, preview)
        router.page(.put, "/desk/articles/{article}/autosave", of: desk, autosave)
        router.page(.post, "/desk/articles/{article}/autosave/{choice}", of: desk, settle)
        router.page(.post, "/desk/articles/{article}/presence", of: desk, presence)
        router.page(.post, "/desk/articles/{article}/credits", of: desk, credit)
        router.page(.post, "/desk/articles/{article}/credits/preview", of: desk, previewCredit)
        router.page(.post, "/desk/articles/{article}/credits/remove", of: desk, uncredit)
        router.page(.post, "/desk/articles/{article}/media", of: desk, attach)
        router.page(.post, "/desk/articles/{article}/media/remove", of: desk, detach)
        router.page(.get, "/desk/articles/{article}/media/{file}", of: desk, media)
    }

    static func json(_ json: JSON) -> Response {
        Response(
            status: .ok, headers: [.contentType: "application/json", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: json.description)))
    }

    private func preview(_ call: PageCall) async throws -> Response {
        let bytes = try await call.scripted(limit: DeskLimits.json)
        let text = try StoryText.text(bytes, named: "The text")
        let article = try call.query().text("article").flatMap { ArticleID($0) }
        return Self.json([
            "html": .string(BodyHTML(text, article: article).text),
            "words": .number(WordBoundaries.words(in: text).count),
        ])
    }

    private func autosave(_ call: PageCall) async throws -> Response {
        let id = try await call.article().id
        let bytes = try await call.scripted(limit: DeskLimits.json)
        let value: JSON
        do throws(JSONReadError) { value = try JSON.read(bytes) } catch {
            throw NewsroomError(.invalid("The body is no JSON: \(error)."))
        }
        var record = try JSONRecord(value, keys: ["base", "fields"])
        let base = try record.text("base").flatMap { Int($0) }
        var fields = try record.record("fields")
        var values: [String: String] = [:]
        for name in ArticleForm.names { values[name] = try fields.text(name) ?? "" }
        try desk.autosaves.keep(ArticleForm(base: base, values: values), of: id, by: call.handle)
        return Self.json(["kept": .string(call.newsroom.clock.now.description)])
    }

    private func settle(_ call: PageCall) async throws -> Response {
        _ = try await call.form()
        let id = try await call.article().id
        switch try call.path("choice") {
        case "discard":
            try desk.autosaves.forget(id, by: call.handle)
            return Page.redirect(to: "/desk/articles/\(id.text)")
        case "restore":
            guard let kept = desk.autosaves.kept(of: id, by: call.handle) else {
                return Page.redirect(to: "/desk/articles/\(id.text)")
            }
            let view = try await call.newsroom.article(id)
            return try await WritingPage(
                call: call, view: view, form: kept.form, offersAutosave: false,
                notice: "This is the text of \(Instant(seconds: kept.at).shown); it is not saved yet."
            ).response()
        default: throw Problem.noPage
        }
    }

    private func presence(_ call: PageCall) async throws -> Response {
        _ = try await call.scripted(limit: 1_024)
        let id = try await call.article().id
        let others = await desk.presence.note(call.handle, at: id, now: call.newsroom.clock.now)
        let people = try await call.newsroom.people()
        return Self.json(["others": .texts(others.map { people.person($0)?.name ?? $0.text })])
    }

    private func credit(_ call: PageCall) async throws -> Response {
        let (fields, id) = (try await call.form(), try await call.article().id)
        try await call.newsroom.act(.credit(try Self.creditRequest(fields)), on: id, by: call.handle)
        return Page.redirect(to: "/desk/articles/\(id.text)?done=credit")
    }

    /// The line as it would be printed with the credit that somebody is about to add.
    private func previewCredit(_ call: PageCall) async throws -> Response {
        let (fields, id) = (try await call.form(), try await call.article().id)
        let request = try Self.creditRequest(fields)
        let lines = try await call.newsroom.creditedLines(adding: request, to: id)
        let line =
            switch request.tier {
            case .internal: String?.none
            case .byline: lines.byline
            case .tagline, nil: lines.creditline
            }
        return Self.json(["line": .string(line ?? "")])
    }

    private static func creditRequest(_ fields: FormFields) throws -> CreditRequest {
        CreditRequest(
            contributor: fields["contributor"] ?? "", role: CreditRole(reading: fields["role"] ?? ""),
            location: fields.text("location"), tier: try fields.text("tier").map(ArgumentText.choice))
    }

    private func uncredit(_ call: PageCall) async throws -> Response {
        let (fields, id) = (try await call.form(), try await call.article().id)
        let role = fields.text("role").map { CreditRole(reading: $0) }
        try await call.newsroom.act(
            .uncredit(contributor: fields["contributor"] ?? "", role: role), on: id, by: call.handle)
        return Page.redirect(to: "/desk/articles/\(id.text)?done=uncredit")
    }

    private func attach(_ call: PageCall) async throws -> Response {
        let id = try await call.article().id
        let bytes = try await call.request.bytes(limit: DeskLimits.file)
        let form = try MultipartForm(bytes, type: call.request.headers[.contentType] ?? "")
        try call.requireProof(form.text("csrf"))
        guard let file = form.file("file"), let name = file.fileName, !name.isEmpty else {
            throw NewsroomError(.invalid("Choose a file to attach."))
        }
        let media = MediaFile(
            name: name, bytes: file.bytes, caption: form.text("caption"), credit: form.text("credit"),
            alt: form.text("alt"))
        try await call.newsroom.act(.attach(media), on: id, by: call.handle)
        return Page.redirect(to: "/desk/articles/\(id.text)?done=attach")
    }

    private func detach(_ call: PageCall) async throws -> Response {
        let (fields, id) = (try await call.form(), try await call.article().id)
        try await call.newsroom.act(.detach(fields["file"] ?? ""), on: id, by: call.handle)
        return Page.redirect(to: "/desk/articles/\(id.text)?done=detach")
    }

    private func media(_ call: PageCall) async throws -> Response {
        let (id, name) = (try await call.article().id, try call.path("file"))
        return MediaTypes.response(try await call.newsroom.media(named: name, of: id), named: name)
    }
}

extension MediaTypes {
    /// A file that somebody attached: pictures are shown, anything else is kept by the browser and never run.
    static func response(_ bytes: [UInt8], named name: String) -> Response {
        var headers: HTTPFields = [
            .contentType: shown(name) ?? unknown, .contentSecurityPolicy: "default-src 'none'; sandbox",
            .cacheControl: "private, no-cache",
        ]
        if shown(name) == nil { headers[.contentDisposition] = "attachment" }
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
