import ArticleStore
import Editorial
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore

/// Finds out who asks: by an access token, else by the cookie of a session.
struct Identification: RouterMiddleware {
    let desk: Desk

    func handle(
        _ request: Request, context: DeskContext, next: (Request, DeskContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.visitor = visitor(of: request)
        return try await next(request, context)
    }

    private func visitor(of request: Request) -> Visitor {
        if let authorization = request.headers[.authorization] {
            // Whoever sends a token means it: a wrong one is not made good by a cookie.
            guard authorization.lowercased().hasPrefix("bearer "),
                let token = desk.accounts.token(String(authorization.dropFirst(7))), let handle = Handle(token.handle)
            else { return .nobody }
            return .program(handle, token: token)
        }
        guard let secret = request.cookies[SessionCookie.name(isSecure: desk.settings.isSecure)]?.value,
            let session = desk.accounts.session(secret), let handle = Handle(session.handle)
        else { return .nobody }
        return .person(handle, session: session)
    }
}

/// The cookie of a session.
enum SessionCookie {
    /// Over HTTPS the prefix has browsers refuse one that another host or plain HTTP set
    /// (<https://developer.mozilla.org/docs/Web/HTTP/Cookies#cookie_prefixes>).
    static func name(isSecure: Bool) -> String { isSecure ? "__Host-galley" : "galley" }

    static func cookie(_ secret: String, isSecure: Bool) -> Cookie {
        Cookie(
            name: name(isSecure: isSecure), value: secret, maxAge: Int(DeskSession.lifetime), path: "/",
            secure: isSecure, httpOnly: true, sameSite: .lax)
    }

    /// One that takes the cookie away.
    static func ending(isSecure: Bool) -> Cookie {
        Cookie(
            name: name(isSecure: isSecure), value: "", maxAge: 0, path: "/", secure: isSecure, httpOnly: true,
            sameSite: .lax)
    }
}
