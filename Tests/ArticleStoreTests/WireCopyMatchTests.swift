import Catalogue
import Editorial
import Foundation
import Testing

@testable import ArticleStore

private typealias Desk = TestNewsroom

@Suite("What was taken from wire copy into another article is credited")
struct WireCopyMatchTests {
    private let own = "We asked at the harbour on Sunday, and everybody there knew of it.\n\n"

    @Test("word for word, with a word changed, or two sentences run together; not for a short sentence that both have")
    func nearly() async throws {
        let desk = try await Desk()
        _ = try await desk.imported()
        for (sentence, isTaken) in [
            ("The ferry will sail again on Monday, the two towns said.", true),
            ("The ferry will sail again on Tuesday, the two towns said.", true),
            (
                "Tickets cost six euros for adults and nothing for children under five, and the Anna Karlotta was "
                    + "overhauled in a yard at Stettin for eleven months.", true
            ),
            ("The ferry will sail\nagain on Monday,\nthe two towns said.", true),
            (
                "Our reporters at the harbour, who had asked everybody there, were the last to hear that the ferry will sail "
                    + "again on Monday, the two towns said, after a winter in which nobody had believed in it.", true
            ),
            ("Tickets cost six euros, it says.", false),
            ("The boat is to cross once more at the start of the week, mayors announced.", false),
        ] {
            let article = try await desk.written(own + sentence + "\n")
            let refusal = try await desk.publishing(article.id)
            #expect((refusal != nil) == isTaken, "\(sentence)")
            guard isTaken, let refusal else { continue }
            #expect(refusal.message.contains("came from AFP (wire copy “ferry-to-sail”, revision 1)"), "\(refusal)")
            try await desk.credit(article.id, "Agence France-Presse", .contributor)
            #expect(try await desk.publishing(article.id) == nil)
        }
        try await desk.expectSound()
    }

    @Test("but not what stood in the article when the wire copy came, which the agency may have from us")
    func later() async throws {
        let desk = try await Desk()
        let article = try await desk.written(own + Desk.copy)
        let copy = try await desk.imported()
        #expect(try await desk.publishing(article.id) == nil)
        #expect(try await desk.publishing(copy.id) != nil)
        let corrected = try await desk.newsroom.revise(
            article.id, kind: .correction, note: "The price was wrong.", by: Desk.rosa)
        try await desk.saved(corrected.id, own + Desk.copy.replacing("six", with: "seven"))
        #expect(try await desk.publishing(article.id) == nil)
        let pasted = try await desk.written(Desk.copy, headline: "Later")
        #expect(try await desk.publishing(pasted.id) != nil)
    }

    @Test("to one of several agencies that sent the same sentence; all are named while none is credited")
    func severalOrigins() async throws {
        let desk = try await Desk()
        let quotation = "“We waited eleven years for this boat and we will celebrate,” the mayor said.\n"
        for (wire, place) in [("afp", "first"), ("reuters", "second"), ("dpa", "third"), ("afp", "fourth")] {
            _ = try await desk.imported(quotation + "From the \(place) one.\n", headline: "Ferry \(place)", wire: wire)
        }
        let article = try await desk.written(own + quotation)
        let refusal = try #require(try await desk.publishing(article.id))
        #expect(
            refusal.message.contains(
                "came from AFP (wire copy “ferry-first”, revision 1), Reuters (wire copy “ferry-second”, revision 1) or "
                    + "dpa (wire copy “ferry-third”, revision 1), and no printed credit of harbour-report names AFP, "
                    + "Reuters or dpa."), "\(refusal.message)")
        try await desk.credit(article.id, "reuters")
        #expect(try await desk.publishing(article.id) == nil)
        let known = try await desk.imported(quotation, headline: "Known", wire: "dpa")
        try await desk.credit(known.id, "reuters")
        #expect(try await desk.publishing(known.id)?.message.contains("came from dpa (its own import") == true)
        try await desk.credit(known.id, "dpa")
        #expect(try await desk.publishing(known.id) == nil)
    }

    @Test("also when it was pasted back into the article that it had been imported as")
    func ownCopy() async throws {
        let desk = try await Desk()
        let story = try await desk.imported()
        try await desk.saved(story.id, own)
        try await desk.saved(story.id, own + "The ferry will sail again on Monday, the two towns said. So it goes.\n")
        #expect(try await desk.publishing(story.id)?.message.contains("came from AFP (its own import") == true)
    }

    @Test("and only what was imported is wire copy: not what the newsroom made of it later")
    func onlyTheImport() async throws {
        let desk = try await Desk()
        let story = try await desk.imported()
        let sentence = "Our own reporter walked along the pier at night and counted eleven empty berths.\n"
        try await desk.saved(story.id, Desk.copy + sentence)
        let article = try await desk.written(own + sentence)
        #expect(try await desk.publishing(article.id) == nil)
    }

    @Test("whether or not the catalogue was deleted in between, which is the same made anew as grown")
    func catalogue() async throws {
        let desk = try await Desk()
        for number in 0..<5 {
            _ = try await desk.imported("Sentence number \(number) of a story about nothing that ever happened.\n")
        }
        _ = try await desk.imported()
        let article = try await desk.written(own + Desk.copy)
        try await desk.approve(article.id)
        let grown = try await desk.newsroom.reader.catalogue.dump()
        #expect(grown.contains("fingerprint\t"))
        try await desk.newsroom.rebuildCatalogue()
        #expect(try await desk.newsroom.reader.catalogue.dump() == grown)
        try FileManager.default.removeItem(atPath: desk.path + "/galley")
        let newsroom = try await desk.at("2026-11-22T11:00:00Z")
        let error = await failure { _ = try await newsroom.publish(article.id, by: Desk.paula) }
        #expect(error?.requirements == ["wire-credited"])
        try await desk.expectSound()
    }

    @Test("in Chinese, Hebrew and French too")
    func languages() async throws {
        let desk = try await Desk()
        for (copy, text) in [
            ("国务院总理星期一在北京会见了来访的外国客人。\n", "今天，国务院总理星期二在北京会见了来访的外国客人。\n"),
            (
                "המעבורת תשוט שוב ביום שני בבוקר, אמרו שתי העיירות.\n",
                "המעבורת תשוט שוב ביום שלישי בבוקר, אמרו שתי העיירות.\n"
            ),
            (
                "Le ferry reprendra la mer dès lundi matin, ont annoncé les deux communes.\n",
                "Le ferry reprendra la mer dès mardi matin, ont annoncé les deux communes.\n"
            ),
        ] {
            _ = try await desk.imported(copy, headline: "Title")
            let article = try await desk.written("Wort. \(text)")
            #expect(try await desk.publishing(article.id) != nil, "\(text)")
        }
    }

    @Test("and hostile texts are published or refused like others")
    func hostile() async throws {
        let desk = try await Desk()
        let repeated = String(repeating: "the two towns said that ", count: 8000)
        _ = try await desk.imported(repeated + "\n")
        let same = try await desk.written(repeated + "\n")
        #expect(try await desk.publishing(same.id)?.message.utf8.count ?? 1000 < 400)
        let odd = try await desk.written("\u{202E}" + own + "\u{1B}[2J\u{0} " + Desk.copy)
        #expect(try await desk.publishing(odd.id) == nil)
        _ = try await desk.imported("\u{202E}The ferry\u{1B}[2J will sail again on Monday,\nthe two towns said.\n")
        let taken = try await desk.written(
            "\u{202E}The ferry\u{1B}[2J will sail again on Monday,\nthe two towns said.\n")
        let message = try #require(try await desk.publishing(taken.id)).message
        #expect(!message.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
    }
}
