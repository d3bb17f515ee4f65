import ArticleStore
import Editorial
import HTTPTypes

extension APIRoutes {
    static let imports: [APIRoute] = [
        APIRoute(
            method: .post, path: "/imports", name: "importStory",
            summary: "Makes a draft of a story, such as wire copy; its credits are read out of it.",
            access: .actor([.write, .publish]),
            parameters: [
                .query(
                    "wire", "The agency or publication that sent it, by id, name or alias: its words count as its own."),
                .query(
                    "published", "Whether readers have it already, since the date in its front matter.",
                    ["type": "boolean"]),
                .key,
            ],
            body: .story, status: .created, answer: .json(APISchema.named("ActionResult")),
            failures: [400, 404, 409, 422],
            isAction: true
        ) { call in
            let isPublished = try call.flag("published")
            try call.requireScope(isPublished ? .publish : .write)
            let file = StoryFile(
                name: "the body", bytes: try await call.bytes(limit: StoryText.longestText), wire: call.query["wire"],
                isPublished: isPublished)
            var options = ActionOptions()
            options.request = call.requestName
            return .created(try await call.newsroom.importStory(file, options: options, by: try call.person()))
        }
    ]
}
