import Testing

extension PageTests {
    private static let text = "The first boat is blue.\n\nThe second boat is red.\n\nThe third boat is green.\n"

    @Test("Two people at one article: paragraphs merge, the same words come back with both texts, nothing is lost")
    func twoWriters() async throws {
        try await Scene.play { scene in
            let rosa = try await scene.person("rosa")
            let edgar = try await scene.person("edgar")
            let article = try await rosa.create("Three boats", Self.text)
            try await Self.mergeParagraphs(rosa, edgar, article)
            try await Self.meetInTheSameWords(rosa, edgar, article)
            try await Self.settle(rosa, edgar, article)
        }
    }

    private static func mergeParagraphs(_ rosa: DeskPerson, _ edgar: DeskPerson, _ article: String) async throws {
        try await edgar.open(article)
        try await rosa.page.fill("#body", text.replacing("first boat is blue", with: "first boat is white"))
        try await rosa.save()
        try await edgar.page.fill("#body", text.replacing("third boat is green", with: "third boat is black"))
        try await edgar.save()
        #expect(try await edgar.page.exists(".conflict") == false)
        let merged = try await edgar.page.value(of: "#body")
        #expect(merged == text.replacing("is blue", with: "is white").replacing("is green", with: "is black"))
    }

    private static func meetInTheSameWords(_ rosa: DeskPerson, _ edgar: DeskPerson, _ article: String) async throws {
        for person in [rosa, edgar] { try await person.open(article) }
        let body = try await rosa.page.value(of: "#body")
        try await rosa.page.fill("#body", body.replacing("boat is red", with: "boat is yellow"))
        try await rosa.save()
        try await edgar.page.fill("#body", body.replacing("boat is red", with: "boat is orange"))
        try await edgar.save()
        #expect(try await edgar.page.status == 409)
        #expect(try await edgar.page.isVisible(".conflict"))
        let both = try await edgar.page.value(of: "#body")
        #expect(both.contains("yellow") && both.contains("orange"))
        #expect(both.contains("first boat is white") && both.contains("third boat is black"))
    }

    private static func settle(_ rosa: DeskPerson, _ edgar: DeskPerson, _ article: String) async throws {
        try await edgar.save()
        #expect(try await edgar.page.text(of: "[role=alert]").contains("markers"), "the marks cannot be saved")
        let settled = "The first boat is white.\n\nThe second boat is yellow, or orange.\n\nThe third boat is black.\n"
        try await edgar.page.fill("#body", settled)
        try await edgar.save()
        #expect(try await edgar.page.exists("[role=alert]") == false)
        try await rosa.open(article)
        #expect(try await rosa.page.value(of: "#body") == settled)
        try await rosa.open(article + "/history")
        #expect(try await rosa.page.text(of: "#revision-4 .meta").contains("Rosa"))
        #expect(try await rosa.page.text(of: "#revision-5 .meta").contains("Edgar"))
    }
}
