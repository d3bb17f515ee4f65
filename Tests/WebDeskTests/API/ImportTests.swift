import ArticleStore
import Editorial
import HTTPTypes
import Testing

@testable import WebDesk

@Suite struct ImportTests {
    private static let wireCopy = """
        Boats collide off Ostby

        Two boats collided on Friday.

        AFP contributed to this report.
        """

    private func send(
        _ desk: OpenDesk, _ query: String = "", token: String, key: String? = nil, body: String
    ) async throws -> Answer {
        try await desk.send(
            "POST", "/api/v1/imports\(query)", token: token, headers: key.map { ["Idempotency-Key": $0] } ?? [:],
            body: body)
    }

    @Test("Wire copy becomes one draft, however often it is sent, with its credits read and its words the agency's")
    func wireCopy() async throws {
        let desk = try await OpenDesk()
        let rosa = try await desk.token("rosa", [.write])
        let reading = try await desk.token("rosa", [.read])
        let first = try await send(desk, "?wire=AFP", token: rosa, key: "wire-1", body: Self.wireCopy)
        #expect(first.status == 201, "\(first.text)")
        try desk.forgetAnswers()
        let again = try await send(desk, "?wire=AFP", token: rosa, key: "wire-1", body: Self.wireCopy)
        #expect(again.status == 201 && again.text == first.text)
        let address = try #require(first.header("Location"))
        let article = try await desk.send("GET", address, token: reading)
        #expect(try article.json("fields", "headline") == "Boats collide off Ostby" && article.json("state") == "draft")
        #expect(article.text.contains("AFP contributed to this report."))
        let words = try await desk.send("GET", "\(address)/provenance", token: reading)
        #expect(words.text.contains("afp"), "\(words.text)")
        #expect(try await desk.newsroom.list().count == 1)
    }

    @Test("What readers have already is imported by an administrator with a token to publish, under its date")
    func archive() async throws {
        let desk = try await OpenDesk()
        let story = "---\ntitle: Old news\ndate: 2019-05-04T08:00:00Z\n---\n\nIt was.\n"
        let writing = try await desk.token("adam", [.write])
        #expect(try await send(desk, "?published=true", token: writing, body: story).status == 403)
        let rosa = try await desk.token("rosa", [.publish])
        #expect(try await send(desk, "?published=true", token: rosa, body: story).status == 403)
        #expect(try await send(desk, token: rosa, body: story).status == 403)
        let adam = try await desk.token("adam", [.publish])
        let imported = try await send(desk, "?published=true", token: adam, body: story)
        #expect(try imported.status == 201 && imported.json("status") == "published", "\(imported.text)")
        #expect(try await desk.send("GET", "/articles/2019/05/04/old-news/").status == 200)
    }

    @Test("What is no story is refused, in words, and leaves nothing")
    func refused() async throws {
        let desk = try await OpenDesk()
        let rosa = try await desk.token("rosa")
        for (query, body) in [
            ("?wire=Nobody%20knows", Self.wireCopy), ("?published=perhaps", Self.wireCopy), ("?name=x", Self.wireCopy),
            ("", "---\ntitle: [\n---\nText.\n"), ("?published=true", Self.wireCopy),
        ] {
            let answer = try await send(desk, query, token: rosa, body: body)
            #expect([400, 403, 404, 409, 422].contains(answer.status), "\(query): \(answer.text)")
            #expect(answer.header("Content-Type") == "application/problem+json")
        }
        let bytes = try await desk.send(
            "POST", "/api/v1/imports", token: rosa, bytes: [0x41, 0xFF, 0x42])
        #expect(bytes.status == 400 && bytes.text.contains("UTF-8"), "\(bytes.text)")
        #expect(try await desk.newsroom.list() == [])
    }
}
