/// Somebody at a page of the desk, and what people do there.
struct DeskPerson: Sendable {
    let page: BrowserPage
    let address: String

    /// Opens a page by its path.
    func open(_ path: String) async throws { try await page.goto(address + path) }

    /// Logs in; the board is shown then.
    func logIn(_ handle: String) async throws {
        try await open("/desk")
        try await page.fill("#handle", handle)
        try await page.fill("#password", TemporaryNewsroom.password)
        try await page.click("main button")
        guard try await page.exists("#columns") else { throw BrowserError("No board: \(try await page.summary)") }
    }

    /// Writes a new article and saves it.
    /// - Returns: The article's path at the desk.
    func create(_ headline: String, _ body: String) async throws -> String {
        try await open("/desk/new")
        try await page.fill("#headline", headline)
        try await page.fill("#body", body)
        try await save()
        return try await page.evaluate("location.pathname").string ?? ""
    }

    /// Saves the form that is open.
    func save() async throws { try await page.click("button[value=save]") }

    /// Saves and submits the form that is open.
    func submit() async throws { try await page.click("button[value=submit]") }

    /// Takes an action of those that the page offers, with a note if there is one to write.
    func act(_ action: String, kind: String? = nil, note: String? = nil) async throws {
        let form = "form[action$='/actions/\(action)']"
        if try await page.exists("details:has(\(form)):not([open])") {
            try await page.click("details:has(\(form)) > summary")
        }
        if let kind { try await page.choose("#kind-\(action)", kind) }
        if let note { try await page.fill("#note-\(action)", note) }
        try await page.click("\(form) button")
    }

    /// Comments on the words of an article whose review is open.
    func comment(_ text: String, on quote: String) async throws {
        try await page.fill("#comment-quote", quote)
        try await remark(text)
    }

    /// Comments on the words that are quoted already.
    func remark(_ text: String) async throws {
        try await page.fill("#comment-text", text)
        try await page.click(".comment-form button")
    }

    /// Opens the newest published article from the front page, as a reader does.
    func readNewest() async throws {
        try await open("/")
        try await page.click(".story h2 a")
    }
}
