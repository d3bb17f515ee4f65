import ArticleStore
import Editorial
import Foundation
import Testing

@testable import WebDesk

@Suite struct EventTests {
    /// What somebody hears until so many events came, or the stream ends.
    private func events(
        _ desk: OpenDesk, _ token: String, after commit: String? = nil, count: Int
    ) async throws -> RawConnection.Answer {
        let last = commit.map { "Last-Event-ID: \($0)\r\n" } ?? ""
        let head = "GET /api/v1/events HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer \(token)\r\n\(last)\r\n"
        return try await RawConnection.exchange(head, port: desk.port) { text in
            Self.ids(in: text).count >= count || text.hasSuffix("\r\n0\r\n\r\n")
        }
    }

    private static func ids(in stream: String) -> [String] {
        // By bytes: a chunk's end is a Character of two.
        stream.utf8.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
            .filter { $0.hasPrefix("id: ") }.map { String($0.dropFirst(4)) }
    }

    @Test("Whoever listens hears every action once, in order, and goes on where it was after the connection broke")
    func stream() async throws {
        let desk = try await OpenDesk()
        let rosa = try #require(Handle("rosa"))
        let token = try await desk.token("rosa", [.read])
        async let heard = events(desk, token, count: 4)
        // The stream opens first; what happened before it is not news.
        while await desk.desk.pulse.count == 0 { try await Task.sleep(for: .milliseconds(20)) }
        var commits: [String] = []
        for number in 1...3 {
            commits.append(try await desk.newsroom.create(Draft(headline: "Story \(number)"), by: rosa).commit)
        }
        let (first, last) = (commits[0], commits[2])
        async let goneOn = events(desk, token, after: first, count: 3)
        async let latest = events(desk, token, after: last, count: 1)
        commits.append(try await desk.newsroom.create(Draft(headline: "Story 4"), by: rosa).commit)
        let stream = try await heard.text
        #expect(stream.contains("Content-Type: text/event-stream"))
        #expect(Self.ids(in: stream) == commits, "\(stream)")
        #expect(stream.contains("event: action\ndata: {"))
        #expect(Self.ids(in: try await goneOn.text) == Array(commits.dropFirst()))
        #expect(Self.ids(in: try await latest.text) == [commits[3]], "what was heard already is not told again")
    }

    @Test("A stream ends when the right to hear it does")
    func revoked() async throws {
        let desk = try await OpenDesk()
        let (rosa, edgar) = (try #require(Handle("rosa")), try #require(Handle("edgar")))
        let token = try await desk.token("rosa", [.read])
        async let heard = events(desk, token, count: 1)
        while await desk.desk.pulse.count == 0 { try await Task.sleep(for: .milliseconds(20)) }
        try desk.desk.accounts.remove(rosa)
        let secret = try await desk.newsroom.create(Draft(headline: "Not for rosa"), by: edgar).commit
        let stream = try await heard
        #expect(!stream.text.contains(secret))
        #expect(stream.isEnded || stream.text.hasSuffix("\r\n0\r\n\r\n"), "\(stream.text)")
    }
}
