import ArticleStore
import Editorial
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore

extension APIRoutes {
    private static let at = APIParameter.query(
        "at", "A moment: the number of a revision, edition, approved, submitted, or a time.")

    static let articles: [APIRoute] = [
        APIRoute(
            method: .get, path: "/articles/{article}", name: "showArticle",
            summary: "An article as it stands, or stood at a moment. Its tag is what If-Match takes.",
            access: .insider(.read), parameters: [.article, at], answer: .json(APISchema.named("Article")),
            failures: [400, 404, 409]
        ) { call in
            let id = try await call.article().id
            let view = try await call.newsroom.article(id, try await call.moment("at") ?? .current)
            return .json(view.json, tag: EntityTag(view).text)
        },
        APIRoute(
            method: .get, path: "/articles/{article}/document", name: "showDocument",
            summary: "An article's index.md to the byte.", access: .insider(.read), parameters: [.article, at],
            answer: .types(["text/markdown"]), failures: [400, 404, 409]
        ) { call in
            let id = try await call.article().id
            let view = try await call.newsroom.article(id, try await call.moment("at") ?? .current)
            return APIAnswer(
                content: .bytes(Array(view.document.utf8), type: "text/markdown; charset=utf-8"),
                tag: EntityTag(view).text)
        },
        APIRoute(
            method: .get, path: "/articles/{article}/media/{file}", name: "showMedia",
            summary: "A media file of an article.", access: .insider(.read),
            parameters: [.article, .path("file", "The file's name."), at],
            answer: .types([MediaTypes.unknown]), failures: [400, 404, 409]
        ) { call in
            let (id, name) = (try await call.article().id, try call.path("file"))
            let bytes = try await call.newsroom.media(named: name, of: id, try await call.moment("at") ?? .current)
            return APIAnswer(
                content: .bytes(bytes, type: MediaTypes.unknown),
                headers: [.contentDisposition: "attachment", .contentSecurityPolicy: "default-src 'none'; sandbox"])
        },
        APIRoute(
            method: .put, path: "/articles/{article}/media/{file}", name: "attachMedia",
            summary: "Adds a media file to an article, or replaces the one of the same name.",
            access: .insider(.write),
            parameters: [
                .article, .path("file", "The file's name."), .ifMatch,
                .query("caption", "The caption."), .query("credit", "The credit of the picture."),
                .query("alt", "What the picture shows."),
            ],
            body: .bytes, answer: .json(APISchema.named("ActionResult")), failures: [400, 404, 409, 412]
        ) { call in
            let (reference, name) = (try await call.article(), try call.path("file"))
            let base = try call.base(of: reference)
            let file = MediaFile(
                name: name, bytes: try await call.bytes(limit: DeskLimits.file), caption: call.query["caption"],
                credit: call.query["credit"], alt: call.query["alt"])
            var options = ActionOptions()
            (options.base, options.isStrict) = (base, true)
            return .result(
                try await call.newsroom.act(.attach(file), on: reference.id, options: options, by: try call.person()))
        },
    ]
}

extension APIParameter {
    static let ifMatch = header(
        "If-Match", "The tag of the article as you saw it; where it moved on since, the answer is 412.",
        ["type": "string", "pattern": "^(\\*|\"[1-9][0-9]{0,8}\\.[0-9a-f]+\")$"])
    static let key = header(
        "Idempotency-Key", "Names this request, so that it is done once however often it is sent.",
        ["type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[!-~]+$"])
}

extension APIAnswer {
    /// What a creation left.
    static func created(_ result: ActionResult) -> APIAnswer {
        var answer = APIAnswer.result(result)
        answer.headers[.location] = "\(APIController.base)/articles/\(result.id.text)"
        return answer
    }

    /// What an action left.
    static func result(_ result: ActionResult) -> APIAnswer {
        let json = result.json.followed(by: [
            "changed": .bool(result.isChanged), "notices": .texts(result.notices),
            "confirmed": .array(result.confirmed.map { JSON($0.credit, line: $0.line) }),
        ])
        return .json(json)
    }
}

extension APICall {
    /// The revision that the client saw of an article, from `If-Match`; nil where it did not say.
    /// - Throws: `Problem` where the article never had that revision.
    func base(of article: ArticleReference) throws -> Int? {
        guard let text = request.headers[.ifMatch], text != "*" else { return nil }
        guard let tag = EntityTag(text: text) else {
            throw NewsroomError(.invalid("If-Match has to be the ETag of the article, as it was answered."))
        }
        guard tag.revision <= article.revision else { throw Problem.neverWasSo }
        return tag.revision
    }
}
