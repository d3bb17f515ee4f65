import ArticleStore
import Editorial
import HTTPTypes
import HummingbirdCore
import NIOCore

extension APIRoutes {
    static let about: [APIRoute] = [
        APIRoute(
            method: .get, path: "/openapi.json", name: "openapi", summary: "This description.", access: .everybody,
            answer: .json(["type": "object"])
        ) { _ in APIAnswer(content: .json(OpenAPIDocument.json), headers: [.cacheControl: "public, max-age=300"]) },
        APIRoute(
            method: .get, path: "/me", name: "me", summary: "Who you are, and what you may do.",
            access: .insider(.read),
            answer: .json(
                APISchema.object([
                    ("handle", APISchema.text), ("name", APISchema.text), ("roles", APISchema.texts),
                    ("scopes", APISchema.texts),
                ]))
        ) { call in
            let person = try await call.newsroom.insider(try call.person())
            let scopes =
                if case .program(_, let token) = call.visitor { token.scopes } else { TokenScope.allCases }
            return .json(person.json.followed(by: ["scopes": .texts(scopes.map(\.rawValue))]))
        },
    ]

    static let noted = APIParameter.query("note", "Why, recorded for good.")

    static let newsroom: [APIRoute] = [
        APIRoute(
            method: .get, path: "/workflow", name: "workflow",
            summary: "The states, the actions between them, who may take each, and what each requires.",
            access: .insider(.read), answer: .json(["type": "object"])
        ) { call in .json(try await call.newsroom.workflow().summary.json) },
        APIRoute(
            method: .get, path: "/people", name: "listPeople", summary: "Who works here.", access: .insider(.read),
            answer: .json(APISchema.list(APISchema.named("Person")))
        ) { call in .json(.array(try await call.newsroom.people().all.map(\.json))) },
        APIRoute(
            method: .get, path: "/configuration/{file}", name: "showConfiguration",
            summary: "The text of workflow.yaml or style.yaml in force.", access: .insider(.read),
            parameters: [.path("file", "Which file.", APISchema.choice(ConfigurationFile.allCases.map(\.rawValue)))],
            answer: .types(["application/yaml"]), failures: [404]
        ) { call in
            let text = try await call.newsroom.configuration(try file(of: call))
            return APIAnswer(content: .bytes(Array(text.utf8), type: "application/yaml"))
        },
        APIRoute(
            method: .put, path: "/configuration/{file}", name: "setConfiguration",
            summary: "Replaces workflow.yaml or style.yaml; it is validated first.", access: .insider(.administer),
            parameters: [
                .path("file", "Which file.", APISchema.choice(ConfigurationFile.allCases.map(\.rawValue))), noted,
            ],
            body: .bytes, answer: .json(APISchema.named("ConfigurationResult")), failures: [400, 404, 409]
        ) { call in
            let file = try file(of: call)
            let text = try StoryText.text(try await call.bytes(limit: DeskLimits.json), named: "The body")
            return try await configure(file == .workflow ? .setWorkflow(text) : .setStyle(text), call)
        },
        APIRoute(
            method: .put, path: "/people/{handle}", name: "setPerson",
            summary: "Adds a person, or changes what is given of one; the rest stays.", access: .insider(.administer),
            parameters: [.path("handle", "The person's handle."), noted],
            body: .json(
                APISchema.request([
                    ("name", APISchema.text), ("email", APISchema.text), ("roles", APISchema.texts),
                ])),
            answer: .json(APISchema.named("ConfigurationResult")), failures: [400, 404, 409]
        ) { call in try await configure(try await personChange(call), call) },
        APIRoute(
            method: .delete, path: "/people/{handle}", name: "removePerson",
            summary: "Removes a person from those who may act; the past keeps the handle.",
            access: .insider(.administer), parameters: [.path("handle", "The person's handle."), noted],
            answer: .json(APISchema.named("ConfigurationResult")), failures: [400, 404, 409]
        ) { call in
            let handle = try handle(of: call)
            let answer = try await configure(.removePerson(handle), call)
            // Who comes back under the handle one day inherits no keys.
            try call.desk.accounts.remove(handle)
            return answer
        },
    ]

    private static func file(of call: APICall) throws -> ConfigurationFile {
        let name = try call.path("file")
        if let file = ConfigurationFile(rawValue: name) { return file }
        throw NewsroomError(.notFound(.file, name, remedy: "the files are workflow and style."))
    }

    private static func handle(of call: APICall) throws -> Handle {
        let name = try call.path("handle")
        if let handle = Handle(name) { return handle }
        throw NewsroomError(
            .invalid("“\(name)” is no handle: small letters, digits, “.”, “-” and “_”, from a letter or digit on."))
    }

    private static func personChange(_ call: APICall) async throws -> ConfigurationChange {
        let handle = try handle(of: call)
        var record = try JSONRecord(try await call.json(), keys: ["name", "email", "roles"])
        let (name, email) = (try record.text("name"), try record.text("email"))
        let roles = record.keys.contains("roles") ? try record.texts("roles").map(ArgumentText.role) : nil
        guard try await call.newsroom.people().person(handle) == nil else {
            return .changePerson(handle, name: name, email: email, roles: roles)
        }
        return .addPerson(
            Person(
                handle: handle, name: name ?? handle.text, email: email ?? "\(handle)@localhost", roles: roles ?? []))
    }

    static func configure(_ change: ConfigurationChange, _ call: APICall) async throws -> APIAnswer {
        let result = try await call.newsroom.configure(
            change, options: ActionOptions(note: call.query["note"]), by: try call.person())
        return .json([
            "commit": .string(result.commit), "changed": .bool(result.isChanged), "notices": .texts(result.notices),
        ])
    }
}
