import ArticleStore
import Editorial
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOHTTP1
import NIOCore

/// An error as the API answers it, after RFC 9457: what was wrong, where, and what to do.
struct Problem: Error, Sendable {
    let status: HTTPResponse.Status
    /// The error's name, as the command has it.
    let code: String
    let title: String
    let detail: String
    /// What the workflow misses, where a text was kept, the two sides of a conflict.
    var members: [JSON.Member] = []
    var headers: HTTPFields = [:]

    /// Reads an error of the library, the server or a request.
    /// - Parameter isConditional: Whether the request stated which revision it was for, so that a conflict is a
    ///   precondition that failed.
    init(_ error: any Error, isConditional: Bool = false) {
        switch error {
        case let problem as Problem: self = problem
        case let error as NewsroomError: self.init(newsroom: error, isConditional: isConditional)
        case let error as Refusal:
            self.init(newsroom: NewsroomError(.refused(error, article: nil)), isConditional: isConditional)
        case let error as UnreadableArgument:
            self.init(status: .badRequest, code: "invalid", title: "Invalid request", detail: error.message)
        case let error as HTTPError:
            self.init(
                status: error.status, code: "http", title: error.status.reasonPhrase, detail: error.body ?? "")
        case is BodyPace.TooSlow:
            self.init(
                status: .requestTimeout, code: "timeout", title: "Too slow",
                detail: "The body of the request did not arrive in time; nothing of it was taken.")
        case is HTTPParserError, is ChannelError:
            self.init(
                status: .badRequest, code: "http", title: "Bad request",
                detail: "The request is not written as HTTP is.")
        default:
            self.init(
                status: .internalServerError, code: "failed", title: "Failure",
                detail: "The desk failed at this; its log says how.")
        }
    }

    init(
        status: HTTPResponse.Status, code: String, title: String, detail: String, members: [JSON.Member] = [],
        headers: HTTPFields = [:]
    ) {
        (self.status, self.code, self.title, self.detail) = (status, code, title, detail)
        (self.members, self.headers) = (members, headers)
    }

    private init(newsroom error: NewsroomError, isConditional: Bool) {
        status = Self.status(of: error, isConditional)
        code = error.code
        title = Self.title(of: error.problem)
        detail = error.description
        members = Self.members(of: error)
        if case .busy = error.problem { headers[.retryAfter] = "1" }
    }

    private static func status(of error: NewsroomError, _ isConditional: Bool) -> HTTPResponse.Status {
        switch error.problem {
        case .refused: error.unmet.contains { ["role", "person"].contains($0.requirement) } ? .forbidden : .conflict
        case .conflict: isConditional ? .preconditionFailed : .conflict
        case .notFound: .notFound
        case .ambiguous: .conflict
        case .invalid: .badRequest
        case .busy: .serviceUnavailable
        case .notANewsroom, .failed: .internalServerError
        }
    }

    private static func title(of problem: NewsroomError.Problem) -> String {
        switch problem {
        case .refused: "The workflow does not allow it"
        case .conflict: "The article moved on"
        case .notFound: "Not found"
        case .ambiguous: "Several articles are meant"
        case .invalid: "Invalid request"
        case .busy: "The newsroom is busy"
        case .notANewsroom, .failed: "Failure"
        }
    }

    private static func members(of error: NewsroomError) -> [JSON.Member] {
        var members = [JSON.Member(key: "unmet", value: .array(error.unmet.map(JSON.init)))]
        func add(_ key: String, _ value: JSON) { members.append(JSON.Member(key: key, value: value)) }
        if let kept = error.kept { add("kept", .string(kept)) }
        if case .conflict(let conflict) = error.problem {
            add("base", .number(conflict.base))
            add("current", .number(conflict.current))
            add("merged", .text(conflict.merged))
            add("conflicts", .array(conflict.conflicts.map(\.json)))
        } else {
            if let base = error.base { add("base", .number(base)) }
            if let current = error.current { add("current", .number(current)) }
        }
        if case .ambiguous(_, let candidates) = error.problem {
            add(
                "candidates",
                .array(
                    candidates.map {
                        ["id": .string($0.id), "path": .string($0.path), "headline": .string($0.headline)]
                    }))
        }
        return members
    }

    /// The body.
    var json: JSON {
        let head: JSON = [
            "type": .string("urn:galley:problem:\(code)"), "title": .string(title), "status": .number(status.code),
            "detail": .string(detail), "code": .string(code),
        ]
        return head.followed(by: .object(members))
    }

    /// The answer.
    var response: Response {
        var headers = headers
        headers[.contentType] = "application/problem+json"
        headers[.cacheControl] = "no-store"
        return Response(
            status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: json.description)))
    }
}

extension Problem {
    static let unauthorised = Problem(
        status: .unauthorized, code: "unauthorised", title: "Who are you?",
        detail: "Log in at the desk, or send an access token: Authorization: Bearer galley_…",
        headers: [.wwwAuthenticate: "Bearer realm=\"galley\""])

    static func tooLarge(_ limit: Int) -> Problem {
        Problem(
            status: .contentTooLarge, code: "too-large", title: "Too large",
            detail: "The body is longer than \(limit / (1 << 20)) MB; nothing of it was taken.",
            headers: [.connection: "close"])
    }

    static let noRoom = Problem(
        status: .serviceUnavailable, code: "busy", title: "The desk is busy",
        detail: "Others are sending large files just now; nothing of yours was taken. Send it again in a while.",
        headers: [.retryAfter: "5", .connection: "close"])

    static func lacksScope(_ scope: TokenScope) -> Problem {
        Problem(
            status: .forbidden, code: "scope", title: "The token is not for this",
            detail: "This access token has no scope “\(scope.rawValue)”; make one that has.")
    }

    static let neverWasSo = Problem(
        status: .preconditionFailed, code: "conflict", title: "The article never was as If-Match says",
        detail: "If-Match names a revision that the article has not reached; read the article, and send its ETag.")

    static let noForm = Problem(
        status: .forbidden, code: "form", title: "This form is too old, or not ours",
        detail: "The request did not come from a page of this desk in your session. Load the page anew and try again.")
}
