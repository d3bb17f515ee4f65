import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore

/// Counts each request, and logs it in one line.
struct Measuring: RouterMiddleware {
    let desk: Desk

    func handle(
        _ request: Request, context: DeskContext, next: (Request, DeskContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        desk.metrics.begin()
        var status = 500
        defer {
            let seconds = (ContinuousClock.now - start) / .seconds(1)
            // By the route's pattern: an address may be a secret, and there are endless ones.
            let route = context.endpointPath ?? "none"
            desk.metrics.end(route: route, method: request.method.rawValue, status: status, seconds: seconds)
            context.logger.info(
                "request",
                metadata: [
                    "method": "\(request.method.rawValue)", "route": "\(route)", "status": "\(status)",
                    "ms": "\((seconds * 10_000).rounded() / 10)",
                ])
        }
        let response = try await next(request, context)
        status = response.status.code
        return response
    }
}
