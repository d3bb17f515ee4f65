import AsyncHTTPClient
import Foundation
import NIOHTTP1

/// `galley serve` as it is released, on a newsroom: nothing is set for speed.
struct GalleyDesk: DeskSide {
    let server: ServerProcess
    let share: Int
    let compared: [String]
    private let rosa: DeskClient
    private let edgar: DeskClient
    private let paula: DeskClient
    private let browser: DeskClient

    private static let password = "correct horse battery"

    /// Opens a newsroom as a desk, with a program of each person and with one who is logged in.
    init(_ galley: String, on newsroom: String, compared: [String] = [], share: Int = 0, log: String) async throws {
        let environment = ["GALLEY_NEWSROOM": newsroom, "LOG_LEVEL": "warning"]
        func run(_ arguments: String..., input: String = "") throws -> String {
            try Child.run(galley, arguments, input: input, environment: environment)
        }
        (self.share, self.compared) = (share, compared)
        let known = try? run("account", "password", "rosa", input: Self.password)
        if known == nil { _ = try run("account", "add", "rosa", input: Self.password) }
        func token(_ handle: String) throws -> String {
            try run("account", "token", "make", handle, "--scope", "read", "--scope", "write", "--scope", "publish")
        }
        let tokens = try ["rosa", "edgar", "paula"].map(token)
        server = try await ServerProcess(galley, ["serve", "--port", "0"], environment: environment, log: log)
        let client = DeskClient(address: server.address)
        let programs = tokens.map { client.with("Authorization", "Bearer \($0)") }
        (rosa, edgar, paula) = (programs[0], programs[1], programs[2])
        browser = try await Self.logIn(client)
    }

    private static func logIn(_ client: DeskClient) async throws -> DeskClient {
        let page = try await client.get("/desk/login").expecting(200)
        let form = [
            ("csrf", page.field("csrf") ?? ""), ("handle", "rosa"), ("password", password), ("next", "/desk"),
        ]
        let cookie = "galley-login=\(page.cookies["galley-login"] ?? "")"
        let entered = try await client.with("Cookie", cookie).post("/desk/login", form: form).expecting(303)
        return client.with("Cookie", "galley=\(entered.cookies["galley"] ?? "")")
    }

    func create(_ story: DeskStory) async throws -> String {
        let answer = try await rosa.post("/api/v1/articles", json: ["headline": story.headline, "body": story.body])
        let address = try answer.expecting(201, #""state":"draft""#).headers.first(name: "Location") ?? ""
        return String(address.split(separator: "/").last ?? "")
    }

    func save(_ story: DeskStory, to article: String) async throws {
        try await act("save", article, rosa, ["body": story.body]).expecting(200, #""state":"draft""#)
    }

    func submit(_ story: DeskStory, _ article: String) async throws {
        try await act("submit", article, rosa).expecting(200, #""state":"review""#)
    }

    func approveAndPublish(_ article: String) async throws {
        try await approve(article)
        try await publish(article)
    }

    func approve(_ article: String) async throws {
        try await act("approve", article, edgar).expecting(200, #""state":"review""#)
    }

    func publish(_ article: String) async throws {
        try await act("publish", article, paula).expecting(200, #""status":"published""#)
    }

    private func act(
        _ action: String, _ article: String, _ client: DeskClient, _ content: [String: String] = [:]
    ) async throws -> DeskAnswer {
        try await client.post("/api/v1/articles/\(article)/actions/\(action)", json: content)
    }

    func board() async throws { try await browser.get("/desk").expecting(200, "tory ", "</html>") }

    func compare(_ article: String) async throws {
        try await browser.get("/desk/articles/\(article)/review?from=1&to=current").expecting(200, "<ins", "<del")
    }

    func search(_ word: String) async throws {
        try await browser.get("/desk/search?q=\(word)").expecting(200, "Story number ", "</html>")
    }

    func requireOut(_ articles: [(article: String, story: DeskStory)]) async throws {
        for (article, story) in articles {
            let answer = try await rosa.get("/api/v1/articles/\(article)").expecting(200, #""status":"published""#)
            let json = try JSONSerialization.jsonObject(with: Data(answer.text.utf8)) as? [String: Any]
            let fields = json?["fields"] as? [String: Any]
            let body = (json?["body"] as? String)?.trimmingCharacters(in: .whitespacesAndNewlines)
            guard body == story.body.trimmingCharacters(in: .whitespacesAndNewlines),
                fields?["headline"] as? String == story.headline
            else {
                throw Unexpected(description: "\(article) is not as it was saved: \(answer.text.prefix(200))")
            }
        }
    }

    /// Opens a stream of events.
    func events() async throws -> HTTPClientResponse.Body { try await rosa.stream("/api/v1/events") }
}
