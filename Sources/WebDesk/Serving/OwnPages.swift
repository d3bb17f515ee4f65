import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore

/// Refuses what a browser says another site's page is sending (<https://www.w3.org/TR/fetch-metadata/>), before anything else
/// looks at it. Browsers that say nothing are held to the proof in each form.
struct OwnPages: RouterMiddleware {
    func handle(
        _ request: Request, context: DeskContext, next: (Request, DeskContext) async throws -> Response
    ) async throws -> Response {
        let changes = ![.get, .head, .options].contains(request.method)
        if changes, request.headers[.authorization] == nil, let site = request.headers[.fetchSite],
            ["cross-site", "same-site"].contains(site)
        {
            throw Problem.noForm
        }
        return try await next(request, context)
    }
}

extension HTTPField.Name {
    /// Whose page a browser sends a request for.
    static var fetchSite: Self { Self("Sec-Fetch-Site") ?? .cookie }
}
