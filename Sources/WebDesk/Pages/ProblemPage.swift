import ArticleStore
import Editorial
import HTTPTypes
import Hummingbird
import HummingbirdCore

/// An error as a page.
struct ProblemPage: Sendable {
    let desk: Desk
    let problem: Problem
    let visitor: Visitor

    /// The answer; to whoever is not logged in where somebody has to be, the way there.
    func response(for request: Request) async -> Response {
        if problem.status == .unauthorized {
            return Page.redirect(to: LogIn.path(next: request.method == .get ? request.uri.string : "/desk"))
        }
        let person = if let handle = visitor.handle { try? await desk.newsroom.insider(handle) } else { nil as Person? }
        let page = Page(desk: desk, visitor: visitor, person: person)
        let values: PageValues = ["status": String(problem.status.code), "detail": problem.detail]
        let shown = try? page.response(
            "problem", title: problem.title, at: "", status: problem.status, problem.values.with(values))
        return shown ?? problem.response
    }
}
