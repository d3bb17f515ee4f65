import Testing

extension PageTests {
    @Test(
        "A comment on words that stand there several times is on those that were selected, on whole words, between others"
    )
    func commentedWords() async throws {
        try await Scene.play { scene in
            let edgar = try await scene.person("edgar")
            let article = try await edgar.create(
                "Boats",
                "The boat is blue. The boat is *red*.\n\nThe boat is blue, too.\n\n## The boat\n\nThe boat is blue.\n")
            try await edgar.open(article + "/review")
            try await Self.select(in: 2, from: "oat is", to: "at is bl", on: edgar.page)
            try await edgar.remark("Another one?")
            try await edgar.page.wait(for: "Another one?", in: ".comments")
            #expect(try await edgar.page.texts(of: ".article-text p:has(mark)") == ["The boat is blue, too1."])
            #expect(try await edgar.page.texts(of: ".comments blockquote") == ["The boat is blue, too"])
            try await Self.select(in: 2, from: "boat", to: "too", on: edgar.page)
            #expect(try await edgar.page.value(of: "#comment-quote") == "boat is blue, too", "no number of a comment")
        }
    }

    /// Selects what stands between the beginnings of two pieces of text, the second one included.
    private static func select(in block: Int, from: String, to: String, on page: BrowserPage) async throws {
        try await page.evaluate(
            """
            (() => {
                const text = document.querySelector(".article-text").children[\(block - 1)];
                const place = (words, end) => {
                    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
                    for (let node; node = walker.nextNode();) {
                        const at = node.data.indexOf(words);
                        if (at >= 0) return [node, at + (end ? words.length : 0)];
                    }
                };
                getSelection().setBaseAndExtent(...place("\(from)", false), ...place("\(to)", true));
            })()
            """)
        try await Deadline.wait(for: "the words that are selected in the comment's quote") {
            try await page.value(of: "#comment-quote").isEmpty == false
        }
    }
}
