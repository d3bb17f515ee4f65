import ArticleStore
import Editorial
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Synchronization
import Testing

@testable import WebDesk

@Suite struct WebhookTests {
    @Test("A webhook is told of what readers get, signed, in order, and again where it did not take it")
    func delivery() async throws {
        let (desk, site) = (try await OpenDesk(), try await Site())
        let webhooks = Webhooks(of: desk.newsroom)
        let webhook = try await webhooks.add("http://127.0.0.1:\(site.port)/rebuild", isForAll: false)
        let first = try await published("One", desk.newsroom)
        let second = try await published("Two", desk.newsroom)
        var received: [Site.Received] = []
        for await event in site.events {
            received.append(event)
            if received.count == 3 { break }
        }
        #expect(received.map(\.id) == [first, first, second], "the first attempt was refused")
        for event in received {
            let seconds = try #require(event.signature?.dropFirst(2).prefix { $0 != "," }).description
            let time = try #require(Int64(seconds))
            #expect(event.signature == WebhookDelivery.signature(of: event.body, by: webhook.secret, at: time))
        }
        try webhooks.remove(webhook.id)
        #expect(webhooks.all.isEmpty)
    }

    @Test("What a webhook took is remembered, and never brings back one that was removed meanwhile")
    func taken() async throws {
        let desk = try await OpenDesk()
        let webhooks = Webhooks(of: desk.newsroom)
        let webhook = try await webhooks.add("http://127.0.0.1:1/", isForAll: true)
        #expect(webhooks.all.map(\.id) == [webhook.id])
        let commit = try await published("One", desk.newsroom)
        try webhooks.note(commit, by: webhook)
        #expect(Webhooks(of: desk.newsroom).all.map(\.after) == [commit])
        try webhooks.remove(webhook.id)
        try webhooks.note(commit, by: webhook)
        #expect(webhooks.all.isEmpty)
        let left = try FileManager.default.subpathsOfDirectory(atPath: "\(desk.newsroom.path)/desk")
        #expect(!left.contains { $0.contains(webhook.id) })
    }

    @Test("What is no address is refused")
    func addresses() async throws {
        let desk = try await OpenDesk()
        for address in ["", "example.org", "ftp://example.org", "https://", "https://exa mple.org", "javascript:x"] {
            await #expect(throws: NewsroomError.self) {
                try await Webhooks(of: desk.newsroom).add(address, isForAll: true)
            }
        }
    }

    /// Publishes a story.
    /// - Returns: The commit of the publication.
    private func published(_ headline: String, _ newsroom: Newsroom) async throws -> String {
        let people = ["rosa", "edgar", "paula"].compactMap { Handle($0) }
        let id = try await newsroom.create(Draft(headline: headline, body: "Text.\n"), by: people[0]).id
        try await newsroom.submit(id, by: people[0])
        try await newsroom.approve(id, by: people[1])
        return try await newsroom.publish(id, by: people[2]).commit
    }
}

/// A site that is told of events, and refuses the very first one.
private final class Site: Sendable {
    struct Received: Sendable {
        let id: String?
        let signature: String?
        let body: String
    }

    let port: Int
    let events: AsyncStream<Received>
    private let task: Task<Void, any Error>

    init() async throws {
        let (events, continuation) = AsyncStream.makeStream(of: Received.self)
        let (ports, opened) = AsyncStream.makeStream(of: Int.self)
        let counter = Counter()
        let router = Router()
        router.post("/rebuild") { request, _ -> HTTPResponse.Status in
            let body = String(buffer: try await request.body.collect(upTo: 1 << 20))
            continuation.yield(
                Received(
                    id: Self.header("Galley-Event-Id", of: request),
                    signature: Self.header("Galley-Signature", of: request),
                    body: body))
            return counter.next() == 1 ? .internalServerError : .ok
        }
        let application = Application(
            router: router, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { opened.yield($0.localAddress?.port ?? 0) }, logger: Logger(label: "site"))
        task = Task { try await application.run() }
        self.events = events
        port = try #require(await ports.first { _ in true })
    }

    deinit { task.cancel() }

    private static func header(_ name: String, of request: Request) -> String? {
        HTTPField.Name(name).flatMap { request.headers[$0] }
    }
}

/// Counts from 1.
private final class Counter: Sendable {
    private let count = Mutex(0)

    func next() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }
}
