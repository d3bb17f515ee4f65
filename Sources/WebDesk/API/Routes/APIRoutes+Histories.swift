import ArticleStore
import Editorial
import HTTPTypes
import HummingbirdCore
import NIOCore
import Prose

extension APIRoutes {
    static let histories: [APIRoute] = [
        APIRoute(
            method: .get, path: "/articles/{article}/history", name: "history",
            summary: "Every action on an article, oldest first.", access: .insider(.read), parameters: [.article],
            answer: .json(APISchema.list(APISchema.named("LogEntry"))), failures: [404, 409]
        ) { call in
            .json(.array(try await call.newsroom.log(try await call.article().id).map(\.json)))
        },
        APIRoute(
            method: .get, path: "/articles/{article}/diff", name: "diff",
            summary: "What changed between two moments; since your last look where none are named.",
            access: .insider(.read),
            parameters: [
                .article, .query("from", "The older moment."),
                .query("to", "The newer moment; as it stands by default."),
            ],
            answer: .json(APISchema.named("Diff")), failures: [400, 404, 409]
        ) { call in
            let reference = try await call.article()
            let likely = try await call.newsroom.likelyMoments(reference.id, for: try call.person())
            let from = try await call.moment("from") ?? likely.from
            let to = try await call.moment("to") ?? (call.query["from"] == nil ? likely.to : .current)
            let diff = try await call.newsroom.diff(reference.id, from: from, to: to)
            return .json(DiffSheet(diff, of: reference.slug).json)
        },
        APIRoute(
            method: .get, path: "/articles/{article}/provenance", name: "provenance",
            summary: "Where each word of an article's body came from.", access: .insider(.read),
            parameters: [
                .article, .query("at", "A moment; as it stands by default."),
                .query("sentences", "Whether the sentences are listed too.", APISchema.flag),
            ],
            answer: .json(APISchema.named("Provenance")), failures: [400, 404, 409]
        ) { call in
            let id = try await call.article().id
            let listsSentences = try call.flag("sentences")
            let provenance = try await call.newsroom.provenance(of: id, at: try await call.moment("at") ?? .current)
            return .json(provenance.json(listsSentences: listsSentences))
        },
    ]
}
