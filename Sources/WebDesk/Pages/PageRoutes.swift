import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore

/// The pages for people.
struct PageRoutes: Sendable {
    let desk: Desk

    func add(to router: Router<DeskContext>) {
        router.get("/assets/{file}") { _, context in try asset(context.parameters.get("file") ?? "") }
        LogIn(desk: desk).add(to: router)
        BoardPages(desk: desk).add(to: router)
        WritingPages(desk: desk).add(to: router)
        WritingHelp(desk: desk).add(to: router)
        ReviewPages(desk: desk).add(to: router)
        HistoryPages(desk: desk).add(to: router)
        CreditPages(desk: desk).add(to: router)
        WorkflowPage(desk: desk).add(to: router)
        EditionPages(desk: desk).add(to: router)
    }

    private func asset(_ name: String) throws -> Response {
        guard let file = Assets.file("static/\(name)"),
            let type = Self.types[String(name.split(separator: ".").last ?? "")]
        else { throw Problem.noPage }
        return Response(
            status: .ok, headers: [.contentType: type, .cacheControl: "public, max-age=300"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: file.bytes)))
    }

    private static let types = [
        "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml",
    ]
}

extension Problem {
    static let noPage = Problem(
        status: .notFound, code: "not-found", title: "There is no such page", detail: "Nothing is at this address.")
}
