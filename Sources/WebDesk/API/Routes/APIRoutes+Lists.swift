import ArticleStore
import Editorial
import HTTPTypes
import HummingbirdCore
import NIOCore

extension APIRoutes {
    private static let page = APISchema.object([
        ("articles", APISchema.list(APISchema.named("ArticleLine"))), ("next", APISchema.textOrNull),
    ])

    static let lists: [APIRoute] = [
        APIRoute(
            method: .get, path: "/articles", name: "listArticles",
            summary: "Articles by their last action, newest first.", access: .insider(.read),
            parameters: [
                .query("state", "Only those in this state."),
                .query(
                    "status", "Only those of which readers have this.",
                    APISchema.choice(PublicationStatus.allCases.map(\.rawValue))),
                .query("by", "Only those whose last action this person took."),
                .query("assignee", "Only those that this person has."),
                .query("section", "Only those of this section."),
                .query("credit", "Only those that credit this contributor."),
                .query("since", "Only those whose last action was since this date or instant."), .limit, .after,
            ],
            answer: .json(page), failures: [400]
        ) { call in
            let limit = try call.number("limit", or: 50, upTo: 200)
            var query = ArticleQuery(limit: limit, after: call.query["after"], withCredits: true)
            query.state = try call.query["state"].map(ArgumentText.state)
            query.status = try call.query["status"].map { try (ArgumentText.choice($0) as PublicationStatus).rawValue }
            (query.by, query.assignee) = (call.query["by"], call.query["assignee"])
            (query.credit, query.section) = (call.query["credit"], call.query["section"])
            query.since = try call.query["since"].map(ArgumentText.instant)
            let lines = try await call.newsroom.list(query)
            return .json([
                "articles": .array(lines.map(\.listed)), "next": .text(lines.count < limit ? nil : lines.last?.cursor),
            ])
        },
        APIRoute(
            method: .get, path: "/board", name: "board", summary: "A column for each state, newest articles first.",
            access: .insider(.read), parameters: [.limit],
            answer: .json(APISchema.list(APISchema.named("Column"))), failures: [400]
        ) { call in
            let limit = try call.number("limit", or: 10, upTo: 200)
            let columns = try await call.newsroom.board(limitPerState: limit, withCredits: true)
            return .json(
                .array(
                    columns.map {
                        [
                            "state": .string($0.state), "count": .number($0.count),
                            "articles": .array($0.articles.map(\.listed)),
                        ]
                    }))
        },
        APIRoute(
            method: .get, path: "/search", name: "search",
            summary: "Articles whose latest content has all the words, best first.", access: .insider(.read),
            parameters: [
                .query("q", "The words.", ["type": "string", "minLength": 1], isRequired: true),
                .query("limit", "At most so many.", ["type": "integer", "minimum": 1, "maximum": 50]), .after,
            ],
            answer: .json(
                APISchema.object([
                    ("articles", APISchema.list(APISchema.named("Hit"))), ("next", APISchema.textOrNull),
                ])),
            failures: [400]
        ) { call in
            let limit = try call.number("limit", or: 20, upTo: 50)
            let page = try await call.newsroom.search(call.query["q"] ?? "", limit: limit, after: call.query["after"])
            return .json([
                "articles": page.json, "next": .text(page.hits.count < limit ? nil : page.hits.last?.article.cursor),
            ])
        },
    ]
}

extension ArticleLine {
    /// One element of a list, with what a card shows.
    var listed: JSON {
        json.followed(by: [
            "assignee": .text(assignee), "words": .number(words), "section": .text(section), "credits": .texts(credits),
        ])
    }
}
