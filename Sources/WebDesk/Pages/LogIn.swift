import ArticleStore
import Editorial
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore

/// Logging in and out.
struct LogIn: Sendable {
    let desk: Desk

    /// A cookie of its own keeps other sites from logging somebody in under another name.
    private static let cookie = "galley-login"

    /// The way to the log-in page, and back to where somebody wanted to go.
    static func path(next: String) -> String {
        let allowed = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "/-._~"))
        return "/desk/login?next=\(next.addingPercentEncoding(withAllowedCharacters: allowed) ?? "")"
    }

    func add(to router: Router<DeskContext>) {
        router.get("/desk/login") { request, _ in
            let fields = try FormFields(encoded: request.uri.query ?? "")
            return try page(next: fields["next"] ?? "/desk", failure: nil, status: .ok)
        }
        router.post("/desk/login") { request, context in try await logIn(request, context) }
        router.post("/desk/logout") { request, context in
            let call = try await PageCall(desk, request, context)
            _ = try await call.form()
            if case .person(_, let session) = context.visitor { try desk.accounts.end(session) }
            var response = Page.redirect(to: "/desk/login")
            response.setCookie(SessionCookie.ending(isSecure: desk.settings.isSecure))
            return response
        }
    }

    private func page(next: String, failure: String?, status: HTTPResponse.Status) throws -> Response {
        let secret = Secret().text
        let page = Page(desk: desk, visitor: .nobody, person: nil)
        var response = try page.response(
            "login", title: "Log in", at: "/desk/login", status: status, formProof: Secret.proof(of: secret),
            ["next": next, "failed": failure])
        response.setCookie(
            Cookie(
                name: Self.cookie, value: secret, path: "/desk/login", secure: desk.settings.isSecure, httpOnly: true,
                sameSite: .strict))
        return response
    }

    private func logIn(_ request: Request, _ context: DeskContext) async throws -> Response {
        let fields = try FormFields(encoded: try await request.bytes(limit: 1 << 16)[...])
        let next = fields["next"] ?? "/desk"
        guard let cookieSecret = request.cookies[Self.cookie]?.value, !cookieSecret.isEmpty,
            Secret.isSame(fields["csrf"] ?? "", Secret.proof(of: cookieSecret))
        else { return try page(next: next, failure: "The page was too old; try again.", status: .forbidden) }
        let (name, now) = (fields["handle"] ?? "", desk.newsroom.clock.now)
        let handle = Handle(name)
        let address = ClientAddress.of(
            request.headers, remote: context.remoteAddress, isBehindProxy: desk.settings.isBehindProxy)
        let names = ["handle \(handle?.text ?? "")", "address \(address)"]
        let wait = await desk.throttle.begin(names, at: now)
        guard wait == 0 else {
            var response = try page(
                next: next, failure: "Too many attempts; wait \(wait) s and try again.", status: .tooManyRequests)
            response.headers[.retryAfter] = String(wait)
            return response
        }
        let hash = await desk.accounts.hash(matching: fields["password"] ?? "", of: handle)
        await desk.throttle.end(names, succeeded: hash != nil)
        guard let hash, let handle, let (secret, _) = try desk.accounts.begin(handle, by: hash) else {
            return try page(next: next, failure: "Handle and password do not go together.", status: .forbidden)
        }
        // The browser forgets the session that it had: nobody else goes on with it.
        if case .person(_, let session) = context.visitor { try desk.accounts.end(session) }
        return entered(with: secret, next: next)
    }

    /// On to where the person wanted to go, on this desk, with a new session, whatever the browser brought.
    private func entered(with secret: String, next: String) -> Response {
        let isHere = next.hasPrefix("/desk") && !next.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: "\\") }
        var response = Page.redirect(to: isHere ? next : "/desk")
        response.setCookie(SessionCookie.cookie(secret, isSecure: desk.settings.isSecure))
        return response
    }
}
