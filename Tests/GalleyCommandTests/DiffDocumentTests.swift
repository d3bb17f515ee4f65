import Editorial
import Prose
import Testing
import WebDesk

@testable import ArticleStore
@testable import GalleyCommand

@Suite("diff as a page for browsers")
struct DiffDocumentTests {
    private func page(_ old: String, _ new: String, language: String? = nil, fields: [FieldChange] = []) -> String {
        var diff = ArticleDiff(
            from: "revision 1", to: "revision 2", fields: fields, body: TextDiff(from: old, to: new), patch: "")
        diff.language = language
        return DiffDocument(DiffSheet(diff, of: "ferry")).text
    }

    /// The tags that are opened and closed in order; nil if they do not match.
    private func isBalanced(_ page: String) -> Bool {
        var open: [Substring] = []
        for part in page.split(separator: "<").dropFirst() {
            let name = part.prefix { !$0.isWhitespace && $0 != ">" }
            switch name {
            case "meta", "!DOCTYPE": continue
            case _ where name.first == "/": if open.popLast() != name.dropFirst() { return false }
            default: open.append(name)
            }
        }
        return open.isEmpty
    }

    /// The values of an attribute.
    private func values(_ attribute: String, in page: String) -> [String] {
        page.split(separator: " ").filter { $0.hasPrefix("\(attribute)=\"") }
            .map { String($0.dropFirst(attribute.count + 2).prefix { $0 != "\"" }) }
    }

    @Test("nothing in a text is markup or reaches out, and every link has its place")
    func hostile() {
        let pieces = [
            "<script>alert(1)</script>", "a & b", "\"quoted\" 'text'", "</p></main>", "<!--", "&lt;", "\u{202E}abc",
            "\u{1B}[31m", "<img src=x onerror=y>", "plain words here", "more plain words", "last words of all",
        ]
        for seed in UInt64(0)..<40 {
            var generator = SeededGenerator(seed: seed)
            let texts = (0..<2).map { _ in pieces.shuffled(using: &generator).prefix(8).joined(separator: "\n\n") }
            let fields = [FieldChange(name: "head<line", old: texts[0], new: texts[1])]
            let page = page(texts[0], texts[1], language: "en\" onload=\"x", fields: fields)
            #expect(isBalanced(page), "seed \(seed)")
            for wrong in ["<script", "<img", "<!--", "onload=\"", "\u{202E}", "\u{1B}", "http:", "https:", "src="] {
                #expect(!page.replacing("&lt;img src=x", with: "").contains(wrong), "seed \(seed): \(wrong)")
            }
            let ids = values("id", in: page)
            #expect(Set(ids).count == ids.count, "seed \(seed)")
            #expect(Set(values("href", in: page)).isSubset(of: Set(ids.map { "#\($0)" })), "seed \(seed)")
        }
    }

    @Test("what went and came is named, folded and counted; what moved is linked")
    func structure() {
        let stays = ["The first paragraph stays where it was.", "Another one stays there too.", "The last one stays."]
        let moves = "This one goes up the page."
        let old = [stays[0], "It opens and closes today.", stays[1], moves, stays[2]].joined(separator: "\n\n")
        let new = [moves, stays[0], "It opens and closes tonight.", stays[1], stays[2]].joined(separator: "\n\n")
        let page = page(old, new, fields: [FieldChange(name: "headline", old: nil, new: "Ferry")])
        #expect(page.contains("<del><span class=\"hidden\" lang=\"en\" dir=\"ltr\">deleted: </span>today</del>"))
        #expect(page.contains("<ins><span class=\"hidden\" lang=\"en\" dir=\"ltr\">inserted: </span>tonight</ins>"))
        #expect(page.contains("<summary>1 paragraph unchanged</summary>"))
        #expect(page.contains("<a href=\"#old-4\">Paragraph 1, moved from 4</a>"))
        #expect(page.contains("<a href=\"#new-1\">Paragraph 4 moved to 1</a>"))
        #expect(
            page.contains("<title>ferry: revision 1 -&gt; revision 2</title>") && page.contains("<dt>headline</dt>"))
        #expect(
            page.contains(
                "1 field changed; 1 word inserted, 1 deleted; wording in 1 place changed, paragraph 4 moved to 1."))
        #expect(self.page("a", "a").contains("Nothing changed."))
    }

    @Test("a page in Hebrew runs from right to left, with Galley's own words in English")
    func rightToLeft() {
        let old = "NATO הודיעה ביום שני.\n\nMade in English only.\n\nהקו."
        let new = "NATO הודיעה ביום שלישי.\n\nMade in English and French.\n\nהקו."
        let page = page(old, new, language: "he")
        #expect(page.contains("<html lang=\"he\" dir=\"rtl\">"))
        #expect(page.contains("<p dir=\"rtl\">NATO ") && page.contains("<p dir=\"auto\">Made in English "))
        #expect(page.contains("<span lang=\"en\" dir=\"ltr\">1 paragraph unchanged</span>"))
        #expect(self.page("שלום עולם", "שלום לך").contains("dir=\"rtl\""))
    }

    @Test("languages and scripts that run from right to left")
    func directions() {
        for tag in ["he", "AR", "fa-IR", "ur", "yi", "az-Arab", "ckb", "pa-Arab-PK"] {
            #expect(WritingDirection(language: tag) == .rightToLeft, "\(tag)")
        }
        for tag in ["en", "de-AT", "he-Latn", "zh-Hant", "ku", "", "-", "ar-Latn-EG"] {
            #expect(WritingDirection(language: tag) == .leftToRight, "\(tag)")
        }
    }
}
