import ArticleStore
import Editorial
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore

extension APIRoutes {
    static let fields: JSON = [
        "type": "object", "description": "Fields by their names, and what the action needs besides.",
        "additionalProperties": [
            "type": ["string", "integer", "boolean", "null", "array"], "items": ["type": "string"],
        ],
    ]

    private static let texts: JSON = [
        "type": "object", "description": "Fields by their names.",
        "additionalProperties": [
            "type": ["string", "integer", "null", "array"], "items": ["type": "string", "pattern": "^[^,]*$"],
        ],
    ]

    static let actions: [APIRoute] = [
        APIRoute(
            method: .post, path: "/articles", name: "createArticle", summary: "Creates a draft.",
            access: .insider(.write), parameters: [.key],
            body: .json(
                APISchema.request([("headline", APISchema.text), ("body", APISchema.text), ("fields", texts)])),
            status: .created, answer: .json(APISchema.named("ActionResult")), failures: [400, 409, 422],
            isAction: true
        ) { call in
            var record = try JSONRecord(try await call.json(), keys: ["headline", "body", "fields"])
            guard case .create(let draft) = try RequestedAction("create", &record, note: nil) else {
                throw NewsroomError(.failed("This is no creation."))
            }
            var options = ActionOptions()
            options.request = call.requestName
            return .created(try await call.newsroom.create(draft, options: options, by: try call.person()))
        },
        APIRoute(
            method: .post, path: "/articles/{article}/actions/{action}", name: "act",
            summary: "Takes an action on an article.", access: .actor([.write, .publish]),
            parameters: [.article, .path("action", "The action.", APISchema.choice(actionNames)), .ifMatch, .key],
            body: .json(
                APISchema.request([
                    ("base", ["type": "integer", "minimum": 1]), ("headline", APISchema.text),
                    ("body", APISchema.text), ("fields", fields), ("note", APISchema.text),
                    ("kind", APISchema.choice(ArgumentText.kinds)), ("at", APISchema.text),
                ])),
            answer: .json(APISchema.named("ActionResult")), failures: [400, 404, 409, 412, 422], isAction: true
        ) { call in .result(try await act(call)) },
    ]

    static let actionNames = [
        "save", "submit", "withdraw", "return", "approve", "publish", "schedule", "unschedule", "revise", "spike",
        "revive", "hold", "release", "kill", "revert", "assign", "comment", "resolve", "confirm", "credit", "uncredit",
        "detach",
    ]

    private static func act(_ call: APICall) async throws -> ActionResult {
        let name = try call.path("action")
        guard actionNames.contains(name) else {
            throw NewsroomError(
                .invalid("There is no action “\(name)”; the actions are \(actionNames.joined(separator: ", "))."))
        }
        let (person, reference) = (try call.person(), try await call.article())
        var record = try JSONRecord(
            try await call.json(), keys: ["base", "headline", "body", "fields", "note", "kind", "at"])
        let said = try record.number("base", from: 1)
        let note = try record.text("note")
        let action = try RequestedAction(name, &record, note: note)
        try record.requireEmpty(for: name)
        let seen = try call.base(of: reference)
        var options = ActionOptions(base: seen ?? said, note: note, overriding: try action.overriding())
        (options.isStrict, options.request) = (seen != nil, call.requestName)
        guard options.overriding.isEmpty || note != nil else {
            throw NewsroomError.unreadable("an override is recorded with its reason: say why in “note”")
        }
        try requireScope(for: action, call)
        if case .save(let edit) = action {
            options.base = options.base ?? reference.revision
            return try await call.newsroom.save(reference.id, edit, options: options, by: person)
        }
        guard let step = try await action.step(in: call.newsroom) else {
            throw NewsroomError.unreadable("this is no step; see the routes for it")
        }
        return try await call.newsroom.act(step, on: reference.id, options: options, by: person)
    }

    /// The token has to be for what the action does; only here is the action known.
    private static func requireScope(for action: RequestedAction, _ call: APICall) throws {
        let scope: TokenScope =
            switch action {
            case .step(let step, _): .needed(for: step.action)
            case .schedule: .publish
            case .create, .save, .attach: .write
            }
        try call.requireScope(scope)
    }
}

extension APICall {
    /// Refuses a token that is not for this.
    /// - Throws: `Problem`.
    func requireScope(_ scope: TokenScope) throws {
        guard case .program(_, let token) = visitor, !token.allows(scope) else { return }
        throw Problem.lacksScope(scope)
    }
}
