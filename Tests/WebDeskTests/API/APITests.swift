import ArticleStore
import Editorial
import HTTPTypes
import Testing

@testable import WebDesk

@Suite struct APITests {
    private static let story =
        #"{"headline":"Ferry strike","body":"The ferries stand still.\n","fields":{"section":"news"}}"#

    @Test("A story goes from creation to the edition by the API alone, each action with the rights of its person")
    func lifeOfAStory() async throws {
        let desk = try await OpenDesk()
        let (rosa, edgar) = (try await desk.token("rosa"), try await desk.token("edgar"))
        let paula = try await desk.token("paula")
        let created = try await desk.send("POST", "/api/v1/articles", token: rosa, body: Self.story)
        #expect(created.status == 201)
        let address = try #require(created.header("Location"))
        func act(_ action: String, _ token: String, _ body: String = "{}") async throws -> Answer {
            try await desk.send("POST", "\(address)/actions/\(action)", token: token, body: body)
        }
        #expect(try await act("submit", rosa).status == 200)
        let refused = try await act("approve", rosa)
        #expect(refused.status == 403)
        #expect(refused.header("Content-Type") == "application/problem+json")
        #expect(try await act("return", edgar, #"{"note":"Who says so?"}"#).json("state") == "draft")
        #expect(
            try await act("save", rosa, #"{"body":"The ferries stand still, the union said.\n"}"#).json("revision") == 2
        )
        #expect(try await act("submit", rosa).status == 200)
        #expect(try await act("approve", edgar).status == 200)
        let published = try await act("publish", paula)
        #expect(try published.json("status") == "published", "\(published.text)")
        let page = try await desk.send("GET", "/")
        #expect(page.text.contains("Ferry strike"))
        let history = try await desk.send("GET", "\(address)/history", token: rosa)
        guard case .array(let entries) = try history.json() else { throw NewsroomError(.failed("no list")) }
        #expect(entries.count == 7)
    }

