import Testing

extension PageTests {
    @Test("A story in Hebrew reads from right to left wherever it stands, on a telephone and on a desk")
    func rightToLeft() async throws {
        let (newsroom, article) = try await TemporaryNewsroom.inHebrew()
        try await Scene.play(in: newsroom) { scene in
            let reader = try await scene.visitor()
            let edgar = try await scene.person("edgar")
            try await reader.open("/")
            let story = try await reader.page.evaluate("document.querySelector('.story h2 a').pathname").string ?? ""
            let section = try await reader.page.evaluate("document.querySelector('.section a').pathname").string ?? ""
            for path in ["/", story, section] { try await Self.expectRightToLeft(reader, at: path) }
            let pages = ["", "/review", "/history", "/provenance"].map { "/desk/articles/\(article)\($0)" }
            for path in ["/desk", "/desk/list?state=review"] + pages {
                try await Self.expectRightToLeft(edgar, at: path)
            }
            try await reader.open(story)
            let page = try await reader.page.evaluate(
                "document.documentElement.lang + ' ' + document.documentElement.dir")
            #expect(page == "he rtl")
        }
    }

    /// Every line with the headline or the text begins at the right, and nothing is wider than the window.
    private static func expectRightToLeft(_ person: DeskPerson, at path: String) async throws {
        try await person.open(path)
        for width in [390, 1280] {
            try await person.page.setViewport(width: width, height: 900)
            let answer = try await person.page.evaluate(hebrewLines)
            #expect((answer["lines"].number ?? 0) > 0, "\(path)")
            #expect(answer["wrong"].list == [], "\(path)")
            for fault in try await SoundPage(page: person.page, path: path).overflow() { Issue.record("\(fault)") }
        }
    }

    /// How many elements have words in Hebrew, and those of them that do not begin at the right.
    private static let hebrewLines = """
        (() => {
            const words = (element) => typeof element.value === "string" ? element.value : [...element.childNodes]
                .filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data).join("");
            const lines = [...document.querySelectorAll("main *")]
                .filter((element) => element.checkVisibility() && /^\\s*[\\u0590-\\u05ff]/.test(words(element)));
            const wrong = lines.filter((element) => getComputedStyle(element).direction !== "rtl");
            return { lines: lines.length, wrong: wrong.map((element) => element.outerHTML.slice(0, 160)) };
        })()
        """
}
