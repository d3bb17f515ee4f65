import Testing

extension PageTests {
    @Test("The keyboard alone leads from the log-in page to an article that is handed in, and shows where it is")
    func keyboard() async throws {
        try await Scene.play { scene in
            let page = try await scene.visitor().page
            try await page.goto(scene.desk.address + "/desk")
            var stops = try await Self.logIn(page)
            stops += try await Self.write(page)
            stops += try await page.tab(to: "button[value=submit]")
            try await page.opening { try await page.press(.enter) }
            #expect(try await page.text(of: "#column-review .card").contains("Typed by hand"))
            #expect(stops.filter { !$0.isSeen }.map(\.element) == [], "the focus is not seen there")
        }
    }

    private static func logIn(_ page: BrowserPage) async throws -> [FocusStop] {
        var stops = try await page.tab(to: "#handle")
        try await page.type("rosa")
        stops += try await page.tab(to: "#password")
        try await page.type(TemporaryNewsroom.password)
        try await page.opening { try await page.press(.enter) }
        #expect(try await page.text(of: "h1") == "Board")
        return stops
    }

    private static func write(_ page: BrowserPage) async throws -> [FocusStop] {
        var stops = try await page.tab(to: ".skip")
        try await page.press(.enter)
        stops += try await page.tab(to: "a[href='/desk/new']")
        try await page.opening { try await page.press(.enter) }
        stops += try await page.tab(to: "#headline")
        try await page.type("Typed by hand")
        stops += try await page.tab(to: "#body")
        try await page.type("No mouse was near.\n\nNot once.")
        try await page.opening { try await page.press(.controlEnter) }
        #expect(try await page.value(of: "#body").contains("Not once."))
        return stops
    }
}
