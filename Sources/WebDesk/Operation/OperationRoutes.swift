import ArticleStore
import Editorial
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore

/// What watches over the desk asks: whether it lives, whether it can work, what it counted.
struct OperationRoutes: Sendable {
    let desk: Desk

    func add(to router: Router<DeskContext>) {
        router.get("/healthz") { _, _ in Self.text("ok\n") }
        router.get("/readyz") { _, _ in
            do {
                _ = try await desk.newsroom.newestPlace()
                return Self.text("ready\n")
            } catch { return Self.text("\(error)\n", status: .serviceUnavailable) }
        }
        // Only for this machine and whoever has a token: it tells how busy a newsroom is.
        router.get("/metrics") { _, context in
            let isLocal = context.remoteAddress.map(ClientAddress.isLocal) ?? true
            guard isLocal && !desk.settings.isBehindProxy || context.visitor.handle != nil else {
                throw Problem.unauthorised
            }
            return Self.text(await desk.metrics.text(listeners: desk.pulse.count))
        }
    }

    private static func text(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
