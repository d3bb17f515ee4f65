import ArticleStore
import Editorial
import Foundation
import Testing

@testable import WebDesk

/// What pages of the desk say, asked for as a browser without scripts does.
@Suite struct DeskPagesTests {
    private let rosa: Handle
    private let edgar: Handle

    init() throws {
        rosa = try #require(Handle("rosa"))
        edgar = try #require(Handle("edgar"))
    }

    @Test("A comment stays with the words that it is about while the text around them, and they themselves, change")
    func anchoredComments() async throws {
        let desk = try await OpenDesk()
        let text = "The council votes on Tuesday.\n\n**Nobody** expects a <majority> & more.\n"
        let id = try await desk.newsroom.create(Draft(headline: "Council", body: text), by: rosa).id
        let (session, proof) = try desk.session(of: "edgar")
        let quote = FormFields.encoded("Nobody expects a <majority>")
        let sent = try await desk.send(
            "POST", "/desk/articles/\(id.text)/comments", headers: session,
            body: "csrf=\(proof)&text=Who%20says%20so%3F&quote=\(quote)&blocking=true")
        #expect(sent.status == 303)
        func review() async throws -> String {
            try await desk.send("GET", "/desk/articles/\(id.text)/review", headers: session).text
        }
        func save(_ body: String) async throws {
            try await desk.newsroom.save(id, Edit(body: body), by: rosa)
        }
        let mark = "<strong><mark id=\"on-c1\" class=\"commented\">Nobody</mark></strong><mark class=\"commented\">"
        #expect(try await review().contains(mark + " expects a &lt;majority</mark>"))
        try await save("First, the weather.\n\n" + text)
        let moved = try await review()
        #expect(moved.contains(mark + " expects a &lt;majority</mark>"))
        #expect(moved.contains("aria-label=\"Comment 1\"") && !moved.contains("The words changed since."))
        try await save(text.replacing("expects a", with: "really expects a clear"))
        let changed = try await review()
        #expect(changed.contains("expects a clear &lt;majority</mark>"))
        #expect(changed.contains("The words changed since."))
        try await save("The council votes on Tuesday.\n")
        let gone = try await review()
        #expect(gone.contains("The words are not in the text any more.") && !gone.contains("<mark"))
        try await desk.newsroom.act(.resolve("c1"), on: id, by: edgar)
        try await save(text)
        #expect(try await review().contains("<mark") == false)
    }

    @Test("The line is shown as it will be printed, before the credit is added")
    func creditPreview() async throws {
        let desk = try await OpenDesk()
        let id = try await desk.newsroom.create(Draft(headline: "Council", body: "Text.\n"), by: rosa).id
        let (session, proof) = try desk.session(of: "rosa")
        func line(_ fields: String) async throws -> Answer {
            try await desk.send(
                "POST", "/desk/articles/\(id.text)/credits/preview", headers: session, body: "csrf=\(proof)&\(fields)")
        }
        let shown = try await line("contributor=afp&role=contributor&tier=tagline")
        #expect(shown.status == 200)
        try await desk.newsroom.act(
            .credit(CreditRequest(contributor: "afp", role: .contributor, tier: .tagline)), on: id, by: rosa)
        let printed = try #require(try await desk.newsroom.article(id).content.creditline)
        #expect(try shown.json("line") == .string(printed))
        #expect(try await line("contributor=afp&role=contributor&tier=internal").json("line") == "")
        #expect(try await line("contributor=%20&role=contributor").status == 400)
        #expect(try await line("contributor=a%0Ab&role=contributor").status == 400)
    }

    @Test("The board is filtered by section among all articles, and the edition names the sections that readers have")
    func sections() async throws {
        let desk = try await OpenDesk()
        let paula = try #require(Handle("paula"))
        func create(_ headline: String, _ section: String) async throws -> ArticleID {
            try await desk.newsroom.create(
                Draft(headline: headline, body: "Text.\n", fields: [FieldEdit("section", section)]), by: rosa
            ).id
        }
        let sport = try await create("Regatta won", "Sport & Games")
        _ = try await create("Secret plan", "Secret")
        for number in 1...60 { _ = try await create("Story \(number)", "News") }
        let (session, _) = try desk.session(of: "rosa")
        let filtered = try await desk.send(
            "GET", "/desk?section=\(FormFields.encoded("Sport & Games"))", headers: session)
        #expect(filtered.text.contains("Regatta won") && !filtered.text.contains("Story 60"))
        try await desk.newsroom.submit(sport, by: rosa)
        try await desk.newsroom.approve(sport, by: edgar)
        try await desk.newsroom.publish(sport, by: paula)
        let front = try await desk.send("GET", "/").text
        #expect(front.contains("href=\"/section/Sport%20%26%20Games\""))
        #expect(!front.contains("/section/Secret") && !front.contains("/section/News"))
        let page = try await desk.send("GET", "/section/Sport%20%26%20Games")
        #expect(page.text.contains("Regatta won") && page.text.contains("aria-current=\"page\""))
        #expect(try await desk.send("GET", "/section/Secret").status == 404)
    }

    @Test(
        "What another site's page sends is refused, whatever it brings; a program with a token may come from anywhere")
    func otherSites() async throws {
        let desk = try await OpenDesk()
        let (session, proof) = try desk.session(of: "rosa")
        let foreign = session.merging(["Sec-Fetch-Site": "cross-site"]) { $1 }
        let body = "csrf=\(proof)&headline=Forged&body=Text"
        #expect(try await desk.send("POST", "/desk/new", headers: foreign, body: body).status == 403)
        #expect(try await desk.newsroom.list().isEmpty)
        #expect(try await desk.send("GET", "/desk", headers: foreign).status == 200)
        let token = try await desk.token("rosa")
        let created = try await desk.send(
            "POST", "/api/v1/articles", token: token, headers: ["Sec-Fetch-Site": "cross-site"],
            body: #"{"headline":"By a program"}"#)
        #expect(created.status == 201)
        #expect(try await desk.send("POST", "/desk/new", headers: session, body: body).status == 303)
    }
}
