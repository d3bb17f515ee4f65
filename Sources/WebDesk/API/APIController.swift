import ArticleStore
import Editorial
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore

/// Answers the routes of the API.
struct APIController: Sendable {
    let desk: Desk
    let routes: [APIRoute]

    /// Where the API is.
    static let base = "/api/v1"

    init(_ desk: Desk) {
        self.desk = desk
        routes = APIRoutes.all
    }

    /// Adds all routes.
    func add(to router: Router<DeskContext>) {
        for route in routes {
            router.on(RouterPath(Self.base + route.path), method: route.method) { request, context in
                try await answer(route, request, context)
            }
        }
    }

    /// Why no route answered a path: it has other methods, or there is no such path.
    static func unanswered(_ path: String) -> Problem {
        let parts = path.split(separator: "/", omittingEmptySubsequences: true)
        let methods = APIRoutes.all.filter { matches($0, parts) }.map(\.method.rawValue)
        guard !methods.isEmpty else { return .noPage }
        let allowed = Set(methods).sorted().joined(separator: ", ")
        return Problem(
            status: .methodNotAllowed, code: "method", title: "This address has no such method",
            detail: "It has \(allowed).", headers: [.allow: allowed])
    }

    static func matches(_ route: APIRoute, _ parts: [Substring]) -> Bool {
        let pattern = (base + route.path).split(separator: "/")
        return pattern.count == parts.count && zip(pattern, parts).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
    }

    private func answer(_ route: APIRoute, _ request: Request, _ context: DeskContext) async throws -> Response {
        let isConditional = request.headers[.ifMatch] != nil
        do {
            let visitor = try await admit(context.visitor, to: route, request)
            let call = APICall(
                desk: desk, request: request, context: context, visitor: visitor, query: try query(of: request, route))
            guard route.isAction, let key = request.headers[.idempotencyKey], let person = visitor.handle else {
                return try await respond(call, route)
            }
            return try await answerOnce(call, route, key, person)
        } catch { return Problem(error, isConditional: isConditional).response }
    }

    /// Who may ask: the right is looked up in the newsroom each time, so that one who left has none.
    private func admit(_ visitor: Visitor, to route: APIRoute, _ request: Request) async throws -> Visitor {
        guard let scopes = route.access.scopes else { return visitor }
        switch visitor {
        case .nobody: throw Problem.unauthorised
        case .program(_, let token):
            guard scopes.contains(where: token.allows) else { throw Problem.lacksScope(scopes[0]) }
        case .person(_, let session):
            let proof = request.headers[.formProof] ?? ""
            if route.method != .get, !Secret.isSame(proof, session.formProof) { throw Problem.noForm }
        }
        if let handle = visitor.handle { _ = try await desk.newsroom.insider(handle) }
        return visitor
    }

    private func query(of request: Request, _ route: APIRoute) throws -> [String: String] {
        let known = route.parameters.filter { $0.place == .query }
        var values: [String: String] = [:]
        for (name, value) in try FormFields(encoded: request.uri.query ?? "").all {
            guard known.contains(where: { $0.name == name }) else {
                let names = known.isEmpty ? "none" : known.map(\.name).joined(separator: ", ")
                throw NewsroomError(.invalid("There is no parameter “\(name)”; the parameters are \(names)."))
            }
            guard values.updateValue(value, forKey: name) == nil else {
                throw NewsroomError(.invalid("The parameter “\(name)” comes twice."))
            }
        }
        // A form sends what was left empty, too.
        values = values.filter { !$0.value.isEmpty }
        if let missing = known.first(where: { $0.isRequired && values[$0.name] == nil }) {
            throw NewsroomError(.invalid("The parameter “\(missing.name)” is missing."))
        }
        return values
    }

    private func respond(_ call: APICall, _ route: APIRoute) async throws -> Response {
        let answer = try await route.respond(call)
        return response(answer, route, ifNoneMatch: call.request.headers[.ifNoneMatch])
    }

    private func response(_ answer: APIAnswer, _ route: APIRoute, ifNoneMatch: String?) -> Response {
        var headers = answer.headers
        if let tag = answer.tag { headers[.eTag] = tag }
        headers[.cacheControl] = headers[.cacheControl] ?? "private, no-cache"
        if let tag = answer.tag, route.method == .get, let ifNoneMatch, ifNoneMatch == "*" || ifNoneMatch.contains(tag)
        {
            return Response(status: .notModified, headers: headers)
        }
        switch answer.content {
        case .json(let json):
            headers[.contentType] = "application/json"
            return Response(
                status: route.status, headers: headers,
                body: ResponseBody(byteBuffer: ByteBuffer(string: json.description)))
        case .bytes(let bytes, let type):
            headers[.contentType] = type
            return Response(
                status: route.status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
        case .stream(let body, let type):
            headers[.contentType] = type
            return Response(status: route.status, headers: headers, body: body)
        case .nothing: return Response(status: route.status, headers: headers)
        }
    }

    /// Answers a request with a key: done once, however often it comes.
    private func answerOnce(_ call: APICall, _ route: APIRoute, _ key: String, _ person: Handle) async throws
        -> Response
    {
        guard (1...200).contains(key.utf8.count), key.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw NewsroomError(.invalid("An Idempotency-Key has 1 to 200 characters of ASCII, and no spaces."))
        }
        let bytes = try await call.bytes(limit: route.bodyLimit)
        let request = RepeatedRequest(call.request, bytes: bytes, key: key, person: person)
        let again = Request(head: call.request.head, body: RequestBody(buffer: ByteBuffer(bytes: bytes)))
        let work = APICall(
            desk: desk, request: again, context: call.context, visitor: call.visitor, query: call.query,
            requestName: request.name)
        let kept = try await desk.requests.answer(
            request,
            found: { try Self.kept(route.isCreation ? .created($0) : .result($0)) },
            work: { try Self.kept(try await route.respond(work)) })
        var headers: HTTPFields = [.contentType: "application/json", .cacheControl: "private, no-cache"]
        headers[.eTag] = kept.tag
        headers[.location] = kept.location
        return Response(
            status: route.status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: kept.body)))
    }

    private static func kept(_ answer: APIAnswer) throws -> RepeatedRequests.Answer {
        guard case .json(let json) = answer.content else { throw NewsroomError(.failed("No JSON was answered.")) }
        return RepeatedRequests.Answer(
            body: json.description, tag: answer.tag, location: answer.headers[.location])
    }
}

extension APIRoute {
    /// The longest body that it takes, in bytes.
    var bodyLimit: Int {
        switch body {
        case .bytes: DeskLimits.file
        case .json, .none: DeskLimits.json
        case .story: StoryText.longestText
        }
    }
}

extension HTTPField.Name {
    /// What makes a request that is sent again be done once.
    static var idempotencyKey: Self { name("Idempotency-Key") }
    /// What proves that a page of ours sent a request.
    static var formProof: Self { name("X-Galley-Form") }
    /// The event after which a stream goes on.
    static var lastEventID: Self { name("Last-Event-ID") }

    private static func name(_ text: String) -> Self { Self(text) ?? .cookie }
}
