import ArticleStore
import Editorial
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore

extension Router<DeskContext> {
    /// A route for somebody who works in the newsroom.
    func page(
        _ method: HTTPRequest.Method, _ path: RouterPath, of desk: Desk,
        _ answer: @escaping @Sendable (PageCall) async throws -> Response
    ) {
        on(path, method: method) { request, context in
            try await answer(try await PageCall(desk, request, context))
        }
    }
}

/// A request of a page by somebody who works in the newsroom.
struct PageCall: Sendable {
    let desk: Desk
    let request: Request
    let context: DeskContext
    let person: Person
    /// For a page that is only looked at, as it was when that was asked for.
    let newsroom: Newsroom

    var handle: Handle { person.handle }
    var page: Page { Page(desk: desk, visitor: context.visitor, person: person) }

    /// - Throws: `Problem` where nobody is logged in, or the person may not see what readers do not.
    init(_ desk: Desk, _ request: Request, _ context: DeskContext) async throws {
        guard case .person(let handle, _) = context.visitor else { throw Problem.unauthorised }
        (self.desk, self.request, self.context) = (desk, request, context)
        newsroom = desk.newsroom(for: request)
        person = try await newsroom.insider(handle)
    }

    /// A variable part of the path.
    func path(_ name: String) throws -> String {
        guard let text = context.parameters.get(name)?.removingPercentEncoding, !text.isEmpty,
            !text.utf8.contains(0)
        else {
            throw NewsroomError(.invalid("The address is not written as addresses are."))
        }
        return text
    }

    /// The article that the path names.
    func article() async throws -> ArticleReference { try await newsroom.resolve(try path("article")) }

    /// What stands behind the question mark.
    func query() throws -> FormFields { try FormFields(encoded: request.uri.query ?? "") }

    /// The fields of a form that a page of ours sent.
    /// - Throws: `Problem` where it comes from elsewhere.
    func form() async throws -> FormFields {
        let fields = try FormFields(encoded: try await request.bytes(limit: DeskLimits.form)[...])
        try requireProof(fields["csrf"])
        return fields
    }

    /// The body of a request that a script of ours sent.
    func scripted(limit: Int) async throws -> [UInt8] {
        try requireProof(request.headers[.formProof])
        return try await request.bytes(limit: limit)
    }

    func requireProof(_ proof: String?) throws {
        guard Secret.isSame(proof ?? "", context.visitor.formProof), !context.visitor.formProof.isEmpty else {
            throw Problem.noForm
        }
    }
}
