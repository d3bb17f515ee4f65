import Testing

@testable import Markdown

/// Every page is read by a scanner that knows nothing of the renderer.
@Suite struct HostileTextTests {
    @Test("No known payload gets anything into a page but text", arguments: HostilePayloads.texts)
    func payloads(text: String) throws {
        let page = try PageScanner(SafeHTML(markdown: text).text)
        #expect(page.text.contains { !$0.isWhitespace } || text.hasPrefix("[^"))
    }

    @Test("A link with a forbidden address is its text, an image its description", arguments: HostilePayloads.addresses)
    func addresses(address: String) throws {
        let forms = [
            "[words](\(address))", "[words](<\(address)>)", "![words](<\(address)>)",
            "[words]\n\n[words]: <\(address)>",
        ]
        for text in forms {
            let page = try PageScanner(SafeHTML(markdown: text).text)
            #expect(page.addresses.isEmpty, "\(text)")
            #expect(page.text.contains("words"))
        }
    }

    @Test("What a site makes of an address is held against the same rules", arguments: HostilePayloads.addresses)
    func mapped(address: String) throws {
        let options = HTMLOptions(image: { _ in address }, link: { _ in address })
        let page = try PageScanner(SafeHTML(markdown: "[words](a) ![picture](b.jpg)", options: options).text)
        // As Markdown, these have entities and backslashes, which an address that was made has not.
        if !address.contains("&"), !address.contains("\\") { #expect(page.addresses.isEmpty) }
        #expect(page.text.contains("words") && page.text.contains("picture"))
    }

    @Test("No mixture of hostile fragments gets anything into a page but text", arguments: 0..<200)
    func mixtures(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let marks = [
            "\n", "\n\n", " ", "    ", "> ", "- ", "1. ", "# ", "|", "\n|-|-|\n", "*", "**", "_", "~~", "`",
            "```\n", "[", "]",
            "](", ")", "![", "<", ">", "\"", "'", "\\", "&", "&#", ";", ":", "//", "/", "@", "www.", "http://",
            "https://x.y/",
            "\r", "\t", "\u{0}", "é", "ש", "[x]: ", "<!--", "-->", "</", "=", "javascript:", "onclick=", "mailto:",
            "a@b.c",
        ]
        for _ in 0..<40 {
            let pieces = (0...random.below(12)).map { _ in
                switch random.below(6) {
                case 0: random.pick(HostilePayloads.texts, or: "")
                case 1: random.pick(HostilePayloads.addresses, or: "")
                default: random.pick(marks, or: "")
                }
            }
            let text = pieces.joined()
            #expect(throws: Never.self, "seed \(seed): \(text.debugDescription)") {
                try PageScanner(SafeHTML(markdown: text).text)
            }
        }
    }

    @Test("No word of HTML that was typed is lost", arguments: 0..<200)
    func words(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let marks = [
            "<", "</", ">", "/>", "<div>", "</div>", "<b>", "</b>", "<!--", "-->", "<?", "?>", "<![CDATA[",
            "<script>", "<p a=",
            "\"", "'", "=", " ", " ", "\n", "\n\n", "!", "/", "<br>", "<pre>", "<!X ", "<a href=\"", "\">",
        ]
        var (text, words) = ("", [String]())
        for index in 0..<60 {
            text += random.pick(marks, or: "")
            if random.below(2) == 0 {
                words.append("word\(index)")
                text += "word\(index)"
            }
        }
        let page = try PageScanner(SafeHTML(markdown: text).text)
        let plain = PlainText(markdown: text).text
        #expect(self.words(in: page.text) == words, "seed \(seed): \(text.debugDescription)")
        #expect(self.words(in: plain) == words, "seed \(seed): \(text.debugDescription)")
    }

    private func words(in text: String) -> [String] {
        text.matches(of: /word[0-9]+/).map { String($0.output) }
    }
}
