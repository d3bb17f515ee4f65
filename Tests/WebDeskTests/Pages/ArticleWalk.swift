import Testing

/// An article's whole way, from the first word to a correction, as everybody concerned goes it.
struct ArticleWalk: Sendable {
    let scene: Scene
    let scripts: Bool
    var rosa: DeskPerson
    let edgar: DeskPerson
    let paula: DeskPerson

    init(_ scene: Scene, scripts: Bool) async throws {
        (self.scene, self.scripts) = (scene, scripts)
        rosa = try await scene.person("rosa", scripts: scripts)
        edgar = try await scene.person("edgar", scripts: scripts)
        paula = try await scene.person("paula", scripts: scripts)
    }

    /// The editor looks at what was handed in, asks, and gives it back.
    func reviewAndReturn(_ article: String) async throws {
        try await edgar.open("/desk")
        #expect(try await edgar.page.text(of: "#column-review .card").contains("Ferries stand still"))
        try await edgar.page.click("#column-review .card a")
        #expect(try await edgar.page.text(of: ".article-text").contains("stand still on Monday"))
        try await edgar.comment("Who says so?", on: "Everybody knows why.")
        #expect(try await edgar.page.text(of: ".comments blockquote") == "Everybody knows why.")
        try await edgar.act("return", note: "Name the source.")
        try await rosa.open(article + "/history")
        #expect(try await rosa.page.text(of: ".time-line").contains("Name the source."))
    }

    /// The reporter answers, and the editor sees exactly the words that are new.
    func answerAndApprove(_ article: String) async throws {
        try await rosa.open(article)
        let body = try await rosa.page.value(of: "#body")
        try await rosa.page.fill("#body", body.replacing("knows why.", with: "knows why, the union said."))
        try await rosa.submit()
        try await edgar.open(article + "/review")
        let marked = try await edgar.page.texts(of: ".diff ins")
        #expect(marked.contains { $0.contains("the union said") && !$0.contains("Everybody") })
        try await edgar.page.click("form[action$='/resolve'] button")
        #expect(try await edgar.page.text(of: ".comment.resolved").contains("Who says so?"))
        try await edgar.act("approve")
        #expect(try await edgar.page.text(of: "[role=status]").isEmpty == false)
    }

    /// The publisher publishes, and a reader has it.
    func publish(_ article: String) async throws {
        try await paula.open(article + "/review")
        try await paula.act("publish")
        #expect(try await paula.page.exists("[role=alert]") == false)
        let reader = try await scene.visitor(scripts: scripts)
        try await reader.readNewest()
        #expect(try await reader.page.text(of: "h1") == "Ferries stand still")
        #expect(try await reader.page.text(of: "article .prose").contains("Everybody knows why, the union said."))
    }

    /// A correction, with its note to readers, from the reporter to the reader.
    func correct(_ article: String) async throws {
        let note = "An earlier version named the wrong day."
        try await rosa.open(article)
        try await rosa.act("revise", kind: "correction", note: note)
        let body = try await rosa.page.value(of: "#body")
        try await rosa.page.fill("#body", body.replacing("Monday", with: "Tuesday"))
        try await rosa.save()
        #expect(try await rosa.page.value(of: "#body").contains("Tuesday"))
        try await rosa.submit()
        try await edgar.open(article + "/review")
        let marked = try await edgar.page.texts(of: ".diff ins, .diff del")
        #expect(marked.contains { $0.hasSuffix("Tuesday") } && marked.contains { $0.hasSuffix("Monday") })
        try await edgar.act("approve")
        try await publish(article)
        try await expectCorrection(note)
    }

    private func expectCorrection(_ note: String) async throws {
        let reader = try await scene.visitor(scripts: scripts)
        try await reader.readNewest()
        #expect(try await reader.page.text(of: ".corrections").contains(note))
        let text = try await reader.page.text(of: "article .prose")
        #expect(text.contains("Tuesday") && !text.contains("Monday"))
    }
}
