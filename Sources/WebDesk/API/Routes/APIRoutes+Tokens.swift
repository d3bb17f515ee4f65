import ArticleStore
import Editorial
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore

extension APIRoutes {
    private static let scopes = APISchema.choice(TokenScope.allCases.map(\.rawValue))

    static let tokens: [APIRoute] = [
        APIRoute(
            method: .get, path: "/tokens", name: "listTokens", summary: "Your access tokens, without their secrets.",
            access: .insider(.read), answer: .json(APISchema.list(APISchema.named("Token")))
        ) { call in .json(.array(call.desk.accounts.tokens(of: try call.person()).map(\.json))) },
        APIRoute(
            method: .post, path: "/tokens", name: "makeToken",
            summary:
                "Makes an access token; its secret is answered this once. A token cannot make one that may do more.",
            access: .insider(.read),
            body: .json(
                APISchema.request(
                    [
                        ("name", ["type": "string", "minLength": 1, "maxLength": 100]),
                        ("scopes", ["type": "array", "minItems": 1, "items": scopes]),
                        ("days", ["type": ["integer", "null"], "minimum": 1, "maximum": 3_650]),
                    ], required: ["name", "scopes"])),
            status: .created, answer: .json(APISchema.named("NewToken")), failures: [400]
        ) { call in
            var record = try JSONRecord(try await call.json(), keys: ["name", "scopes", "days"])
            let name = try record.required("name")
            let scopes = try record.texts("scopes").map { try ArgumentText.choice($0) as TokenScope }
            let days = try record.number("days", from: 1)
            guard (1...100).contains(name.unicodeScalars.count), days ?? 1 <= 3_650 else {
                throw NewsroomError(.invalid("A name has 1 to 100 characters, and a token lasts 3,650 days at most."))
            }
            if case .program(_, let own) = call.visitor, let more = scopes.first(where: { !own.allows($0) }) {
                throw Problem.lacksScope(more)
            }
            var seconds = days.map { Int64($0) * 86_400 }
            if case .program(_, let own) = call.visitor, let end = own.expires {
                seconds = min(seconds ?? .max, end - call.newsroom.clock.now.seconds)
            }
            let (secret, token) = try await call.desk.accounts.makeToken(
                named: name, for: try call.person(), scopes: scopes, lasting: seconds)
            return .json(token.json.followed(by: ["secret": .string(secret)]))
        },
        APIRoute(
            method: .delete, path: "/tokens/{token}", name: "revokeToken",
            summary: "Revokes an access token: nothing is accepted for it from now on.", access: .insider(.read),
            parameters: [.path("token", "The token's id, or six or more of its first digits.")], status: .noContent,
            answer: .nothing, failures: [404]
        ) { call in
            let (id, person) = (try call.path("token"), try call.person())
            if case .program(_, let own) = call.visitor,
                let meant = call.desk.accounts.tokens(of: person).first(where: { $0.id.hasPrefix(id) }),
                let more = meant.scopes.first(where: { !own.allows($0) })
            {
                throw Problem.lacksScope(more)
            }
            try call.desk.accounts.revoke(id, of: person)
            return APIAnswer(content: .nothing)
        },
    ]
}

extension AccessToken {
    /// What is told of a token.
    package var json: JSON {
        [
            "id": .string(id), "name": .string(name), "scopes": .texts(scopes.map(\.rawValue)),
            "created": .string(Instant(seconds: created).description),
            "expires": .text(expires.map { Instant(seconds: $0).description }),
        ]
    }
}
