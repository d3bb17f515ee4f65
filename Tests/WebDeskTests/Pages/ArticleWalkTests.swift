import Testing

extension PageTests {
    @Test("An article goes from the first word to a correction for readers, and text that was not saved comes back")
    func withScripts() async throws {
        try await Scene.play { scene in
            var walk = try await ArticleWalk(scene, scripts: true)
            let article = try await walk.rosa.create("Ferries stand still", "The ferries stand still on Monday.\n")
            try await writeAndLoseThePage(&walk, article)
            try await walk.reviewAndReturn(article)
            try await walk.answerAndApprove(article)
            try await walk.publish(article)
            try await walk.correct(article)
        }
    }

    @Test("An article goes the same way where scripts are off")
    func withoutScripts() async throws {
        try await Scene.play { scene in
            let walk = try await ArticleWalk(scene, scripts: false)
            let body = "The ferries stand still on Monday.\n\nEverybody knows why.\n"
            let article = try await walk.rosa.create("Ferries stand still", body)
            try await walk.rosa.page.fill("#standfirst", "A strike.")
            try await walk.rosa.submit()
            try await walk.reviewAndReturn(article)
            try await walk.answerAndApprove(article)
            try await walk.publish(article)
            try await walk.correct(article)
        }
    }

    /// Text that the desk kept by itself is offered to whoever comes back, and put into the form again.
    private func writeAndLoseThePage(_ walk: inout ArticleWalk, _ article: String) async throws {
        let page = walk.rosa.page
        try await page.fill("#body", "The ferries stand still on Monday.\n\nEverybody knows why.\n")
        try await page.wait(for: "Kept", in: "#autosave")
        try await page.wait(for: "Everybody knows why.", in: "#preview")
        #expect(try await page.text(of: "#words") == "9")
        let again = try await walk.scene.reopened(walk.rosa)
        walk.rosa = again
        try await again.open(article)
        #expect(try await again.page.value(of: "#body").contains("Everybody") == false)
        try await again.page.click("form[data-restore] button")
        #expect(try await again.page.value(of: "#body").contains("Everybody knows why."))
        try await again.page.fill("#standfirst", "A strike.")
        try await again.submit()
        #expect(try await again.page.exists("[role=alert]") == false)
    }
}
