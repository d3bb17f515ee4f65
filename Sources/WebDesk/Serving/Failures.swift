import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore

/// Answers errors that no route answered: as a problem below `/api`, as a page elsewhere.
struct Failures: RouterMiddleware {
    let desk: Desk

    func handle(
        _ request: Request, context: DeskContext, next: (Request, DeskContext) async throws -> Response
    ) async throws -> Response {
        do { return try await next(request, context) } catch {
            let problem = Problem(error)
            if problem.status.code >= 500 {
                context.logger.error("A request failed.", metadata: ["error": "\(error)"])
            }
            if request.uri.path.hasPrefix("/api/") {
                let isUnanswered = (error as? HTTPError)?.status == .notFound
                return (isUnanswered ? APIController.unanswered(request.uri.path) : problem).response
            }
            return await ProblemPage(desk: desk, problem: problem, visitor: context.visitor).response(for: request)
        }
    }
}
