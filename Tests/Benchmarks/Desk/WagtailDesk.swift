import Foundation
import GRDB
import NIOHTTP1

/// Wagtail's admin as browsers use it, behind gunicorn with two workers.
struct WagtailDesk: DeskSide {
    let server: ServerProcess
    let share: Int
    let compared: [String]
    private let browser: DeskClient
    /// What every form carries.
    private let proof: String
    private let database: DatabaseQueue

    /// The page that the articles are under: the root page that every new site has.
    private static let parent = 2
    private static let password = "correct horse battery"
    private static var sources: String { FileManager.default.currentDirectoryPath + "/Tests/Benchmarks/Wagtail" }

    /// Makes the site, where it was not made before.
    /// - Parameter articles: A file with a line of JSON for each article.
    static func prepare(_ site: String, articles: String) throws {
        let complete = "\(site)/complete"
        guard !FileManager.default.fileExists(atPath: complete) else { return }
        _ = try Child.run("\(sources)/setup.sh", [site, articles, password])
        try Data().write(to: URL(fileURLWithPath: complete))
    }

    /// Opens a copy of the site in a folder, and logs in.
    init(_ site: String, copiedTo folder: String, share: Int) async throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        _ = try Child.run("/bin/cp", ["\(site)/db.sqlite3", folder])
        server = try await ServerProcess(
            "\(site)/venv/bin/gunicorn",
            [
                "--workers=2", "--preload", "--no-control-socket", "--bind=127.0.0.1:0",
                "django.core.wsgi:get_wsgi_application()",
            ],
            environment: [
                "WAGTAIL_FOLDER": folder, "DJANGO_SETTINGS_MODULE": "newsdesk.settings",
                "PYTHONPATH": Self.sources, "PYTHONDONTWRITEBYTECODE": "1",
            ], log: "\(folder)/log")
        database = try DatabaseQueue(path: "\(folder)/db.sqlite3")
        self.share = share
        compared = try await database.read { database in
            let more = "SELECT object_id FROM wagtailcore_revision GROUP BY object_id HAVING count(*) > 1"
            return try String.fetchAll(database, sql: more)
        }
        (browser, proof) = try await Self.logIn(DeskClient(address: server.address))
    }

    private static func logIn(_ client: DeskClient) async throws -> (DeskClient, proof: String) {
        let token = try await client.get("/admin/login/").expecting(200).cookies["csrftoken"] ?? ""
        let form = [("csrfmiddlewaretoken", token), ("username", "rosa"), ("password", password), ("next", "/admin/")]
        let entered = try await client.with("Cookie", "csrftoken=\(token)").with("Referer", client.address)
            .post("/admin/login/", form: form).expecting(302)
        let proof = entered.cookies["csrftoken"] ?? token
        let cookie = "csrftoken=\(proof); sessionid=\(entered.cookies["sessionid"] ?? "")"
        return (client.with("Cookie", cookie).with("Referer", client.address), proof)
    }

    /// The fields of the editor's form.
    private func form(_ story: DeskStory, _ more: (String, String)...) -> [(String, String)] {
        [
            ("csrfmiddlewaretoken", proof), ("next", ""), ("title", story.headline), ("standfirst", ""),
            ("body", story.body), ("slug", story.slug),
        ] + more
    }

    func create(_ story: DeskStory) async throws -> String {
        let answer = try await browser.post(
            "/admin/pages/add/newsdesk/articlepage/\(Self.parent)/", form: form(story)
        ).expecting(302)
        let parts = (answer.headers.first(name: "Location") ?? "").split(separator: "/")
        guard parts.count == 4, parts[3] == "edit" else { throw Unexpected(description: "created at \(parts)") }
        return String(parts[2])
    }

    func save(_ story: DeskStory, to article: String) async throws {
        try await browser.post("/admin/pages/\(article)/edit/", form: form(story)).expecting(302)
    }

    func submit(_ story: DeskStory, _ article: String) async throws {
        let form = form(story, ("action-submit", "Submit to Review"))
        try await browser.post("/admin/pages/\(article)/edit/", form: form).expecting(302)
    }

    /// As from the dashboard, which is faster than from the editor; the last approval publishes.
    func approveAndPublish(_ article: String) async throws {
        let task = try await database.read { database in
            try Int.fetchOne(
                database,
                sql: """
                    SELECT task.id FROM wagtailcore_taskstate task
                    JOIN wagtailcore_workflowstate state ON state.current_task_state_id = task.id
                    WHERE state.object_id = ?
                    """, arguments: [article])
        }
        let path = "/admin/pages/workflow/action/\(article)/approve/\(task ?? 0)/"
        try await browser.post(path, form: [("csrfmiddlewaretoken", proof), ("next", "")]).expecting(302)
    }

    /// The listing of the articles, 50 to a page, the latest first.
    func board() async throws {
        try await browser.get("/admin/pages/\(Self.parent)/").expecting(200, "tory ", "</html>")
    }

    func compare(_ article: String) async throws {
        let path = "/admin/pages/\(article)/revisions/compare/earliest...latest/"
        try await browser.get(path).expecting(200, "class=\"addition\"", "class=\"deletion\"")
    }

    /// The search for pages, which knows headlines alone: texts are indexed for readers.
    func search(_ word: String) async throws {
        try await browser.get("/admin/pages/search/?q=\(word)").expecting(200, "Story number ", "</html>")
    }

    func requireOut(_ articles: [(article: String, story: DeskStory)]) async throws {
        for (article, story) in articles {
            let isOut = try await database.read { database in
                try Bool.fetchOne(
                    database,
                    sql: """
                        SELECT live AND NOT has_unpublished_changes AND title = ? AND body = ?
                        FROM wagtailcore_page JOIN newsdesk_articlepage ON id = page_ptr_id WHERE id = ?
                        """,
                    arguments: [story.headline, story.body.trimmingCharacters(in: .whitespacesAndNewlines), article])
            }
            guard isOut == true else { throw Unexpected(description: "page \(article) is not as it was approved") }
        }
    }
}
