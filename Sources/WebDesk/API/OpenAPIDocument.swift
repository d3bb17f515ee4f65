import ArticleStore
import Editorial
import HTTPTypes

/// The description of the API after OpenAPI 3.1, made of the routes that answer.
enum OpenAPIDocument {
    /// The document.
    static let json: JSON = [
        "openapi": "3.1.0",
        "info": [
            "title": "Galley", "version": "1",
            "description": "The newsroom: every action, list, search, difference, history and report of the command.",
        ],
        "servers": [["url": .string(APIController.base)]],
        "paths": paths,
        "components": [
            "schemas": .object(APISchemas.all.map { JSON.Member(key: $0.0, value: $0.1) }),
            "securitySchemes": ["token": ["type": "http", "scheme": "bearer"]],
        ],
    ]

    private static var paths: JSON {
        var members: [JSON.Member] = []
        for route in APIRoutes.all where !members.contains(where: { $0.key == route.path }) {
            let same = APIRoutes.all.filter { $0.path == route.path }
            let methods = same.map { JSON.Member(key: $0.method.rawValue.lowercased(), value: operation($0)) }
            members.append(JSON.Member(key: route.path, value: .object(methods)))
        }
        return .object(members)
    }

    private static func operation(_ route: APIRoute) -> JSON {
        var operation: JSON = [
            "operationId": .string(route.name), "summary": .string(route.summary),
            "parameters": .array(route.parameters.map(\.json)), "responses": responses(of: route),
        ]
        if route.access != .everybody { operation = operation.followed(by: ["security": [["token": []]]]) }
        switch route.body {
        case .none: return operation
        case .json(let schema): return operation.followed(by: ["requestBody": body(["application/json"], schema)])
        case .bytes: return operation.followed(by: ["requestBody": body(["application/octet-stream"], [:])])
        case .story:
            return operation.followed(by: [
                "requestBody": body(["text/markdown", "text/plain"], ["type": "string", "minLength": 1])
            ])
        }
    }

    private static func body(_ types: [String], _ schema: JSON) -> JSON {
        ["required": true, "content": .object(types.map { JSON.Member(key: $0, value: ["schema": schema]) })]
    }

    private static func responses(of route: APIRoute) -> JSON {
        let links = links(from: route)
        let answer = links.isEmpty ? success(of: route) : success(of: route).followed(by: ["links": .object(links)])
        var members = [JSON.Member(key: String(route.status.code), value: answer)]
        var failures = Set(route.failures)
        if route.access != .everybody { failures.formUnion([400, 401, 403]) }
        if route.method == .get { members.append(JSON.Member(key: "304", value: ["description": "Not modified"])) }
        failures.insert(503)
        if !route.hasNoBody { failures.formUnion([408, 413]) }
        for status in failures.sorted() {
            members.append(
                JSON.Member(
                    key: String(status),
                    value: [
                        "description": .string(HTTPResponse.Status(code: status).reasonPhrase),
                        "content": ["application/problem+json": ["schema": APISchema.named("Problem")]],
                    ]))
        }
        return .object(members)
    }

    /// What may be asked with what a creation answers.
    private static func links(from route: APIRoute) -> [JSON.Member] {
        guard route.isCreation, route.isAction else { return [] }
        return APIRoutes.all.filter { $0.path.hasPrefix("/articles/{article}") }.map { other in
            JSON.Member(
                key: other.name,
                value: [
                    "operationId": .string(other.name), "parameters": ["article": .string("$response.body#/id")],
                ])
        }
    }

    private static func success(of route: APIRoute) -> JSON {
        let description: JSON = ["description": .string(route.status.reasonPhrase)]
        switch route.answer {
        case .nothing: return description
        case .json(let schema):
            return description.followed(by: ["content": ["application/json": ["schema": schema]]])
        case .types(let types):
            return description.followed(by: [
                "content": .object(types.map { JSON.Member(key: $0, value: ["schema": [:]]) })
            ])
        }
    }
}
