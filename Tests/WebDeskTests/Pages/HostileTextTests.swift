import Testing

extension PageTests {
    /// What would take over a page that lets it through: as markup, out of an attribute, as a link; and a mark that
    /// joins with the quote before it, which then no longer looks like one.
    private static let hostile = """
        <script>window.hacked = 1</script>"><img src=x onerror="window.hacked = 2">\
        "\u{301} onfocus=window.hacked=3 autofocus x="\u{301}</textarea><svg onload=window.hacked=4>
        """
    private static let link =
        "[Read on](javascript:window.hacked=5) <javascript:window.hacked=6> ![x](javascript:alert(1))"

    @Test("Text that is markup, or breaks out of it, stands on every page as text, and does nothing")
    func hostileText() async throws {
        let newsroom = try await TemporaryNewsroom()
        try await newsroom.run(
            "people", "change", "rosa", "--name", "Rosa \"onfocus=window.hacked=7 autofocus", by: "adam")
        try await newsroom.run(
            "contributors", "add", "evil", "--name", "Evil \"\u{301}onload=window.hacked=8", by: "adam")
        try await Scene.play(in: newsroom) { scene in
            let rosa = try await scene.person("rosa")
            let article = try await Self.fillEverything(rosa)
            try await Self.addBeside(rosa, newsroom)
            try await Self.refuseSlug(rosa)
            let edgar = try await scene.person("edgar")
            try await Self.talk(edgar, article, rosa)
            try await Self.visit(edgar, article)
            try await Self.publish(scene, edgar, article)
        }
    }

    /// Nothing that was smuggled in ran, and nothing of it became a part of the page.
    private static func expectHarmless(_ person: DeskPerson, at place: String) async throws {
        #expect(try await person.page.evaluate("typeof window.hacked").string == "undefined", "at \(place)")
        let parts = "img[src='x'], [onerror], [onfocus], [onload], [href^='javascript:' i], [src^='javascript:' i]"
        #expect(try await person.page.exists(parts) == false, "at \(place)")
        let inline = "script:not([src]):not([type='application/ld+json'])"
        #expect(try await person.page.exists(inline) == false, "at \(place)")
        #expect(person.page.events.complaints == [], "at \(place)")
    }

    /// A new article with every field hostile, saved and loaded again.
    private static func fillEverything(_ rosa: DeskPerson) async throws -> String {
        try await rosa.open("/desk/new")
        for name in ["headline", "standfirst", "byline", "dateline", "section", "tags"] {
            try await rosa.page.fill("#\(name)", "\(name) \(hostile)")
        }
        try await rosa.page.fill("#body", "\(hostile)\n\n\(link)\n\n## \(hostile)\n\n- \(hostile)\n")
        try await rosa.page.wait(for: "window.hacked", in: "#preview")
        try await expectHarmless(rosa, at: "new")
        try await rosa.save()
        #expect(try await rosa.page.exists("[role=alert]") == false)
        #expect(try await rosa.page.value(of: "#standfirst") == "standfirst \(hostile)")
        try await expectHarmless(rosa, at: "write")
        return try await rosa.page.evaluate("location.pathname").string ?? ""
    }

    /// A credit and a picture whose words are hostile.
    private static func addBeside(_ rosa: DeskPerson, _ newsroom: TemporaryNewsroom) async throws {
        try await rosa.page.click("details:has(#credit-contributor) > summary")
        try await rosa.page.fill("#credit-contributor", "evil")
        try await rosa.page.fill("#credit-location", hostile)
        try await rosa.page.click("form[action$='/credits'] button")
        try await expectHarmless(rosa, at: "credit")
        try await rosa.page.click("details:has(#media-file) > summary")
        try await rosa.page.attach("#media-file", file: newsroom.file("dot.png", TemporaryNewsroom.dot))
        for name in ["caption", "alt", "credit"] { try await rosa.page.fill("#media-\(name)", hostile) }
        try await rosa.page.click("form[action$='/media'] button")
        #expect(try await rosa.page.text(of: ".media").contains("window.hacked"))
        try await expectHarmless(rosa, at: "media")
    }

    /// A slug and a language that are none come back with the reason, and as they were typed.
    private static func refuseSlug(_ rosa: DeskPerson) async throws {
        for name in ["slug", "language"] {
            let value = try await rosa.page.value(of: "#\(name)")
            try await rosa.page.fill("#\(name)", hostile)
            try await rosa.save()
            #expect(try await rosa.page.isVisible("[role=alert]"), "\(name)")
            #expect(try await rosa.page.value(of: "#\(name)") == hostile)
            try await expectHarmless(rosa, at: name)
            try await rosa.page.fill("#\(name)", value)
        }
        try await rosa.submit()
        #expect(try await rosa.page.exists("[role=alert]") == false)
    }

    /// A comment and a reason that are hostile, and the submission after them.
    private static func talk(_ edgar: DeskPerson, _ article: String, _ rosa: DeskPerson) async throws {
        try await edgar.open(article + "/review")
        try await edgar.comment(hostile, on: "")
        #expect(try await edgar.page.text(of: ".comment-text").contains("window.hacked"))
        try await edgar.comment(hostile, on: "no such words \(hostile)")
        try await expectHarmless(edgar, at: "comment")
        try await edgar.open(article + "/review")
        try await edgar.act("return", note: hostile)
        try await expectHarmless(edgar, at: "returned")
        try await rosa.open(article)
        try await rosa.page.fill("#body", hostile + " again\n\n" + link)
        try await rosa.submit()
    }

    private static func visit(_ edgar: DeskPerson, _ article: String) async throws {
        for path in ["/desk", article, "\(article)/review", "\(article)/history", "\(article)/provenance"] {
            try await edgar.open(path)
            #expect(try await edgar.page.text().contains("window.hacked"), "\(path)")
            try await expectHarmless(edgar, at: path)
        }
        for path in ["/desk/credits", "/desk/contributors/evil", "/desk/workflow"] {
            try await edgar.open(path)
            try await expectHarmless(edgar, at: path)
        }
        for field in ["#find-q", "#filter-q", "#filter-assignee", "#filter-section"] {
            try await edgar.open("/desk")
            if field != "#find-q" { try await edgar.page.click(".filters summary") }
            try await edgar.page.fill(field, hostile)
            try await edgar.page.opening { try await edgar.page.press(.enter) }
            try await expectHarmless(edgar, at: field)
        }
    }

    private static func publish(_ scene: Scene, _ edgar: DeskPerson, _ article: String) async throws {
        try await edgar.open(article + "/review")
        try await edgar.act("approve", note: hostile)
        let paula = try await scene.person("paula")
        try await paula.open(article + "/review")
        try await paula.act("publish")
        let reader = try await scene.visitor()
        try await reader.open("/")
        try await expectHarmless(reader, at: "front page")
        try await reader.readNewest()
        #expect(try await reader.page.text(of: "article").contains("window.hacked"))
        try await expectHarmless(reader, at: "article")
        try await reader.page.click(".section a")
        try await expectHarmless(reader, at: "section")
    }
}
