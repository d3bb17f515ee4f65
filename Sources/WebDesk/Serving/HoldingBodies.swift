import Hummingbird
import HummingbirdCore

/// Answers each request with room for its body, which it has for as long.
struct HoldingBodies: RouterMiddleware {
    let room: BodyRoom

    func handle(
        _ request: Request, context: DeskContext, next: (Request, DeskContext) async throws -> Response
    ) async throws -> Response {
        try await HeldBody.$current.withValue(HeldBody(in: room)) { try await next(request, context) }
    }
}