    @Test("A request without a token, or with one of a lesser scope, gets nothing that readers do not see")
    func rights() async throws {
        let desk = try await OpenDesk()
        let rosa = try await desk.token("rosa")
        let created = try await desk.send("POST", "/api/v1/articles", token: rosa, body: Self.story)
        let address = try #require(created.header("Location"))
        let reading = try await desk.token("rosa", [.read])
        let writing = try await desk.token("paula", [.write])
        for path in ["", "/history", "/diff", "/provenance", "/document", "/media/a.jpg"] {
            #expect(try await desk.send("GET", address + path).status == 401, "\(path)")
            #expect(try await desk.send("GET", address + path, token: writing).status == 403, "\(path)")
            #expect(try await desk.send("GET", address + path, token: "galley_guess").status == 401, "\(path)")
        }
        for path in ["/articles", "/board", "/search?q=ferry", "/people", "/credits/report", "/events", "/tokens"] {
            #expect(try await desk.send("GET", "/api/v1" + path).status == 401, "\(path)")
        }
        #expect(try await desk.send("POST", "\(address)/actions/submit", token: reading, body: "{}").status == 403)
        #expect(try await desk.send("POST", "\(address)/actions/publish", token: writing, body: "{}").status == 403)
        let adam = try #require(Handle("adam"))
        try await desk.newsroom.configure(.removePerson(try #require(Handle("rosa"))), by: adam)
        #expect(try await desk.send("GET", address, token: rosa).status == 403)
    }

    @Test("If-Match with an older revision is answered by 412 and the merge; the base in the body merges at once")
    func preconditions() async throws {
        let desk = try await OpenDesk()
        let rosa = try await desk.token("rosa")
        let body = #"{"headline":"Two","body":"One paragraph.\n\nAnother one.\n"}"#
        let created = try await desk.send("POST", "/api/v1/articles", token: rosa, body: body)
        let address = try #require(created.header("Location"))
        let tag = try #require(try await desk.send("GET", address, token: rosa).header("ETag"))
        func save(_ text: String, _ headers: [String: String]) async throws -> Answer {
            try await desk.send(
                "POST", "\(address)/actions/save", token: rosa, headers: headers, body: "{\"body\":\"\(text)\"}")
        }
        #expect(try await save("One long paragraph.\\n\\nAnother one.\\n", ["If-Match": tag]).status == 200)
        let late = try await save("One paragraph.\\n\\nAnother one here.\\n", ["If-Match": tag])
        #expect(late.status == 412)
        #expect(try late.json("merged") == "One long paragraph.\n\nAnother one here.\n")
        let clash = try await save("One short paragraph.\\n\\nAnother one.\\n", ["If-Match": tag])
        #expect(clash.status == 412)
        guard case .array(let conflicts) = try clash.json("conflicts") else { throw NewsroomError(.failed("no list")) }
        #expect(conflicts.count == 1)
        let now = try await desk.send("GET", address, token: rosa)
        #expect(try now.json("revision") == 2)
        let same = try await desk.send(
            "GET", address, token: rosa, headers: ["If-None-Match": try #require(now.header("ETag"))])
        #expect(same.status == 304)
    }

    @Test("A request with an Idempotency-Key is done once, however often and however fast it comes")
    func repeatedRequests() async throws {
        let desk = try await OpenDesk()
        let rosa = try await desk.token("rosa")
        let headers = ["Idempotency-Key": "key-1"]
        async let first = desk.send("POST", "/api/v1/articles", token: rosa, headers: headers, body: Self.story)
        async let second = desk.send("POST", "/api/v1/articles", token: rosa, headers: headers, body: Self.story)
        let (one, other) = try await (first, second)
        #expect(one.status == 201 && other.status == 201)
        #expect(try one.json("id") == other.json("id"))
        #expect(try await desk.newsroom.list().count == 1)
        let id = try #require(try one.json("id").text)
        #expect(one.header("Location") == "/api/v1/articles/\(id)")
        let changed = try await desk.send("POST", "/api/v1/articles", token: rosa, headers: headers, body: "{}")
        #expect(changed.status == 422)
    }

    @Test("Where the desk died before it wrote its answer down, a repeated request is answered and not done again")
    func repeatedAfterDeath() async throws {
        let desk = try await OpenDesk()
        let rosa = try await desk.token("rosa")
        func send(_ path: String, _ key: String, _ body: String) async throws -> Answer {
            let headers = ["Idempotency-Key": key]
            return try await desk.send("POST", "/api/v1\(path)", token: rosa, headers: headers, body: body)
        }
        _ = try await send("/articles", "before", Self.story)
        let first = try await send("/articles", "create", Self.story)
        try desk.forgetAnswers()
        // Others go on meanwhile.
        _ = try await send("/articles", "after", Self.story)
        let again = try await send("/articles", "create", Self.story)
        #expect(again.status == 201 && again.text == first.text)
        #expect(again.header("Location") == first.header("Location"))
        let id = try #require(ArticleID(try first.json("id").text ?? ""))
        let address = "/articles/\(id.text)/actions"
        let note = #"{"note":"Who says so?"}"#
        let comment = try await send("\(address)/comment", "comment", note)
        #expect(try await send("\(address)/submit", "submit", "{}").json("state") == "review")
        try desk.forgetAnswers()
        #expect(try await send("\(address)/comment", "comment", note).text == comment.text)
        #expect(try await send("\(address)/submit", "submit", "{}").json("state") == "review")
        #expect(try await desk.newsroom.list().count == 3)
        #expect(try await desk.newsroom.log(id).map(\.action) == ["create", "comment", "submit"])
        // What was refused was not done, and may be tried again.
        #expect(try await send("\(address)/withdraw", "other", #"{"base":7}"#).status == 404)
        try desk.forgetAnswers()
        #expect(try await send("\(address)/withdraw", "other", #"{"base":7}"#).status == 404)
    }

    @Test("A token does what its scope says: one that publishes needs no right to write")
    func scopesOfActions() async throws {
        let desk = try await OpenDesk()
        let rosa = try await desk.token("rosa")
        let created = try await desk.send("POST", "/api/v1/articles", token: rosa, body: Self.story)
        let address = try #require(created.header("Location"))
        let publishing = try await desk.token("paula", [.publish])
        func act(_ action: String, _ token: String) async throws -> Int {
            try await desk.send("POST", "\(address)/actions/\(action)", token: token, body: "{}").status
        }
        #expect(try await act("submit", publishing) == 403)
        #expect(try await act("submit", rosa) == 200)
        #expect(try await act("approve", try await desk.token("edgar")) == 200)
        #expect(try await act("publish", try await desk.token("paula", [.read])) == 403)
        #expect(try await act("publish", publishing) == 200)
        #expect(try await desk.send("GET", address, token: publishing).status == 403)
    }

    @Test("If-Match with a revision that never was is a precondition that failed, and no page that is missing")
    func preconditionOfNoRevision() async throws {
        let desk = try await OpenDesk()
        let rosa = try await desk.token("rosa")
        let created = try await desk.send("POST", "/api/v1/articles", token: rosa, body: Self.story)
        let address = try #require(created.header("Location"))
        func save(_ tag: String) async throws -> Int {
            try await desk.send(
                "POST", "\(address)/actions/save", token: rosa, headers: ["If-Match": tag], body: #"{"body":"New."}"#
            ).status
        }
        #expect(try await save("\"999.abc\"") == 412)
        #expect(try await save("nonsense") == 400)
        #expect(try await save("*") == 200)
        let any = try await desk.send("GET", address, token: rosa, headers: ["If-None-Match": "*"])
        #expect(any.status == 304)
    }

    @Test("The registry is kept by the API too: added, changed, renamed, merged and removed, by an administrator alone")
    func contributors() async throws {
        let desk = try await OpenDesk()
        let (rosa, adam) = (try await desk.token("rosa"), try await desk.token("adam"))
        func send(_ method: String, _ path: String, _ body: String? = nil, by token: String) async throws -> Answer {
            try await desk.send(method, "/api/v1/contributors/\(path)", token: token, body: body)
        }
        let facts = #"{"name":"Harbour News","kind":"agency","aliases":["HN"],"rate":"word","from":"2026-01-01"}"#
        #expect(try await send("PUT", "harbour", facts, by: rosa).status == 403)
        #expect(try await send("PUT", "harbour", facts, by: adam).status == 200)
        #expect(try await send("PUT", "HN", #"{"wording":{"de":"die HN"},"rate":null}"#, by: adam).status == 200)
        let shown = try await send("GET", "harbour", by: rosa)
        #expect(try shown.json("rate") == .null && shown.json("wording", "de") == "die HN")
        #expect(try shown.json("active", "from") == "2026-01-01")
        #expect(try await send("PUT", "harbour", #"{"rate":"shell"}"#, by: adam).status == 400)
        #expect(try await send("PUT", "harbour", #"{"wording":{"?":"x"}}"#, by: adam).status == 400)
        #expect(try await send("POST", "harbour/rename", #"{"name":"Port News"}"#, by: adam).status == 200)
        #expect(try await send("GET", "Harbour%20News", by: rosa).json("name") == "Port News")
        #expect(try await send("PUT", "port", #"{"name":"The Port"}"#, by: adam).status == 200)
        #expect(try await send("POST", "port/merge", #"{"into":"harbour"}"#, by: adam).status == 200)
        #expect(try await send("GET", "The%20Port", by: rosa).json("id") == "harbour")
        #expect(try await send("DELETE", "harbour", by: adam).status == 200)
        #expect(try await send("GET", "harbour", by: rosa).status == 404)
    }

    @Test("Events go on after the commit that was seen last, and none comes twice")
    func events() async throws {
        let desk = try await OpenDesk()
        let rosa = try #require(Handle("rosa"))
        let results = try await [1, 2, 3].asyncMap { number in
            try await desk.newsroom.create(Draft(headline: "Story \(number)"), by: rosa)
        }
        let place = try #require(try await desk.newsroom.place(ofCommit: results[0].commit))
        let news = try await desk.newsroom.news(after: place)
        #expect(news.map(\.entry.commit) == results.dropFirst().map(\.commit))
        let unknown = try await desk.send(
            "GET", "/api/v1/events", token: try await desk.token("rosa"),
            headers: ["Last-Event-ID": String(repeating: "a", count: 40)])
        #expect(unknown.status == 400)
    }

    @Test("Every route of the description answers, and every address that is not there is a problem")
    func description() async throws {
        let desk = try await OpenDesk()
        let document = try await desk.send("GET", "/api/v1/openapi.json")
        guard case .object(let paths) = try document.json("paths") else { throw NewsroomError(.failed("no paths")) }
        #expect(Set(paths.map(\.key)) == Set(APIRoutes.all.map(\.path)))
        #expect(Set(APIRoutes.all.map(\.name)).count == APIRoutes.all.count)
        for route in APIRoutes.all where route.access != .everybody {
            let path = route.path.replacing("{article}", with: "x").replacing("{action}", with: "save")
                .replacing("{file}", with: "style").replacing("{handle}", with: "rosa")
                .replacing("{contributor}", with: "afp").replacing("{token}", with: "abcdef")
            #expect(try await desk.send(route.method.rawValue, "/api/v1\(path)").status == 401, "\(route.name)")
        }
        let patched = try await desk.send("PATCH", "/api/v1/board")
        #expect(patched.status == 405 && patched.header("Allow") == "GET")
        #expect(try await desk.send("GET", "/api/v1/nothing").status == 404)
    }
}

extension Sequence where Element: Sendable {
    /// The elements, transformed one after another.
    func asyncMap<Value>(_ transform: (Element) async throws -> Value) async rethrows -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await transform(element)) }
        return values
    }
}
