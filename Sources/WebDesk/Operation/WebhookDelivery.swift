import ArticleStore
import AsyncHTTPClient
internal import Crypto
import Editorial
import Foundation
import Logging
import NIOCore
import NIOHTTP1

/// Tells webhooks of actions: each at least once, in the order of `main`, again and again until it is taken.
///
/// The id of an event is its commit. The body is signed: `Galley-Signature: t=SECONDS,v1=HMAC`, where HMAC is that of the
/// seconds, a full stop and the body, by SHA-256 with the webhook's secret, as hexadecimal digits.
actor WebhookDelivery {
    private let newsroom: Newsroom
    private let webhooks: Webhooks
    private let logger: Logger
    /// Those that failed: how often, and when to try again.
    private var failures: [String: (count: Int, next: ContinuousClock.Instant)] = [:]

    private static let page = 100
    private static let timeout = TimeAmount.seconds(10)
    /// The longest pause between two attempts, in seconds.
    private static let longest = 300

    init(_ newsroom: Newsroom, logger: Logger) {
        self.newsroom = newsroom
        self.logger = logger
        webhooks = Webhooks(of: newsroom)
    }

    /// Tells every webhook what it has not taken yet; one that fails does not hold up the others.
    func deliver() async {
        await withTaskGroup { group in
            for webhook in webhooks.all where isDue(webhook) {
                group.addTask { await self.deliver(to: webhook) }
            }
        }
    }

    private func isDue(_ webhook: Webhook) -> Bool { failures[webhook.id].map { $0.next <= .now } ?? true }

    private func deliver(to webhook: Webhook) async {
        do {
            var place = NewsPlace.start
            if let after = webhook.after, let known = try await newsroom.place(ofCommit: after) { place = known }
            for action in try await newsroom.news(after: place, limit: Self.page) {
                if webhook.wants(action) { try await send(action, to: webhook) }
                try webhooks.note(action.entry.commit, by: webhook)
            }
            failures[webhook.id] = nil
        } catch { noteFailure(of: webhook, error) }
    }

    private func send(_ action: NewsroomAction, to webhook: Webhook) async throws {
        let body = (["id": .string(action.entry.commit), "article": .string(action.article)] as JSON)
            .followed(by: action.entry.json).description
        var request = HTTPClientRequest(url: webhook.url)
        request.method = .POST
        request.headers.add(name: "Content-Type", value: "application/json")
        request.headers.add(name: "Galley-Event-Id", value: action.entry.commit)
        request.headers.add(
            name: "Galley-Signature",
            value: Self.signature(of: body, by: webhook.secret, at: newsroom.clock.now.seconds))
        request.body = .bytes(ByteBuffer(string: body))
        let answer = try await HTTPClient.shared.execute(request, timeout: Self.timeout)
        guard (200..<300).contains(Int(answer.status.code)) else {
            throw NewsroomError(.failed("It answered \(answer.status.code)."))
        }
    }

    static func signature(of body: String, by secret: String, at seconds: Int64) -> String {
        let key = SymmetricKey(data: Data(secret.utf8))
        let code = HMAC<SHA256>.authenticationCode(for: Data("\(seconds).\(body)".utf8), using: key)
        return "t=\(seconds),v1=\(Secret.hexadecimal(code))"
    }

    private func noteFailure(of webhook: Webhook, _ error: any Error) {
        let count = (failures[webhook.id]?.count ?? 0) + 1
        let pause = min(Self.longest, 1 << min(count, 9))
        failures[webhook.id] = (count, .now + .seconds(pause))
        logger.warning(
            "A webhook did not take an event; it is tried again.",
            metadata: ["webhook": "\(webhook.id)", "in": "\(pause) s", "error": "\(error)"])
    }
}
